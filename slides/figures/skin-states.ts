import type { Joint } from './limb.ts';
import { scatter, type Spread } from './tissue/cells.ts';
import type { Point } from './tissue/line.ts';
import { Random } from './tissue/noise.ts';

/** Width and height of a patch of skin, px of its drawing. */
export const patch = { width: 112, height: 78 };

/** What needled skin can show, in the order in which it comes. */
export const skinStates = ['untouched', 'pink', 'red', 'scattered', 'uniform', 'stop'] as const;
export type SkinState = (typeof skinStates)[number];

/** A state with what it means: an end-point for an aim, a step on the way, or too much. */
export type StateSeen = {
	readonly id: SkinState;
	readonly name: string;
	readonly verdict: 'before' | 'end' | 'between' | 'too-far';
	readonly rule: string;
	readonly aim: string;
	/** Claim ids, separated by spaces; none where nothing is claimed. */
	readonly claims: string;
};

const endPoint = { verdict: 'end', rule: 'Stop here:' } as const;

/** The states in the order in which they come; no length stands beside them, the aim does. */
export const statesSeen: readonly StateSeen[] = [
	{ id: 'untouched', name: 'Before', verdict: 'before', rule: '', aim: '', claims: '' },
	{
		...endPoint,
		id: 'pink',
		name: 'Pink, no blood',
		aim: 'surface work',
		claims: 'endpoint-over-number',
	},
	{
		...endPoint,
		id: 'red',
		name: 'Red, no blood',
		aim: 'melasma',
		claims: 'proc-endpoint-by-aim',
	},
	{
		id: 'scattered',
		name: 'Scattered pinpoints',
		verdict: 'between',
		rule: '',
		aim: 'an end-point in usual teaching',
		claims: '',
	},
	{
		...endPoint,
		id: 'uniform',
		name: 'Uniform pinpoints',
		aim: 'scars, lines',
		claims: 'endpoint-over-number proc-endpoint-by-aim',
	},
	{
		id: 'stop',
		name: 'Too far',
		verdict: 'too-far',
		rule: 'Stop:',
		aim: 'pools, tears, lines; usual teaching',
		claims: 'proc-stop-signs',
	},
];

/** The tones on which every state is drawn; the numbers of the colour tokens. */
export const skinTones = [
	{ id: 1, key: 'light', name: 'light skin' },
	{ id: 2, key: 'medium', name: 'medium skin' },
	{ id: 3, key: 'dark', name: 'dark skin' },
] as const;
export type ToneKey = (typeof skinTones)[number]['key'];

/** Blood is told from light skin by a dark rim, from darker skin by a light one; a colour token. */
export const rimOf = (tone: number): string => (tone === 1 ? 'var(--t-clot)' : 'var(--skin-1)');

/** Points begin this far from the edge, and may stray to the second distance, so that every dot is whole. */
const [START, EDGE] = [10, 7];
const areaWithin = (edge: number) => ({
	left: edge,
	right: patch.width - edge,
	top: edge,
	bottom: patch.height - edge,
});
const area = areaWithin(EDGE);
const isInside = ([x, y]: Point): boolean =>
	x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;

/** Points of blood on a patch: few and uneven, or many and even. The same on every tone. */
function points(spread: Spread, keep: number): readonly Point[] {
	const random = new Random(1879);
	return scatter(random, areaWithin(START), spread)
		.filter(isInside)
		.filter(() => random.chance(keep));
}

/** The points of blood that a state shows; none where there is no bleeding. */
export function bloodPoints(state: SkinState): readonly Point[] {
	if (state === 'scattered') return points({ pitch: 22, jitter: 0.4 }, 0.68);
	if (state === 'uniform') return points({ pitch: 13.4, jitter: 0.12, flatness: 1.2 }, 1);
	return [];
}

/** Blood that has run together, and the trace in which it runs off, px of the patch. */
export const poolJoints: readonly Joint[] = [
	{ x: 28, y: 45, radius: 9 },
	{ x: 44, y: 40, radius: 13 },
	{ x: 62, y: 43, radius: 12 },
	{ x: 76, y: 38, radius: 7 },
];
export const dripJoints: readonly Joint[] = [
	{ x: 34, y: 49, radius: 6 },
	{ x: 31, y: 59, radius: 3 },
	{ x: 31, y: 67, radius: 4 },
];

/** How much of the tone of the skin is left when it has flushed, percent; drawn, not measured. */
export const toneLeft: Readonly<Record<SkinState, number>> = {
	untouched: 100,
	pink: 80,
	red: 62,
	scattered: 68,
	uniform: 66,
	stop: 62,
};
