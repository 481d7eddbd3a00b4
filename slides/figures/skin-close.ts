import type { Joint } from './limb.ts';
import type { SkinState } from './skin-states.ts';
import { scatter, type Spread } from './tissue/cells.ts';
import type { Point } from './tissue/line.ts';
import { noise1, Random } from './tissue/noise.ts';

/** Size of a larger patch of skin, px of its drawing; it has not been needled up to `edge`. */
export const closeUp = { width: 588, height: 186, edge: 132 };

/** Points keep this far from the upper and lower edge, px. */
const MARGIN = 16;
const area = {
	left: closeUp.edge + 30,
	right: closeUp.width - MARGIN,
	top: MARGIN,
	bottom: closeUp.height - MARGIN,
};
const isInside = ([x, y]: Point): boolean =>
	x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;

const spreads: Partial<Record<SkinState, readonly [spread: Spread, keep: number]>> = {
	scattered: [{ pitch: 54, jitter: 0.42 }, 0.62],
	uniform: [{ pitch: 33, jitter: 0.16, flatness: 1.05 }, 1],
};

/** The points of blood that a state shows on the needled part, px. */
export function closePoints(state: SkinState): readonly Point[] {
	const [spread, keep] = spreads[state] ?? [];
	if (!spread || keep === undefined) return [];
	const random = new Random(73);
	return scatter(random, area, spread)
		.filter(isInside)
		.filter(() => random.chance(keep));
}

/** Points as a path of no length with round ends: dots. */
export const dotsPath = (points: readonly Point[], up = 0): string =>
	points.map(([x, y]) => `M${Math.round(x - up)} ${Math.round(y - up)}h0`).join('');

/** A furrow of the skin from one edge to the other: leaning, never quite straight. */
function furrow(start: number, lean: number, seed: number): string {
	const places = [0, 1, 2, 3, 4, 5, 6].map((step) => {
		const y = (step / 6) * closeUp.height;
		const x = start + lean * y + 7 * noise1(step * 1.3 + seed * 3.7, seed);
		return `${Math.round(x)} ${Math.round(y)}`;
	});
	return `M${places.join('L')}`;
}

const count = 30;
/** Fine furrows of the skin in two crossing directions. */
export const furrows: string = Array.from({ length: count }, (_, index) => {
	const start = -140 + (index * (closeUp.width + 260)) / count;
	return furrow(start, 0.62, index) + furrow(start + 14, -0.5, index + 40);
}).join('');

/** Blood that has run together and off, with a tear and lines beside it, px. */
export const pools: readonly (readonly Joint[])[] = [
	[
		{ x: 250, y: 96, radius: 15 },
		{ x: 286, y: 84, radius: 26 },
		{ x: 330, y: 92, radius: 22 },
		{ x: 362, y: 80, radius: 12 },
	],
	[
		{ x: 270, y: 104, radius: 9 },
		{ x: 266, y: 140, radius: 5 },
		{ x: 267, y: 166, radius: 8 },
	],
];
export const tear = 'M446 158q22 -46 62 -62q-8 46 -62 62z';
export const scratches = 'M392 30L560 18M398 54L566 42';
