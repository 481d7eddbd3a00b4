import type { Claim } from '#author';
import { claimValue, claimValues } from './claim-value.ts';
import { lengthText } from './millimetres.ts';

/** End of the ruler, in millimetres: the longest needle that is drawn. */
export const RULER_MM = 1.5;

/** A needle as long as somebody's limit. */
export interface Limit {
	lengthMm: number;
	/** Length with its unit; "about" where the source rounds. */
	text: string;
	/** Whose limit it is. */
	whose: string;
}

/** The limits of one label and of the laws that are quoted as examples, shortest first in each. */
export function limitsOf(claims: readonly Claim[]): { label: Limit; laws: readonly Limit[] } {
	const labelMm = claimValue(claims, 'label-1-5-limit', 'max_mm');
	const [manyMm = 0, arizonaMm = 0] = claimValues(claims, 'reg-scope-depth', 'examples_mm');
	const text = (mm: number): string => `${lengthText(mm)}\u00a0mm`;
	return {
		label: {
			lengthMm: labelMm,
			text: text(labelMm),
			whose: 'first pen, facial acne scars',
		},
		laws: [
			{ lengthMm: manyMm, text: `about ${text(manyMm)}`, whose: 'many US states' },
			{ lengthMm: arizonaMm, text: text(arizonaMm), whose: 'Arizona, aestheticians' },
		],
	};
}
