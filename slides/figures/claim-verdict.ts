import type { PopularClaim } from '../evidence/schemas.ts';

/** What may be said of a popular statement after it was checked. */
export type Verdict = PopularClaim['verdict'];

/** How a verdict is written and drawn. */
interface Look {
	/** The word of a column or a row. */
	word: string;
	/** What follows a count, e.g. "seven right as said". */
	counted: string;
	/** Its shape in a square of 24: each says the verdict without colour. */
	shape: string;
}

/** The verdicts, from what stands to what can hurt: tick, tick in brackets, open square, triangle. */
export const verdicts: Readonly<Record<Verdict, Look>> = {
	supported: {
		word: 'Supported',
		counted: 'right as said',
		shape: 'M7 12.500l3.500 4 6.500-8.500',
	},
	limits: {
		word: 'Within limits',
		counted: 'right within limits',
		shape: 'M7 3H3v18h4M17 3h4v18h-4M7.5 12l3.5 4 6-8',
	},
	unsupported: { word: 'Unsupported', counted: 'without a source', shape: 'M4 4h16v16H4z' },
	unsafe: {
		word: 'Unsafe',
		counted: 'unsafe to follow',
		shape: 'M12 2.5L22.5 21h-21zM9 11.5l6 6M15 11.5l-6 6',
	},
};

const ones = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];

/** A count in words, from zero to twelve and from twenty to fifty-nine. */
export function countWord(count: number): string {
	const small = ones[count];
	if (small) return small;
	const ten = tens[Math.floor(count / 10)];
	if (!ten) throw new Error(`${count}: expected 0 to 12 or 20 to 59`);
	return count % 10 === 0 ? ten : `${ten}-${ones[count % 10]}`;
}

/** How many statements have that verdict. */
export function countOf(statements: readonly PopularClaim[], verdict: Verdict): number {
	return statements.filter((statement) => statement.verdict === verdict).length;
}
