import type { NeedleLength } from '../evidence/schemas.ts';

type Doubt = Pick<NeedleLength, 'verified' | 'verified_note' | 'quiz_key'>;
interface Span {
	low: number;
	high: number;
}

/** What a length rests on where no trial, label or record of needling in people gives it. */
const weak = ['from memory', 'pig study', 'radiofrequency review'];

/** The spans of millimetres that a row's note gives to one of those, or to a seller's chart alone. */
function doubtfulSpans({ verified_note: note = '', quiz_key: key }: Doubt): Span[] {
	const clauses = note.split(/[;:,]/);
	const doubtful = clauses.filter(
		(clause) =>
			weak.some((words) => clause.includes(words)) ||
			(key !== 'mm' && clause.includes('seller chart')),
	);
	return doubtful.flatMap((clause) => {
		const lengths = (clause.match(/\d+\.\d+/g) ?? []).map(Number);
		return lengths.length === 0 ? [] : [{ low: Math.min(...lengths), high: Math.max(...lengths) }];
	});
}

/** Whether a length of a row has no firm source: it is from memory, or only a seller gives it. */
export function isDoubtful(row: Doubt, mm: number): boolean {
	if (row.verified === 'memory' || row.quiz_key === 'none') return true;
	return doubtfulSpans(row).some(({ low, high }) => mm >= low && mm <= high);
}
