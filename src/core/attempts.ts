import * as v from 'valibot';
import { Attempt, isSubmitted } from './attempt.ts';
import { mergeAttempts } from './merge-attempts.ts';
import { withReviews, type Review } from './review-log.ts';

const Stored = v.object({ version: v.literal(1), attempts: v.array(v.unknown()) });

/** What is kept of a learner's quizzes. */
export interface Attempts {
	/** Oldest first. */
	readonly attempts: readonly Attempt[];
	/** Every answer that the review is scheduled by. */
	readonly reviews: readonly Review[];
	/** What was stored but does not parse; kept so that it can be exported. */
	readonly unread: readonly unknown[];
}

/** Nothing kept yet. */
export const noAttempts: Attempts = { attempts: [], reviews: [], unread: [] };

/** Reads what the first release stored, all attempts in one record; never throws. */
export function decodeAttempts(stored: unknown): Attempts {
	if (stored === undefined || stored === null) return noAttempts;
	const parsed = v.safeParse(Stored, stored);
	if (!parsed.success) return { ...noAttempts, unread: [stored] };
	const { attempts } = parsed.output;
	return {
		attempts: attempts.filter((attempt) => v.is(Attempt, attempt)),
		reviews: [],
		unread: attempts.filter((attempt) => !v.is(Attempt, attempt)),
	};
}

/** Both together: no attempt, answer or unread value twice, and none of either lost. */
export function mergeKept(one: Attempts, other: Attempts): Attempts {
	const byId = new Map(one.attempts.map((attempt) => [attempt.id, attempt]));
	for (const attempt of other.attempts) {
		const known = byId.get(attempt.id);
		byId.set(attempt.id, known ? mergeAttempts(known, attempt) : attempt);
	}
	const unread = new Map(
		[...one.unread, ...other.unread].map((each) => [JSON.stringify(each), each]),
	);
	return {
		attempts: inOrder([...byId.values()]),
		reviews: withReviews(one.reviews, other.reviews),
		unread: [...unread.values()],
	};
}

/** With this attempt added, or put in the place of its earlier state. */
export function withAttempt(kept: Attempts, attempt: Attempt): Attempts {
	const isNew = !kept.attempts.some(({ id }) => id === attempt.id);
	if (isNew) {
		return { ...kept, attempts: inOrder([...keptBeside(attempt, kept.attempts), attempt]) };
	}
	return {
		...kept,
		attempts: kept.attempts.map((other) => (other.id === attempt.id ? attempt : other)),
	};
}

/** The exam that was begun last and not handed in. */
export function openExam({ attempts }: Attempts): Attempt | undefined {
	return attempts.findLast((attempt) => attempt.kind === 'exam' && !isSubmitted(attempt));
}

/** The exams that were handed in, oldest first. */
export function doneExams({ attempts }: Attempts): Attempt[] {
	return attempts.filter((attempt) => attempt.kind === 'exam' && isSubmitted(attempt));
}

/** The items of each exam that was begun, handed in or not, the last exam at the end. */
export function askedInExams({ attempts }: Attempts): string[][] {
	const exams = attempts.filter((attempt) => attempt.kind === 'exam');
	return exams.map(({ form }) => form.entries.map(({ itemId }) => itemId));
}

/** The practice of an objective that has not been finished. */
export function openPractice({ attempts }: Attempts, objective: string): Attempt | undefined {
	return attempts.findLast((attempt) => attempt.objective === objective && !isSubmitted(attempt));
}

/** The review that has not been finished. */
export function openReview({ attempts }: Attempts): Attempt | undefined {
	return attempts.findLast((attempt) => attempt.kind === 'review' && !isSubmitted(attempt));
}

function inOrder(attempts: readonly Attempt[]): Attempt[] {
	return attempts.toSorted(
		(one, other) => one.startedAt - other.startedAt || (one.id < other.id ? -1 : 1),
	);
}

// Practice is taken as often as wanted: of what was finished, only the newest of each objective is kept.
function keptBeside(added: Attempt, attempts: readonly Attempt[]): readonly Attempt[] {
	if (added.kind === 'exam') return attempts;
	return attempts.filter(
		(other) =>
			other.kind !== added.kind || other.objective !== added.objective || !isSubmitted(other),
	);
}
