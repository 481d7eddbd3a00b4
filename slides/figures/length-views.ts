import type { Claim } from '#author';
import { percentAlong, rangeText } from './millimetres.ts';

/** End of the axis: no needle in the data is longer. Millimetres. */
export const SPAN_MM = 3;

/** How a source puts its length: no more than, no less than, from one to another, just that, never beyond. */
export type How = 'up-to' | 'at-least' | 'range' | 'at' | 'never';

/** What somebody else says of the length; percentages are of the axis. */
export interface View {
	who: string;
	how: How;
	fromMm: number;
	toMm: number;
	text: string;
	start: number;
	end: number;
	/** Line below the bar that it is drawn on: what has an open end stands below what has not. */
	lane: 0 | 1;
	claims: string;
}

/** Who says it, in which claim, and under which of its keys. */
type Said = readonly [how: How, who: string, claim: string, ...keys: string[]];

const LABEL: Said = ['up-to', 'US labels, facial acne scars', 'label-1-5-limit', 'max_mm'];
const PROTOCOL: Said = ['range', 'One trial protocol', 'acne-trial-0-25-2-0', 'min_mm', 'max_mm'];
const WRINKLE: Said = [
	'up-to',
	'US record, facial wrinkles',
	'fda-depth-ceilings',
	'facial_wrinkle_mm',
];
const seller = (key: string): Said => ['range', 'A seller’s chart', 'zone-guide-pen-popular', key];
const radio = (how: How, key: string): Said => [how, 'Radiofrequency review', 'zone-guide-rf', key];

/** Who says what, by row of the data: nothing where nobody disagrees. */
const said: Readonly<Record<string, readonly Said[]>> = {
	'home-face-uptake': [['never', 'Never at home', 'home-length-limit', 'max_mm']],
	'superficial-facial': [
		['range', 'Ceilings that US states set', 'reg-scope-depth', 'examples_mm'],
	],
	'rejuvenation-photoageing': [WRINKLE],
	'fine-lines': [WRINKLE],
	'deep-rhytides': [WRINKLE],
	'upper-lip-lines': [seller('upper_lip_mm'), radio('at', 'perioral_mm'), WRINKLE],
	forehead: [seller('forehead_mm'), radio('at-least', 'forehead_mm'), WRINKLE],
	nose: [seller('nose_mm'), radio('up-to', 'nasal_sidewall_mm')],
	'periorbital-rim': [seller('periorbital_mm')],
	'neck-lines': [['up-to', 'Supervised trial', 'neck-trial-2-5', 'max_mm'], radio('at', 'neck_mm')],
	'acne-scar-rolling': [['at', 'Median of the studies', 'ind-acne-medians', 'mm'], LABEL, PROTOCOL],
	'acne-scar-boxcar': [LABEL, PROTOCOL],
	'acne-scar-icepick': [LABEL, PROTOCOL],
	'acne-scar-body': [PROTOCOL],
	'surgical-scar': [
		['up-to', 'US device, abdomen only', 'fda-depth-ceilings', 'abdominal_scar_mm'],
	],
	'burn-scar': [['at', 'In rats, repeated: as good', 'repeat-1mm-vs-3mm', 'needle_mm']],
	'melasma-conservative': [['at', 'A pilot, with triple cream', 'ind-melasma-lima-pilot', 'mm']],
	vitiligo: [['at', 'One trial, a roller', 'length-2-0-2-5', 'min_mm']],
	'aga-scalp': [
		['at', 'First trial, weekly', 'hair-dhurat-counts', 'mm'],
		['at', 'Later trial, every two weeks', 'hair-depth-06', 'better_mm'],
		['range', 'Studies in a review', 'hair-english', 'min_mm', 'max_mm'],
	],
};

/** What a length is called, by how a source puts it. */
const phrases: Readonly<Record<How, (length: string) => string>> = {
	'up-to': (length) => `up to ${length}`,
	'at-least': (length) => `${length} or more`,
	range: (length) => length,
	at: (length) => length,
	never: (length) => `over ${length}`,
};

/** The numbers that a claim gives under a key; a figure without its number does not build. */
function numbersOf(claims: readonly Claim[], id: string, key: string): readonly number[] {
	const value = claims.find((claim) => claim.id === id)?.values?.[key];
	if (typeof value === 'number') return [value];
	if (!Array.isArray(value)) throw new Error(`claim ${id}: ${key} is not a number`);
	return value;
}

/** Where the bar of a view begins and ends, in millimetres: an open end runs to the end of the axis. */
function endsOf(how: How, fromMm: number, toMm: number) {
	if (how === 'up-to') return [0, toMm] as const;
	if (how === 'at-least' || how === 'never') return [fromMm, SPAN_MM] as const;
	return [fromMm, toMm] as const;
}

/** What others say of the length of that row. */
export function viewsOf(id: string, claims: readonly Claim[]): View[] {
	const all = said[id] ?? [];
	const isOpen = (how: How) => how === 'up-to' || how === 'at-least';
	const hasFirst = all.some(([how]) => !isOpen(how));
	return all.map(([how, who, claim, ...keys]) => {
		const numbers = keys.flatMap((key) => numbersOf(claims, claim, key));
		const fromMm = Math.min(...numbers);
		const toMm = Math.max(...numbers);
		const [startMm, endMm] = endsOf(how, fromMm, toMm);
		return {
			who,
			how,
			fromMm,
			toMm,
			text: phrases[how](rangeText(fromMm, toMm)),
			start: percentAlong(startMm, SPAN_MM),
			end: percentAlong(endMm, SPAN_MM),
			lane: isOpen(how) && hasFirst ? 1 : 0,
			claims: claim,
		};
	});
}
