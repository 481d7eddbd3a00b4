import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { percentAlong, rangeText } from './millimetres.ts';

/** End of the axis: no needle in the data is longer. Millimetres. */
export const SPAN_MM = 3;

/** A length that somebody else gives: the highest in a record or trial, another view, or a "never". */
export interface Mark {
	kind: 'ceiling' | 'other' | 'never';
	mm: number;
	percent: number;
}

/** What stands beside one bar. */
export interface Beside {
	marks: Mark[];
	note: string;
	/** Claims behind the note, separated by spaces. */
	noteClaims: string;
}

/** Reads a number of a claim: as it is, or as a length in words. */
interface Reading {
	value: (claim: string, key: string) => number;
	length: (claim: string, key: string) => string;
}
interface Dispute {
	mark?: [kind: Mark['kind'], claim: string, key: string];
	note?: (reading: Reading) => string;
	cite?: string;
}

/** Who goes further, who stops earlier, and where nobody should start, by row of the data. */
const disputes: Record<string, Dispute> = {
	'home-face-uptake': {
		mark: ['never', 'home-length-limit', 'max_mm'],
		note: ({ length }) => `over ${length('home-length-limit', 'max_mm')}: never at home`,
		cite: 'home-length-limit',
	},
	'superficial-facial': { note: () => 'local law sets the ceiling', cite: 'reg-scope-depth' },
	'periorbital-rim': {
		note: () => 'US clearances: setting used not seen',
		cite: 'fda-depth-ceilings',
	},
	forehead: {
		mark: ['other', 'zone-guide-rf', 'forehead_mm'],
		note: ({ length }) =>
			`radiofrequency review: ${length('zone-guide-rf', 'forehead_mm')} or more`,
		cite: 'zone-guide-rf',
	},
	'melasma-conservative': {
		mark: ['other', 'ind-melasma-lima-pilot', 'mm'],
		note: ({ value, length }) =>
			`a pilot in ${value('ind-melasma-lima-pilot', 'n')} women: ${length('ind-melasma-lima-pilot', 'mm')}`,
		cite: 'ind-melasma-lima-pilot',
	},
	'fine-lines': { mark: ['ceiling', 'fda-depth-ceilings', 'facial_wrinkle_mm'] },
	'rejuvenation-photoageing': { mark: ['ceiling', 'fda-depth-ceilings', 'facial_wrinkle_mm'] },
	'neck-lines': {
		mark: ['ceiling', 'neck-trial-2-5', 'max_mm'],
		note: ({ length }) => `supervised trial: ${length('neck-trial-2-5', 'max_mm')}`,
		cite: 'neck-trial-2-5',
	},
	'aga-scalp': {
		note: ({ length }) =>
			`${length('deeper-not-better-hair', 'better_mm')} tended to beat ${length('deeper-not-better-hair', 'compared_mm')}`,
		cite: 'deeper-not-better-hair',
	},
	'acne-scar-rolling': {
		mark: ['ceiling', 'label-1-5-limit', 'max_mm'],
		note: ({ length }) =>
			`labels: ${length('label-1-5-limit', 'max_mm')}; a trial: ${length('acne-trial-0-25-2-0', 'max_mm')}`,
		cite: 'label-1-5-limit acne-trial-0-25-2-0',
	},
	'surgical-scar': {
		mark: ['ceiling', 'fda-depth-ceilings', 'abdominal_scar_mm'],
		note: ({ length }) => `${length('fda-depth-ceilings', 'abdominal_scar_mm')}: abdomen only`,
		cite: 'fda-depth-ceilings',
	},
	'burn-scar': { note: () => 'surgical', cite: 'length-3-0' },
	eyelid: { note: () => 'Do not needle', cite: 'label-1-5-limit' },
	'lentigines-sun-pigment': {
		note: () => 'Do not offer needling alone',
		cite: 'ind-photodamage-pigment',
	},
};

/** What stands beside the bar of that row: nothing where nobody disagrees. */
export function besideBar(id: string, claims: readonly Claim[]): Beside {
	const { mark, note, cite = '' } = disputes[id] ?? {};
	const value: Reading['value'] = (claim, key) => claimValue(claims, claim, key);
	const length: Reading['length'] = (claim, key) => rangeText(value(claim, key), value(claim, key));
	if (!mark) return { marks: [], note: note?.({ value, length }) ?? '', noteClaims: cite };
	const [kind, claim, key] = mark;
	const mm = value(claim, key);
	const marks = [{ kind, mm, percent: percentAlong(mm, SPAN_MM) }];
	return { marks, note: note?.({ value, length }) ?? '', noteClaims: cite };
}
