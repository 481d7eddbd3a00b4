import { cheekbone } from './cheekbone.ts';
import type { SectionArgs } from './scenes.ts';
import { lensLoop } from './skin-lens.ts';
import { reliefOf } from './tissue/relief.ts';
import { noise1 } from './tissue/noise.ts';
import type { Point } from './tissue/line.ts';
import { Pen } from './tissue/pen.ts';

/** Size of the drawing, px. */
export const frame = { width: 420, height: 248 };
/** Design px for a micrometre. */
const unitPx = 1.3;
const surface = 74;
/** Axis of the channel, px, and its half width at its mouth and further down: schematic. */
const channel = { x: 238, mouth: 40, low: 24 };
/** Between which heights the channel fades out, px: no depth is shown. */
export const fade = { from: 150, to: 238 };

/** The upper skin of the cheek as a scene. */
export const uptakeArgs: SectionArgs = {
	site: cheekbone,
	...frame,
	unitPx,
	surface,
	left: lensLoop(cheekbone).x - 110 / unitPx,
};

const relief = reliefOf(cheekbone);
/** Height of the skin's surface at a place, px. */
const surfaceAt = (x: number): number =>
	surface + relief.surface(uptakeArgs.left + x / unitPx) * unitPx;

/** The open channel; its mouth has no outline. */
export function channelPath(): string {
	const top = surfaceAt(channel.x);
	const wall = (side: 1 | -1): Point[] =>
		Array.from({ length: 34 }, (_, i): Point => {
			const down = i * 5;
			const half = channel.low + (channel.mouth - channel.low) * Math.exp(-down / 20);
			const x = channel.x + side * (half + 2.4 * noise1(down / 13, 60 + side));
			return [x, i === 0 ? surfaceAt(x) - 2 : top + down];
		});
	return new Pen(1).polyline(wall(-1)).polyline(wall(1).reverse(), 'line').d;
}

/** What may land on skin, as a small shape about 0, in px; none is to scale. */
export const shapes = {
	small: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
	large: 'M-10 0l5-9h10l5 9l-5 9h-10z',
	irritant: 'M0-10l10 17h-20z',
	allergen: 'M0-11l10 11l-10 11l-10-11z',
	microbe: 'M-8-5h16a5 5 0 0 1 0 10h-16a5 5 0 0 1 0-10z',
} as const;

/** The shapes with their names, in the order of the key. */
export const names: readonly { shape: keyof typeof shapes; name: string }[] = [
	{ shape: 'small', name: 'small, fat-soluble' },
	{ shape: 'large', name: 'larger' },
	{ shape: 'irritant', name: 'irritant' },
	{ shape: 'allergen', name: 'allergen' },
	{ shape: 'microbe', name: 'microbe' },
];

/** A shape in the drawing, px. */
export interface Placed {
	shape: keyof typeof shapes;
	x: number;
	y: number;
	turn: number;
}

/** On whole skin the small ones are on their way through and the larger ones lie on top. */
export const placed: readonly Placed[] = [
	...[40, 88, 160].map((x, i): Placed => ({
		shape: 'large',
		x,
		y: surfaceAt(x) - 11,
		turn: i * 24,
	})),
	...(
		[
			['small', 62, -7],
			['small', 26, 30],
			['small', 124, -7],
			['small', 146, 36],
			['small', 352, 30],
			['large', 318, -11],
			['small', 246, 78],
			['small', 228, 122],
			['large', 230, 26],
			['large', 246, 134],
			['irritant', 252, -8],
			['irritant', 230, 98],
			['allergen', 212, -16],
			['allergen', 250, 52],
			['microbe', 238, -42],
			['microbe', 228, 62],
		] as const
	).map(([shape, x, down], i): Placed => {
		const turn = shape === 'microbe' ? 28 + i * 5 : 0;
		return { shape, x, y: surfaceAt(x) + down, turn };
	}),
];

/** The drawing in words. */
export const uptakeText =
	'The uppermost skin of the cheek. On the left the horny layer is whole: small dots are on their way through, larger shapes lie on top. On the right a channel is open: small and large molecules, irritants, allergens and microbes go in alike. The channel fades out, so no depth is shown; channel and shapes are not to scale.';
