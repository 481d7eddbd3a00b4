import type { Claim } from '#author';
import type { PopularClaim } from '../evidence/schemas.ts';
import { type Use, usesOf } from './evidence-uses.ts';

/** What the figure needs of a row of the needle-length table: its grade is the grade of the use. */
export type GradedRow = { readonly id: string; readonly grade: Grade };
export type Grade = Claim['grade'];

/** A use with its grade and with what a popular article says of it. */
export interface RankedUse extends Use {
	grade: Grade;
	said?: PopularClaim;
	/** Its words, without an aside; '' if it says nothing. */
	saying: string;
}

/** What the grades mean for a use, strongest first. */
export const grades: Readonly<Record<Grade, string>> = {
	A: 'pooled or randomised trials',
	B: 'prospective studies',
	C: 'case series',
	D: 'none',
};

/** What the uses can be ranked by. */
export const ranks = ['strength', 'people', 'studies'] as const;
export type Rank = (typeof ranks)[number];

/** The uses with their grades: of the row in the needle-length table, or of the claim that grades them. */
export function rankedUses(
	claims: readonly Claim[],
	table: readonly GradedRow[],
	popular: readonly PopularClaim[],
): readonly RankedUse[] {
	return usesOf(claims).map((use) => {
		const source: readonly GradedRow[] = use.gradedBy ? claims : table;
		const graded = source.find(({ id }) => id === (use.gradedBy ?? use.id));
		if (!graded) throw new Error(`nothing grades ${use.id}`);
		const said = popular.find(({ id }) => id === use.popular);
		const saying = said?.statement.replace(/ \(.*\)$/, '').replaceAll("'", '’') ?? '';
		return { ...use, grade: graded.grade, ...(said && { said }), saying };
	});
}

/** The uses from the most to the least; without a number last, equal ones in the order of the list. */
export function rankedBy(uses: readonly RankedUse[], rank: Rank): readonly RankedUse[] {
	if (rank === 'strength')
		return uses.toSorted((one, other) => one.grade.localeCompare(other.grade));
	return uses.toSorted((one, other) => (other[rank] ?? 0) - (one[rank] ?? 0));
}

/** Whether a grade begins with that use. */
export function opensGrade(uses: readonly RankedUse[], at: number): boolean {
	return uses[at]?.grade !== uses[at - 1]?.grade;
}

/** People that one dot stands for. */
export const PEOPLE_A_DOT = 10;

/** Width and height of the marks of a use, in units of the drawing. */
export const COUNT_SIZE = { width: 320, height: 20 };

/** Dots for people, two deep, or squares for studies: upper left corners of the places that they fill. */
export function marksOf(use: Use, what: 'people' | 'studies'): readonly { x: number; y: number }[] {
	if (what === 'studies')
		return Array.from({ length: use.studies ?? 0 }, (_, at) => ({ x: at * 16, y: 3 }));
	const dots = Math.round((use.people ?? 0) / PEOPLE_A_DOT);
	return Array.from({ length: dots }, (_, at) => ({
		x: Math.floor(at / 2) * 10,
		y: dots === 1 ? 5 : (at % 2) * 10,
	}));
}
