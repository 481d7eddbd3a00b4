import type { Claim } from '#author';
import type { PopularClaim } from '../evidence/schemas.ts';
import { answer, type Answer } from './claim-answer.ts';
import { verdicts, type Verdict } from './claim-verdict.ts';
import { limitedClaims } from './limited-claims.ts';
import { supportedClaims } from './supported-claims.ts';
import { unsafeClaims } from './unsafe-claims.ts';
import { leftOut, unsourcedClaims } from './unsourced-claims.ts';

/** A popular statement with its verdict and all that is said to it. */
export interface SortedClaim extends Answer {
	/** Its place in the article, from 1. */
	number: number;
	verdict: Verdict;
	/** Why it can hurt; only where it can. */
	harm?: { text: string; cite: string };
	/** Id of the slide that teaches it. */
	slide: string;
}

/** The verdicts, from what stands to what can hurt. */
export const verdictOrder = Object.keys(verdicts) as readonly Verdict[];

/** The ones that decide most in a clinic: a hand to begin with, and the rows of the printed slide. */
export const hand: readonly string[] = [
	'popular-25',
	'popular-43',
	'popular-09',
	'popular-34',
	'popular-20',
	'popular-24',
	'popular-38',
	'popular-23',
];

/** What is shown of the statements: a hand of them, all, the ones not sorted yet, or one verdict of the sorted. */
export const shows = ['hand', 'all', 'open', ...verdictOrder] as const;
export type Show = (typeof shows)[number];

const offSubject = leftOut.map((id) =>
	answer(
		id,
		'Certain foods give younger skin',
		'Not about needling: off our subject, not checked.',
		'',
	),
);

/** All statements in the order of the article; one without an answer does not build. */
export function sortedClaims(
	statements: readonly PopularClaim[],
	claims: readonly Claim[],
): readonly SortedClaim[] {
	const unsafe = unsafeClaims(statements, claims);
	const unsourced = unsourcedClaims(statements);
	const answers = new Map<string, Pick<SortedClaim, 'said' | 'holds' | 'cite' | 'harm'>>([
		...[...supportedClaims(claims), ...limitedClaims(claims), ...offSubject].map(
			(each) => [each.id, each] as const,
		),
		...unsourced.map(
			({ id, heard, say, cite }) => [id, { said: heard, holds: say, cite }] as const,
		),
		...unsafe.map(
			({ id, said, harm, holds }) =>
				[id, { said, harm, holds: `${holds.text}.`, cite: holds.cite }] as const,
		),
	]);
	return statements.map(({ id, verdict, slide }, at) => {
		const found = answers.get(id);
		if (!found) throw new Error(`${id}: a popular statement without an answer`);
		return { ...found, id, number: at + 1, verdict, slide };
	});
}

/** Ids of what is shown. A verdict shows only what has been sorted, so that it gives nothing away. */
export function shownIds(
	rows: readonly SortedClaim[],
	show: Show,
	sorted: readonly string[],
): readonly string[] {
	if (show === 'hand') return hand;
	return rows
		.filter(({ id, verdict }) => {
			if (show === 'all') return true;
			return show === 'open' ? !sorted.includes(id) : sorted.includes(id) && verdict === show;
		})
		.map(({ id }) => id);
}

/** The words of a slide's id, to name it in a link. */
export function slideWords(id: string): string {
	return id.replaceAll('-', ' ');
}
