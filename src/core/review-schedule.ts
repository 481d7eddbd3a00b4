import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import { groupReviews, type Review } from './review-log.ts';

/** When an item is to be asked again, in milliseconds since 1970. */
export interface DueItem {
	readonly item: string;
	readonly dueAt: number;
}

// In whole days and without chance: the same answers give the same days on every device.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 180 });

/** When every item that was answered is due, the longest overdue first; from the log alone. */
export function scheduleOf(log: readonly Review[], now: number): DueItem[] {
	return [...groupReviews(log, 'item')]
		.map(([item, reviews]) => ({ item, dueAt: dueAt(reviews, now) }))
		.sort((one, other) => one.dueAt - other.dueAt || (one.item < other.item ? -1 : 1));
}

/** The items that are due before the present day ends. */
export function dueToday(schedule: readonly DueItem[], now: number): DueItem[] {
	const end = new Date(now).setHours(24, 0, 0, 0);
	return schedule.filter(({ dueAt: due }) => due < end);
}

/**
 * What is dated after now was answered while the clock was ahead: it says nothing about when the item
 * is due, and an item of which nothing else is known is due now.
 */
function dueAt(reviews: readonly Review[], now: number): number {
	const past = reviews.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at);
	const [first] = past;
	if (!first) return now;
	const start: Card = createEmptyCard(new Date(first.at));
	return past
		.reduce(
			(card, review) => scheduler.next(card, new Date(review.at), gradeOf(review)).card,
			start,
		)
		.due.getTime();
}

// Right by guessing was hard; right and sure was easy. Partly right is not yet known.
function gradeOf({ score, confidence }: Review): Grade {
	if (score < 1 - 1e-9) return Rating.Again;
	if (confidence === 'guess') return Rating.Hard;
	return confidence === 'sure' ? Rating.Easy : Rating.Good;
}
