import type { PopularClaim } from '../evidence/schemas.ts';
import { cheekbone } from './cheekbone.ts';
import { countOf, countWord, verdicts, type Verdict } from './claim-verdict.ts';
import type { SectionArgs } from './scenes.ts';

/** Side of the picture, px, and of one mark in it. */
export const SIDE = 644;
export const MARK = 36;

const pitch = 44;
const rowHeight = 46;
const nameHeight = 44;
const most = 11;
const first = 68;
/** The right edge of the slide cuts the circle: what is shown has its middle here. */
const middle = 306;

/** The skin below the marks, as a scene; it fills the foot of the circle. */
export const tallySkin: SectionArgs = {
	site: cheekbone,
	width: SIDE,
	height: 156,
	unitPx: 0.27,
	surface: 22,
	left: 5330,
};

/** The scale bar: what it says, and its share of the picture's width, percent. */
export const tallyBar = { text: '0.5\u00a0mm', percent: (500 * tallySkin.unitPx * 100) / SIDE };

/** One verdict: its count in words, and the places of its marks, upper left corners in px. */
export interface Group {
	verdict: Verdict;
	count: number;
	text: string;
	/** Middle of its name, px from the top. */
	name: number;
	marks: { x: number; y: number }[];
}

/** The lengths of the rows that so many marks need, as even as can be. */
function rowsOf(count: number): number[] {
	const rows = Math.ceil(count / most);
	return Array.from({ length: rows }, (_, row) => Math.ceil((count - row) / rows));
}

function marksFrom(top: number, count: number): Group['marks'] {
	return rowsOf(count).flatMap((length, row) =>
		Array.from({ length }, (_, at) => ({
			x: middle + (at - (length - 1) / 2) * pitch - MARK / 2,
			y: top + row * rowHeight,
		})),
	);
}

/** All statements as marks by verdict, what stands above what can hurt, and that next to the skin. */
export function tally(statements: readonly PopularClaim[]): Group[] {
	const order = Object.keys(verdicts) as Verdict[];
	const counts = order.map((verdict) => countOf(statements, verdict));
	const rows = counts.map((count) => rowsOf(count).length);
	const height = (until: number) =>
		rows.slice(0, until).reduce((sum, row) => sum + row * rowHeight + nameHeight, 0);
	return order.map((verdict, index) => {
		const count = counts[index] ?? 0;
		const top = first + height(index);
		const word = countWord(count);
		return {
			verdict,
			count,
			text: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${verdicts[verdict].counted}`,
			name: top + 22,
			marks: marksFrom(top + nameHeight - 2, count),
		};
	});
}
