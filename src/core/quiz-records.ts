import * as v from 'valibot';
import { Attempt } from './attempt.ts';
import type { Attempts } from './attempts.ts';
import { hashOf } from './bank.ts';
import { oldRecord } from './quiz-record-names.ts';
import { withReviews, Review } from './review-log.ts';

/** Values by the name of their record. */
export type QuizRecords = ReadonlyMap<string, unknown>;

const prefixes = {
	attempt: 'quiz.attempt.',
	reviews: 'quiz.reviews.',
	item: 'quiz.item.',
	unread: 'quiz.unread.',
} as const;
const Reviews = v.array(Review);
const Reference = v.pipe(v.string(), v.startsWith(prefixes.item));

/** The name of the record of an attempt. */
export function attemptRecord(id: string): string {
	return prefixes.attempt + id;
}

/** The name of the record of the answers that were given in an attempt. */
export function reviewsRecord(attemptId: string): string {
	return prefixes.reviews + attemptId;
}

/** The name of the record of a value that could not be read: the same for the same value. */
export function unreadRecord(value: unknown): string {
	return prefixes.unread + hashOf(JSON.stringify(value));
}

/**
 * The record of an attempt, and those of the items that it holds. Attempts share the records of items,
 * because every exam of a bank would otherwise take the room of all its questions.
 */
export function splitAttempt(attempt: Attempt): { record: unknown; items: QuizRecords } {
	const { items } = attempt;
	if (!items) return { record: attempt, items: new Map() };
	const named = namesOf(items);
	return { record: { ...attempt, items: [...named.keys()] }, items: named };
}

/** The attempt of a record with the items that it refers to; undefined if it does not parse. */
export function joinAttempt(record: unknown, load: (name: string) => unknown): Attempt | undefined {
	const parsed = v.safeParse(Attempt, record);
	if (!parsed.success) return undefined;
	const attempt = parsed.output;
	if (!attempt.items) return attempt;
	// An item whose record is gone or spoilt stays a reference: the bank's item stands in for it.
	const items = attempt.items.map((item) => {
		const loaded = v.is(Reference, item) ? load(item) : item;
		return typeof loaded === 'object' ? loaded : item;
	});
	return { ...attempt, items };
}

/** The answers in a record; undefined if it does not parse. */
export function reviewsIn(record: unknown): readonly Review[] | undefined {
	const parsed = v.safeParse(Reviews, record);
	return parsed.success ? parsed.output : undefined;
}

/** Reads all records; whatever does not parse is unread, and nothing throws. */
export function readRecords(records: QuizRecords): Attempts {
	const attempts: Attempt[] = [];
	const unread: unknown[] = [];
	let reviews: Review[] = [];
	for (const [name, value] of records) {
		const attempt = name.startsWith(prefixes.attempt)
			? joinAttempt(value, (item) => records.get(item))
			: undefined;
		const own = name.startsWith(prefixes.reviews) ? reviewsIn(value) : undefined;
		const isOther = name === oldRecord || name.startsWith(prefixes.item);
		if (attempt) attempts.push(attempt);
		if (own) reviews = withReviews(reviews, own);
		if (!attempt && !own && !isOther) unread.push(value);
	}
	return { attempts, reviews, unread };
}

/** Names of the records that hold items of none of these attempts. */
export function looseItems(names: readonly string[], attempts: readonly Attempt[]): string[] {
	const held = new Set(attempts.flatMap(({ items }) => [...namesOf(items ?? []).keys()]));
	return names.filter((name) => name.startsWith(prefixes.item) && !held.has(name));
}

const known = new WeakMap<readonly unknown[], QuizRecords>();

function namesOf(items: readonly unknown[]): QuizRecords {
	const found = known.get(items);
	if (found) return found;
	const named = new Map(items.map((item) => [nameOf(item), item]));
	known.set(items, named);
	return named;
}

// The id keeps items apart; the hash only tells versions of one item.
function nameOf(item: unknown): string {
	if (v.is(Reference, item)) return item;
	const id = typeof item === 'object' && item && 'id' in item ? String(item.id) : 'item';
	return `${prefixes.item}${id}.${hashOf(JSON.stringify(item))}`;
}
