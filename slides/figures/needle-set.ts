import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { cheekbone } from './cheekbone.ts';
import { claimValue, claimValues } from './claim-value.ts';
import { axisTicks, lengthText } from './millimetres.ts';
import type { SectionArgs } from './scenes.ts';
import { needlePath } from './steel-needle.ts';

/** Side of the picture, and px of it for a millimetre. */
export const SIDE = 644;
const perMm = 190;

/** Where the plate ends and every length begins, px from the top. */
export const ZERO = 152;
const ruleMm = 1.6;
const firstX = 258;
const stepX = 92;

/** One needle of the picture: its outline in px, and where its number stands, percent. */
export interface DrawnNeedle {
	mm: number;
	text: string;
	x: number;
	tip: number;
	outline: string;
	at: { left: number; top: number };
}

const percent = (px: number): number => Math.round((px / SIDE) * 10_000) / 100;

/** Needles of four lengths that the section speaks of, shortest first, all from one plate. */
export function needleSet(
	claims: readonly Claim[],
	needleLengths: readonly NeedleLength[],
): DrawnNeedle[] {
	const home = needleLengths.find(({ id }) => id === 'home-face-uptake')?.needle_mm.typical;
	const [least] = claimValues(claims, 'lima-injury-classes', 'moderate_mm');
	if (typeof home !== 'number' || least === undefined) throw new Error('a length is missing');
	const lengthsMm = [
		home,
		claimValue(claims, 'length-0-5', 'mm'),
		least,
		claimValue(claims, 'length-1-5', 'mm'),
	];
	return lengthsMm.map((mm, index) => {
		const x = firstX + index * stepX;
		const tip = ZERO + mm * perMm;
		return {
			mm,
			text: lengthText(mm),
			x,
			tip,
			outline: needlePath({ x, top: ZERO - 6, tip, unitPx: perMm / 1000 }),
			at: { left: percent(x), top: percent(tip) },
		};
	});
}

/** Marks of the rule every tenth of a millimetre: how far down, and what every fifth says. */
export function ruleMarks(): { y: number; top: number; text: string | undefined }[] {
	return axisTicks(ruleMm, 0.1).map(({ mm }, index) => {
		const y = ZERO + mm * perMm;
		return { y, top: percent(y), text: index % 5 === 0 ? String(mm) : undefined };
	});
}

/** Where the rule ends, px. */
export const ruleEnd = ZERO + (ruleMm + 0.06) * perMm;

const skinTop = 486;

/** The cheek below the needles, to their scale, and its height in the picture, percent. */
export const skinArgs: SectionArgs = {
	site: cheekbone,
	width: SIDE,
	height: SIDE - skinTop,
	unitPx: perMm / 1000,
	surface: 22,
	left: 1400,
};
