import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { claimValue } from './claim-value.ts';
import { rangeText } from './millimetres.ts';

/** End of the ruler, in millimetres. */
export const RULER_MM = 1.5;

/** One needle of the comparison, from the home ceiling up. */
export interface ComparedNeedle {
	id: string;
	/** Lengths of the needles drawn, shortest first. */
	lengthsMm: readonly number[];
	text: string;
	setting: NeedleLength['setting'];
	verdict: string;
	why: string;
	isForbidden: boolean;
	/** Claims behind the words. */
	claims: string;
}

/** The longest needle for the home, in millimetres. */
export function homeCeilingMm(claims: readonly Claim[]): number {
	return claimValue(claims, 'home-length-limit', 'max_mm');
}

/** The longest home needle, the shortest clinic needle, and the one that must not be used at home. */
export function comparedNeedles(
	claims: readonly Claim[],
	rows: readonly NeedleLength[],
): ComparedNeedle[] {
	const usualMm = rows.find(({ id }) => id === 'home-face-uptake')?.needle_mm.typical ?? 0;
	const ceilingMm = homeCeilingMm(claims);
	const needle = (mm: number) => ({ lengthsMm: [mm], text: rangeText(mm, mm) });
	return [
		{
			id: 'home',
			lengthsMm: [usualMm, ceilingMm],
			text: rangeText(usualMm, ceilingMm),
			setting: 'home',
			verdict: 'Longest at home',
			why: 'if at all; not for scars',
			isForbidden: false,
			claims: 'home-length-limit home-benefit-limits',
		},
		{
			id: 'clinic',
			...needle(claimValue(claims, 'length-0-5', 'mm')),
			setting: 'aesthetician',
			verdict: 'Clinic work',
			why: 'reached the dermis in a living pig',
			isForbidden: false,
			claims: 'length-0-5',
		},
		{
			id: 'forbidden',
			...needle(claimValue(claims, 'home-not-1-5', 'forbidden_mm')),
			setting: 'medical',
			verdict: 'Never at home',
			why: 'yet a popular article advises it',
			isForbidden: true,
			claims: 'home-not-1-5',
		},
	];
}
