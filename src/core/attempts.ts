import * as v from 'valibot';
import { Attempt, isSubmitted } from './attempt.ts';

const Stored = v.object({ version: v.literal(1), attempts: v.array(v.unknown()) });

/** What is kept of a learner's quizzes: attempts, oldest first, and what could not be read. */
export interface Attempts {
	readonly attempts: readonly Attempt[];
	/** What was stored but does not parse; kept so that it can be exported. */
	readonly unread: readonly unknown[];
}

/** No attempts yet. */
export const noAttempts: Attempts = { attempts: [], unread: [] };

/** The value to store. */
export function encodeAttempts({ attempts, unread }: Attempts): unknown {
	return { version: 1, attempts: [...attempts, ...unread] };
}

/** Reads what was stored; whatever does not parse is set aside, never thrown at. */
export function decodeAttempts(stored: unknown): Attempts {
	if (stored === undefined || stored === null) return noAttempts;
	const parsed = v.safeParse(Stored, stored);
	if (!parsed.success) return { attempts: [], unread: [stored] };
	const { attempts } = parsed.output;
	return {
		attempts: attempts.filter((attempt) => v.is(Attempt, attempt)),
		unread: attempts.filter((attempt) => !v.is(Attempt, attempt)),
	};
}

/** The attempts with this one added, or put in the place of its earlier state. */
export function withAttempt(kept: Attempts, attempt: Attempt): Attempts {
	const isNew = !kept.attempts.some(({ id }) => id === attempt.id);
	const attempts = kept.attempts.map((other) => (other.id === attempt.id ? attempt : other));
	return { ...kept, attempts: isNew ? [...keptBeside(attempt, attempts), attempt] : attempts };
}

/** The exam that was begun last and not handed in. */
export function openExam({ attempts }: Attempts): Attempt | undefined {
	return attempts.findLast((attempt) => attempt.kind === 'exam' && !isSubmitted(attempt));
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

// Practice is taken as often as wanted: only the newest of each objective is kept.
function keptBeside(added: Attempt, attempts: readonly Attempt[]): readonly Attempt[] {
	if (added.kind === 'exam') return attempts;
	return attempts.filter(
		(attempt) => attempt.kind === 'exam' || attempt.objective !== added.objective,
	);
}
