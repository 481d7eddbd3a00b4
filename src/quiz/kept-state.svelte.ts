import type { Attempt } from '../core/attempt.ts';
import { noAttempts, withAttempt, type Attempts } from '../core/attempts.ts';
import { reviewsOf, withReviews, type Review } from '../core/review-log.ts';
import { Archive } from './archive.ts';
import type { QuizSetup } from './quiz-setup.ts';

/** Everything that is kept of a learner's quizzes, as this tab sees it, and every change of it. */
export class KeptState {
	readonly #setup: () => QuizSetup;
	readonly #archive: Archive;
	#all = $state.raw<Attempts>(noAttempts);
	#removed = $state.raw<Attempts>();

	constructor(setup: () => QuizSetup) {
		this.#setup = setup;
		this.#archive = new Archive(() => setup().store);
	}

	get all(): Attempts {
		return this.#all;
	}

	/** What was removed last, as long as it can be brought back. */
	get removed(): Attempts | undefined {
		return this.#removed;
	}

	/** Reads what the store holds for the first time. */
	load(): void {
		const kept = this.#archive.all();
		const missing = withReviews(kept.reviews, this.#told(kept)).slice(kept.reviews.length);
		if (missing.length > 0) this.#archive.add({ ...noAttempts, reviews: missing });
		this.refresh();
	}

	/** Reads again what the store holds: another tab may have written there. */
	refresh(): void {
		const kept = this.#archive.all();
		this.#all = { ...kept, reviews: withReviews(kept.reviews, this.#told(kept)) };
	}

	/** Keeps a new attempt, or the present state of one. */
	keep(attempt: Attempt): void {
		const before = this.#all;
		const { bank, now } = this.#setup();
		const reviews = withReviews(before.reviews, reviewsOf(attempt, bank, now()));
		this.#all = { ...withAttempt(before, attempt), reviews };
		const added = reviews.slice(before.reviews.length);
		this.#archive.add({ attempts: [attempt], reviews: added, unread: [] });
		const left = this.#all.attempts.map(({ id }) => id);
		for (const { id } of before.attempts) if (!left.includes(id)) this.#archive.drop(id);
	}

	/** Changes the attempt as it is now, in whichever tab it was changed last, and keeps it. */
	change(attempt: Attempt, change: (latest: Attempt) => Attempt): Attempt {
		const latest = this.#archive.latest(attempt);
		const changed = change(latest);
		if (changed === latest) return latest;
		const next = { ...changed, revision: (latest.revision ?? 0) + 1 };
		this.keep(next);
		return next;
	}

	/** Adds what was kept elsewhere. */
	add(added: Attempts): void {
		this.#archive.add(added);
		this.refresh();
	}

	/** Removes an attempt with its answers; it can be brought back until something else is removed. */
	remove(id: string): void {
		const { attempts, reviews } = this.#all;
		this.#removed = {
			attempts: attempts.filter((each) => each.id === id),
			reviews: reviews.filter(({ attempt }) => attempt === id),
			unread: [],
		};
		this.#archive.remove(id);
		this.refresh();
	}

	/** Removes everything; it can be brought back until something else is removed. */
	removeAll(): void {
		this.#removed = this.#all;
		this.#archive.clear();
		this.refresh();
	}

	/** Brings back what was removed last. */
	restore(): void {
		if (this.#removed) this.add(this.#removed);
		this.#removed = undefined;
	}

	// The first release kept no log of answers: what is missing from it is told by the attempts.
	#told({ attempts }: Attempts): Review[] {
		const { bank } = this.#setup();
		return attempts.flatMap((attempt) => reviewsOf(attempt, bank, attempt.startedAt));
	}
}
