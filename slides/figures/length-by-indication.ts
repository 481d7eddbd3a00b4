import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { isDoubtful } from './certainty.ts';
import { type Mark, SPAN_MM, besideBar } from './length-disputes.ts';
import { percentAlong, rangeText } from './millimetres.ts';

/** A bar narrower than this has no room for a mark at its usual length. Millimetres. */
const NARROW_MM = 0.15;

/** One row of the chart; a row without a range is not to be needled. Percentages are of the axis. */
export interface LengthBar {
	id: string;
	name: string;
	place: string;
	setting: NeedleLength['setting'];
	grade: NeedleLength['grade'];
	range?: { text: string; start: number; end: number; isFirm: boolean };
	typical?: { text: string; percent: number; isFirm: boolean };
	marks: Mark[];
	/** Where the words of the row begin: behind its bar and marks. */
	reach: number;
	note: string;
	/** Claims behind the note, for the mark of evidence. */
	noteClaims: string;
	/** Whether the canvas shows it; the others are for readers. */
	isMain: boolean;
}

/** What the huddle and the case need. */
const main = new Set([
	'home-face-uptake',
	'melasma-conservative',
	'rejuvenation-photoageing',
	'neck-lines',
	'aga-scalp',
	'acne-scar-rolling',
	'striae',
	'surgical-scar',
	'burn-scar',
]);

const names: Record<string, [name: string, place: string]> = {
	'home-face-uptake': ['Product uptake', 'face, at home'],
	'superficial-facial': ['Superficial refresh', 'face'],
	'periorbital-rim': ['Crow’s-feet skin', 'outer orbital rim'],
	forehead: ['Fine lines', 'forehead'],
	'melasma-conservative': ['Melasma, with a drug', 'face'],
	'fine-lines': ['Fine lines', 'cheeks, jaw, round the mouth'],
	'rejuvenation-photoageing': ['Photoageing, fine lines', 'face'],
	'neck-lines': ['Neck lines', 'front and sides'],
	'aga-scalp': ['Pattern hair loss, minoxidil', 'scalp'],
	'alopecia-areata': ['Alopecia areata, with steroid', 'scalp'],
	'acne-scar-rolling': ['Acne scars, rolling', 'cheeks'],
	striae: ['Stretch marks', 'abdomen, hips, thighs'],
	'surgical-scar': ['Surgical scar', 'face and body'],
	'burn-scar': ['Mature burn scar', 'any site'],
	eyelid: ['Eyelids', 'inside the orbital rim'],
	'lentigines-sun-pigment': ['Sun spots', 'face, hands'],
};

function rangeOf(row: NeedleLength): Pick<LengthBar, 'range' | 'typical'> {
	const { min, max, typical } = row.needle_mm;
	if (min === null || max === null) return {};
	const range = {
		text: rangeText(min, max),
		start: percentAlong(min, SPAN_MM),
		end: percentAlong(max, SPAN_MM),
		isFirm: !isDoubtful(row, min) && !isDoubtful(row, max),
	};
	if (typical === null || max - min < NARROW_MM) return { range };
	const percent = percentAlong(typical, SPAN_MM);
	const text = rangeText(typical, typical);
	return { range, typical: { text, percent, isFirm: !isDoubtful(row, typical) } };
}

/** The rows of the chart, shortest needles first; what must not be needled stands last. */
export function lengthBars(rows: readonly NeedleLength[], claims: readonly Claim[]): LengthBar[] {
	const bars = rows.flatMap((row) => {
		const [name, place] = names[row.id] ?? [];
		if (name === undefined || place === undefined) return [];
		const { marks, note, noteClaims } = besideBar(row.id, claims);
		const { id, setting, grade } = row;
		const { range, typical } = rangeOf(row);
		const reach = Math.max(range?.end ?? 0, ...marks.map(({ percent }) => percent));
		const isMain = main.has(id);
		const beside = { marks, reach, note, noteClaims };
		const bar: LengthBar = { id, name, place, setting, grade, isMain, ...beside };
		return [{ ...bar, ...(range && { range }), ...(typical && { typical }) }];
	});
	const end = ({ range }: LengthBar) => range?.end ?? 101;
	const start = ({ range }: LengthBar) => range?.start ?? 0;
	return bars.sort((one, other) => end(one) - end(other) || start(one) - start(other));
}
