import type { Attempt } from './attempt.ts';
import { itemsOf } from './attempt-items.ts';
import type { Bank } from './bank.ts';
import { isAnswered, isSafe, scoreResponse, type Item, type Question } from './item.ts';
import { isFull, rounding } from './items/item-type.ts';

/** How one item of an attempt was answered; `score` is from 0 to 1. */
export interface ItemResult<I extends Question = Item> {
	readonly item: I;
	readonly response: unknown;
	readonly score: number;
	readonly isRight: boolean;
	readonly isAnswered: boolean;
}

/** The sum of the scores of some items, and the most that it could have been. */
export interface Points {
	readonly points: number;
	readonly outOf: number;
}

/** The points of one objective. */
export interface ObjectiveResult extends Points {
	readonly objective: string;
	readonly items: readonly ItemResult[];
}

/** What came out of an attempt. */
export interface Result extends Points {
	/** Mean of the scores of all items, from 0 to 1. */
	readonly share: number;
	readonly isPassed: boolean;
	readonly hasEnoughPoints: boolean;
	/** Items that must not be missed and were: not answered safely. */
	readonly missed: readonly ItemResult[];
	/** In the order in which the objectives were first met. */
	readonly objectives: readonly ObjectiveResult[];
	readonly items: readonly ItemResult[];
	/** Ids of items of the form that the bank no longer has; they are not counted. */
	readonly unknownIds: readonly string[];
}

/** Scores an attempt: passed with enough points and nothing wrong that must not be missed. */
export function resultOf(attempt: Attempt, bank: Bank, passShare: number): Result {
	const ids = attempt.form.entries.map(({ itemId }) => itemId);
	const { byId } = itemsOf(attempt, bank);
	const items = ids.flatMap((id) => {
		const item = byId.get(id);
		return item ? [itemResultOf(item, attempt.responses[id])] : [];
	});
	const { points, outOf } = pointsOf(items);
	const share = outOf === 0 ? 0 : points / outOf;
	const missed = items.filter(
		({ item, response }) => item.must_not_miss && !isSafe(item, response),
	);
	const hasEnoughPoints = outOf > 0 && share >= passShare - rounding;
	return {
		points,
		outOf,
		share,
		hasEnoughPoints,
		isPassed: hasEnoughPoints && missed.length === 0,
		missed,
		objectives: byObjective(items),
		items,
		unknownIds: ids.filter((id) => !byId.has(id)),
	};
}

/** How the stored response to one item, or to one step of a case, is scored. */
export function itemResultOf<I extends Question>(item: I, response: unknown): ItemResult<I> {
	const score = scoreResponse(item, response);
	return {
		item,
		response,
		score,
		isRight: isFull(score),
		isAnswered: isAnswered(item, response),
	};
}

function byObjective(items: readonly ItemResult[]): ObjectiveResult[] {
	const objectives = [...new Set(items.map(({ item }) => item.objective))];
	return objectives.map((objective) => {
		const own = items.filter(({ item }) => item.objective === objective);
		return { objective, items: own, ...pointsOf(own) };
	});
}

function pointsOf(items: readonly ItemResult[]): Points {
	return { points: items.reduce((sum, { score }) => sum + score, 0), outOf: items.length };
}
