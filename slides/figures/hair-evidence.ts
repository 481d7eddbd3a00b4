import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { percentAlong, rangeText } from './millimetres.ts';
import { Random } from './tissue/noise.ts';

/** End of the axis of the pooled effect, in standard deviations. */
export const EFFECT_SPAN = 2;

/** One inch in centimetres, by definition. */
export const INCH_CM = 2.54;

/** A pooled effect with its confidence interval; percentages are of the axis. */
export interface PooledEffect {
	low: number;
	middle: number;
	high: number;
	text: string;
	interval: string;
	rcts: number;
	pooled: number;
	people: number;
}

/** Needling with minoxidil against minoxidil alone, as pooled in 2025. */
export function pooledEffect(claims: readonly Claim[]): PooledEffect {
	const value = (key: string): number => claimValue(claims, 'hair-meta-2025', key);
	const low = value('ci_low_smd');
	const high = value('ci_high_smd');
	return {
		low: percentAlong(low, EFFECT_SPAN),
		middle: percentAlong(value('smd'), EFFECT_SPAN),
		high: percentAlong(high, EFFECT_SPAN),
		text: value('smd').toFixed(2),
		interval: `${low.toFixed(2)}–${high.toFixed(2)}`,
		rcts: value('rcts'),
		pooled: value('pooled_rcts'),
		people: value('patients'),
	};
}

/** A square of scalp and the hairs gained on it. */
export interface HairPatch {
	id: 'combined' | 'drug' | 'later';
	name: string;
	/** Side of the square, centimetres: each study counted on its own unit of area. */
	sideCm: number;
	gained: number;
	text: string;
	/** People in the trial. */
	people: number;
	/** Gained hairs as path data, in tenths of a millimetre. */
	hairs: string;
}

/** The three mean rises, each on the area that its study counted on; nothing is converted. */
export function hairPatches(claims: readonly Claim[]): HairPatch[] {
	const counts = 'hair-dhurat-counts';
	const later = 'hair-kumar';
	const rows = [
		['combined', 'with needling', 1, counts, 'needling_change_hairs_per_cm2', 'hair-dhurat'],
		['drug', 'minoxidil alone', 1, counts, 'minoxidil_change_hairs_per_cm2', 'hair-dhurat'],
		['later', 'with needling', INCH_CM, later, 'mean_increase_hairs_per_sqin', later],
	] as const;
	return rows.map(([id, name, sideCm, claim, key, trial], index) => {
		const gained = claimValue(claims, claim, key);
		const hairs = hairsOn(sideCm, gained, index + 3);
		const people = claimValue(claims, trial, 'n');
		return { id, name, sideCm, gained, text: `+${gained}`, people, hairs };
	});
}

/** Length of a drawn hair and the space to the edge, tenths of a millimetre. */
const hair = { long: 9, edge: 6 };

/** That many hairs spread over a square; what is left of a whole one is a shorter hair. */
export function hairsOn(sideCm: number, count: number, seed: number): string {
	const random = new Random(seed);
	const whole = Math.floor(count);
	const lengths = Array.from({ length: Math.ceil(count) }, (_, at) =>
		at < whole ? hair.long : hair.long * (count - whole),
	);
	const roots: [number, number][] = [];
	return lengths
		.map((length) => {
			const root = farthest(roots, sideCm * 100, random);
			roots.push(root);
			return hairPath(root, length, random);
		})
		.join('');
}

/** The candidate that lies farthest from all roots, so that hairs spread without a grid. */
function farthest(
	roots: readonly (readonly [number, number])[],
	side: number,
	random: Random,
): [number, number] {
	const candidates = Array.from({ length: 24 }, (): [number, number] => [
		random.between(hair.edge, side - hair.edge - hair.long * 0.7),
		random.between(hair.edge + hair.long * 0.8, side - hair.edge),
	]);
	const room = ([x, y]: readonly [number, number]): number =>
		Math.min(...roots.map(([rootX, rootY]) => Math.hypot(x - rootX, y - rootY)));
	return candidates.reduce((best, next) => (room(next) > room(best) ? next : best));
}

/** One hair that leaves its root upwards and bends to the right. */
function hairPath([x, y]: readonly [number, number], length: number, random: Random): string {
	const across = length * random.between(0.35, 0.6);
	const at = (number: number): string => number.toFixed(1);
	return `M${at(x)} ${at(y)}q${at(across * 0.1)} ${at(-length * 0.6)} ${at(across)} ${at(-length * 0.8)}`;
}

/** The two needle lengths of the three-arm trial, the shorter first, and how each did. */
export function comparedLengths(
	claims: readonly Claim[],
): { mm: number; text: string; verdict: string }[] {
	const arms = [
		['better_mm', 'beat minoxidil alone'],
		['worse_mm', 'did not clearly'],
	] as const;
	return arms.map(([key, verdict]) => {
		const mm = claimValue(claims, 'hair-depth-06', key);
		return { mm, text: rangeText(mm, mm), verdict };
	});
}

/** How large that trial was and how often it needled. */
export function threeArms(claims: readonly Claim[]): {
	people: number;
	intervalWeeks: number;
} {
	const value = (key: string): number => claimValue(claims, 'hair-depth-06', key);
	return { people: value('n'), intervalWeeks: value('interval_weeks') };
}
