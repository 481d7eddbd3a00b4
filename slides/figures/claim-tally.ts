import type { PopularClaim } from '../evidence/schemas.ts';
import { countOf, countWord, verdicts, type Verdict } from './claim-verdict.ts';

/** Side of the picture, px, and of one mark in it. */
export const SIDE = 644;
export const MARK = 44;

const pitch = 51;
const rowHeight = 57;
const nameHeight = 54;
const most = 11;
/** The right edge of the slide cuts the circle: what is shown has its middle here. */
const middle = 306;

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

/** All statements as marks by verdict, what stands above what can hurt, in the middle of the circle. */
export function tally(statements: readonly PopularClaim[]): Group[] {
	const order = Object.keys(verdicts) as Verdict[];
	const counts = order.map((verdict) => countOf(statements, verdict));
	const rows = counts.map((count) => rowsOf(count).length);
	const height = (until: number) =>
		rows.slice(0, until).reduce((sum, row) => sum + row * rowHeight + nameHeight, 0);
	const first = (SIDE - height(order.length)) / 2;
	return order.map((verdict, index) => {
		const count = counts[index] ?? 0;
		const top = first + height(index);
		const word = countWord(count);
		return {
			verdict,
			count,
			text: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${verdicts[verdict].counted}`,
			name: top + 27,
			marks: marksFrom(top + nameHeight - 4, count),
		};
	});
}
