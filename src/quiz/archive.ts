import type { Attempt } from '../core/attempt.ts';
import { decodeAttempts, mergeKept, noAttempts, type Attempts } from '../core/attempts.ts';
import { mergeAttempts } from '../core/merge-attempts.ts';
import { oldRecord } from '../core/quiz-record-names.ts';
import {
	attemptRecord,
	joinAttempt,
	looseItems,
	readRecords,
	reviewsIn,
	reviewsRecord,
	splitAttempt,
	unreadRecord,
} from '../core/quiz-records.ts';
import { groupReviews, withReviews, type Review } from '../core/review-log.ts';
import type { AttemptStore } from './quiz-setup.ts';

/**
 * Keeps attempts in a store, each in a record of its own. Every write first takes up what is there, so
 * that tabs never write over each other; what cannot be written is held and tried again.
 */
export class Archive {
	readonly #store: () => AttemptStore;

	constructor(store: () => AttemptStore) {
		this.#store = store;
	}

	// Lives in the store, which outlives the quiz: a learner may go to a slide and come back.
	get #unwritten(): Attempts {
		return this.#store().unwritten ?? noAttempts;
	}

	set #unwritten(unwritten: Attempts) {
		this.#store().unwritten = unwritten;
	}

	/** Everything that is kept, and what is still to be written. */
	all(): Attempts {
		this.#moveOld();
		const store = this.#store();
		const records = new Map(store.names().map((name) => [name, store.load(name)]));
		return mergeKept(this.#unwritten, readRecords(records));
	}

	/** The attempt with whatever another tab has kept of it since. */
	latest(attempt: Attempt): Attempt {
		const kept = this.#attempt(attempt.id).value;
		return kept ? mergeAttempts(attempt, kept) : attempt;
	}

	/** Adds to what is kept; nothing of either is lost. */
	add(added: Attempts): void {
		const { attempts, reviews, unread } = mergeKept(added, this.#unwritten);
		this.#unwritten = {
			// First the log: without it another tab would tell the time of an answer from its attempt.
			reviews: [...groupReviews(reviews, 'attempt')].flatMap(([id, own]) =>
				this.#writeReviews(id, own) ? [] : own,
			),
			attempts: attempts.filter((attempt) => !this.#writeAttempt(attempt)),
			unread: unread.filter((value) => !this.#putAside(value)),
		};
	}

	/** Removes an attempt; the answers that the review is scheduled by stay. */
	drop(id: string): void {
		this.#store().remove(attemptRecord(id));
		const attempts = this.#unwritten.attempts.filter((attempt) => attempt.id !== id);
		this.#unwritten = { ...this.#unwritten, attempts };
	}

	/** Removes an attempt and every answer in it. */
	remove(id: string): void {
		this.drop(id);
		const store = this.#store();
		store.remove(reviewsRecord(id));
		const reviews = this.#unwritten.reviews.filter(({ attempt }) => attempt !== id);
		this.#unwritten = { ...this.#unwritten, reviews };
		for (const name of looseItems(store.names(), this.all().attempts)) store.remove(name);
	}

	/** Removes everything. */
	clear(): void {
		this.#unwritten = noAttempts;
		const store = this.#store();
		for (const name of store.names()) store.remove(name);
	}

	/** Takes over what the first release kept in one record, which goes once all of it is written. */
	#moveOld(): void {
		const old = this.#store().load(oldRecord);
		if (old === undefined) return;
		this.add(decodeAttempts(old));
		const { attempts, unread } = this.#unwritten;
		if (attempts.length === 0 && unread.length === 0) this.#store().remove(oldRecord);
	}

	#attempt(id: string) {
		const found = this.#store().load(attemptRecord(id));
		return { found, value: joinAttempt(found, () => undefined) };
	}

	#writeAttempt(attempt: Attempt): boolean {
		const { found, value } = this.#attempt(attempt.id);
		if (found !== undefined && !value && !this.#putAside(found)) return false;
		const store = this.#store();
		const { record, items } = splitAttempt(value ? mergeAttempts(attempt, value) : attempt);
		const known = new Set(store.names());
		const isHeld = [...items].every(([name, item]) => known.has(name) || store.save(name, item));
		return isHeld && store.save(attemptRecord(attempt.id), record);
	}

	#writeReviews(attemptId: string, reviews: readonly Review[]): boolean {
		const store = this.#store();
		const name = reviewsRecord(attemptId);
		const found = store.load(name);
		const value = reviewsIn(found);
		if (found !== undefined && !value && !this.#putAside(found)) return false;
		return store.save(name, withReviews(value ?? [], reviews));
	}

	#putAside(value: unknown): boolean {
		return this.#store().save(unreadRecord(value), value);
	}
}
