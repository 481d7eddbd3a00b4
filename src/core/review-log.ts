import * as v from 'valibot';
import type { Attempt } from './attempt.ts';
import type { Bank } from './bank.ts';
import { itemsOf } from './attempt-items.ts';
import { Confidence } from './confidence.ts';
import { scoreResponse } from './item.ts';
import { Id } from './slide.ts';

/** One answer of a learner, as the review is scheduled by it. */
export const Review = v.strictObject({
	/** Id of the attempt in which the item was answered; with `item` it names the entry. */
	attempt: Id,
	item: Id,
	/** When the answer began to stand, in milliseconds since 1970. */
	at: v.number(),
	/** From 0 to 1. */
	score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	confidence: v.exactOptional(Confidence),
});
export type Review = v.InferOutput<typeof Review>;

/** The answers of the attempt that stand by now: those checked, or all items of an exam handed in. */
export function reviewsOf(attempt: Attempt, bank: Bank, now: number): Review[] {
	const { byId } = itemsOf(attempt, bank);
	return settledIds(attempt).flatMap((id) => {
		const item = byId.get(id);
		if (!item) return [];
		const confidence = attempt.confidence?.[id];
		return [
			{
				attempt: attempt.id,
				item: id,
				at: attempt.submittedAt ?? now,
				score: scoreResponse(item, attempt.responses[id]),
				...(confidence ? { confidence } : {}),
			},
		];
	});
}

/** The log with these entries added; an entry that it holds already stays as it is. */
export function withReviews(log: readonly Review[], added: readonly Review[]): Review[] {
	const known = new Set(log.map(nameOf));
	const isNew = (review: Review) => !known.has(nameOf(review)) && known.add(nameOf(review));
	return [...log, ...added.filter(isNew)];
}

/** The entries of each item, or of each attempt, in the order of the log. */
export function groupReviews(
	log: readonly Review[],
	by: 'item' | 'attempt',
): Map<string, Review[]> {
	const groups = new Map<string, Review[]>();
	for (const review of log) {
		const group = groups.get(review[by]);
		if (group) group.push(review);
		else groups.set(review[by], [review]);
	}
	return groups;
}

function nameOf({ attempt, item }: Review): string {
	return `${attempt} ${item}`;
}

// What was left open in an exam was missed; what was skipped in practice was not asked yet.
function settledIds({ kind, form, checked, submittedAt }: Attempt): readonly string[] {
	if (kind !== 'exam') return checked;
	return submittedAt === undefined ? [] : form.entries.map(({ itemId }) => itemId);
}
