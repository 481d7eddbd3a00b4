import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { axisTicks, lengthText } from './millimetres.ts';
import type { NeedlePlace } from './steel-needle.ts';

/** Size of one drawing and where its parts lie, units of the drawing. */
export const frame = { width: 240, height: 204 };
const plateFoot = 22;
const unitsPerMm = 98;
/** Skin under the needles; they do not touch it, for a length is no depth. */
export const skin = { top: 184, foot: 194, ridge: 12 };
const axes = [60, 120, 180] as const;

/** The plate that both devices press on the skin with. */
export const plate = `M${axes[0] - 32} 2H${axes[2] + 32}V${plateFoot}H${axes[0] - 32}z`;

/** What one kind of needle does, and what the sources say of it. */
export interface Kind {
	id: 'mechanical' | 'heated';
	name: string;
	/** Answers in the order of `asks`, each with its claims. */
	answers: readonly { text: string; claims: string }[];
}

/** The rows under the drawings, in order. */
export const asks = ['Serious harm', 'At home', 'Depth guide'] as const;

/** The length that both needles are drawn with, millimetres: one that both kinds of device have. */
export function sharedLengthMm(claims: readonly Claim[]): number {
	const mechanical = claimValue(claims, 'length-1-5', 'mm');
	const heated = claimValue(claims, 'zone-guide-rf', 'forehead_mm');
	if (mechanical !== heated) throw new Error('no length that both kinds of needle have');
	return mechanical;
}

/** The two kinds side by side. */
export function kindsOf(claims: readonly Claim[]): readonly Kind[] {
	const home = lengthText(claimValue(claims, 'home-length-limit', 'max_mm'));
	const forehead = lengthText(claimValue(claims, 'zone-guide-rf', 'forehead_mm'));
	return [
		{
			id: 'mechanical',
			name: 'Mechanical',
			answers: [
				{ text: 'pigmentation, tram-track scars, granulomas', claims: 'safe-serious-events' },
				{ text: `if at all, up to ${home}\u00a0mm`, claims: 'home-length-limit' },
				{ text: 'over bone, less depth', claims: 'bone-rule' },
			],
		},
		{
			id: 'heated',
			name: 'Radio\u00adfrequency',
			answers: [
				{ text: 'burns, fat loss, nerve injury', claims: 'device-rf-different' },
				{ text: 'not at all', claims: 'reg-rf-home' },
				{ text: `forehead, at least ${forehead}\u00a0mm`, claims: 'zone-guide-rf' },
			],
		},
	];
}

/** The needles of one plate, all of that length, at the scale of the ruler. */
export function needlesOf(lengthMm: number): readonly NeedlePlace[] {
	const tip = plateFoot + lengthMm * unitsPerMm;
	return axes.map((x) => ({ x, top: plateFoot, tip, unitPx: unitsPerMm / 1000 }));
}

/** Waves of heat on both sides of each point. */
export function heatWaves(lengthMm: number): string {
	const start = plateFoot + lengthMm * unitsPerMm - 58;
	const wave = (x: number) => `M${x} ${start}q6 9 0 18t0 18t0 18`;
	return axes
		.flatMap((x) => [x - 22, x - 14, x + 14, x + 22])
		.map(wave)
		.join('');
}

/** Marks of the ruler beside the needles: millimetres, and percent of the drawing's height. */
export function rulerMarks(lengthMm: number): { mm: number; top: number }[] {
	return axisTicks(lengthMm, 0.5).map(({ mm }) => ({
		mm,
		top: ((plateFoot + mm * unitsPerMm) / frame.height) * 100,
	}));
}
