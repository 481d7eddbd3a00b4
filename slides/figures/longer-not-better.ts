import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { lengthText } from './millimetres.ts';
import type { NeedlePlace } from './steel-needle.ts';

/** End of the rule, millimetres: the longest needle that is laid beside it. */
export const SPAN_MM = 3;

/** Height of one needle with the space around it, millimetres of the drawing. */
export const LANE_MM = 0.3;

/** One finding: the needles that were compared or allowed, and what came of it. */
export interface Finding {
	id: string;
	name: string;
	/** A needle for each session, arm or record, each with its words. */
	needles: readonly { mm: number; text: string; use: string }[];
	/** What is said of all its needles together, instead of words for each. */
	joint?: { first: string; words: string; last: string };
	result: string;
	/** How far the result carries. */
	limit: string;
	claims: string;
}

/** What the lengths of needles were seen to do, or may be set to; shortest first. */
export function findings(claims: readonly Claim[]): Finding[] {
	const value = (id: string, key: string) => claimValue(claims, id, key);
	const text = (mm: number) => `${lengthText(mm)}\u00a0mm`;
	const rat = value('repeat-1mm-vs-3mm', 'needle_mm');
	const sessions = value('repeat-1mm-vs-3mm', 'sessions');
	const short = value('deeper-not-better-hair', 'better_mm');
	const long = value('deeper-not-better-hair', 'compared_mm');
	const acne = value('fda-depth-ceilings', 'facial_acne_scar_mm');
	const neck = value('fda-depth-ceilings', 'neck_mm');
	const burn = value('length-3-0', 'max_mm');
	const trial = value('acne-trial-0-25-2-0', 'max_mm');
	const laid = (mm: number, use: string) => ({ mm, text: text(mm), use });
	return [
		{
			id: 'rats',
			name: `Skin of ${value('repeat-1mm-vs-3mm', 'n_rats')} rats`,
			needles: Array.from({ length: sessions }, (_, at) => laid(rat, `session ${at + 1}`)),
			result: 'Matched or exceeded what deep needling had been reported to do',
			limit: 'Animals; no comparison in people',
			claims: 'repeat-1mm-vs-3mm',
		},
		{
			id: 'hair',
			name: 'Hair, each with minoxidil',
			needles: [laid(short, ''), laid(long, '')],
			joint: { first: text(short), words: 'tended to beat', last: text(long) },
			result: `${value('hair-meta-2025', 'pooled_rcts')} trials pooled: no effect of depth`,
			limit: 'Three-arm trial; 2025 meta-analysis',
			claims: 'deeper-not-better-hair hair-depth-06 hair-meta-2025',
		},
		{
			id: 'records',
			name: 'Highest settings, US records, trials',
			needles: [laid(acne, 'face'), laid(neck, 'neck, abdomen')],
			result: `Ceilings, not targets; one acne-scar trial went to ${text(trial)}`,
			limit: 'Each: one device, one use',
			claims: 'fda-depth-ceilings acne-trial-0-25-2-0',
		},
		{
			id: 'burns',
			name: 'Burn scars',
			needles: [laid(burn, 'roller')],
			result: 'In surgical practice only',
			limit: '',
			claims: 'length-3-0',
		},
	];
}

/** Outline of a needle that lies with its tip to the right, and its lane, in hundredths of a millimetre. */
export function lyingNeedle(mm: number, lane: number): NeedlePlace {
	// The drawing is turned by a quarter: x of an upright needle counts down the lanes.
	return { x: (lane + 0.5) * LANE_MM * 100, top: 0, tip: mm * 100, unitPx: 0.1 };
}
