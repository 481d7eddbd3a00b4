import type { Attempt } from './attempt.ts';
import { feedbackOn, shownLists, type Item } from './item.ts';
import type { Feedback } from './items/item-type.ts';
import { drawOrders, type Orders } from './orders.ts';
import { randomFrom } from './random.ts';
import type { ItemResult, Result } from './score.ts';

/** What a lesson on one item says. */
export interface Lesson {
	/** Why the right answer is right, part by part. */
	readonly rule: readonly Feedback[];
	/** What the learner's own wrong answers would have led to; empty if nothing was answered. */
	readonly consequences: readonly Feedback[];
}

/** The items of an exam whose lesson is still to be gone through before its result. */
export function lessonsDue(
	{ kind, lessons = [] }: Attempt,
	{ missed }: Result,
): readonly ItemResult[] {
	return kind === 'exam' ? missed.filter(({ item }) => !lessons.includes(item.id)) : [];
}

/** The lesson on an item for a stored response to it. */
export function lessonOn(item: Item, response: unknown): Lesson {
	// Of an item that nobody has answered, everything right is missed.
	const rule = explained(feedbackOn(item, undefined)).filter(({ verdict }) => verdict === 'missed');
	const consequences = explained(feedbackOn(item, response)).filter(
		({ verdict, text }) => verdict === 'wrong' && !rule.some((part) => part.text === text),
	);
	return { rule, consequences };
}

/** The orders of the item's lists for asking it again: other ones each time, the same for the same seed. */
export function ordersAgain(item: Item, seed: number, time: number): Orders {
	return drawOrders(shownLists(item), randomFrom(seed + time));
}

/** A bare verdict says that it is right, not why. */
function explained(feedback: readonly Feedback[]): readonly Feedback[] {
	return feedback.filter(({ list }) => list !== 'verdict');
}
