import { indexes, shuffled, type Random } from './random.ts';

/** A list of an item that may be shown in another order than the authored one. */
export interface ShownList {
	readonly name: string;
	readonly length: number;
	/** The authored order means something (numbers that rise) and stays. */
	readonly isKept?: boolean;
	/** The authored order is the answer and is never shown. */
	readonly isAnswer?: boolean;
}

/** For each list of an item, by name: authored indexes in the order in which they are shown. */
export type Orders = Readonly<Record<string, readonly number[]>>;

/** Draws an order for each list of an item. */
export function drawOrders(lists: readonly ShownList[], random: Random): Orders {
	return Object.fromEntries(lists.map((list) => [list.name, drawOrder(list, random)]));
}

/** The order in which a list is shown; the authored order where none, or one that does not fit, is known. */
export function orderOf(orders: Orders, name: string, length: number): readonly number[] {
	const authored = indexes(length);
	const order = orders[name];
	return order && isPermutation(order, length) ? order : authored;
}

/** Tells whether the numbers are 0 to length - 1, each once. */
export function isPermutation(order: readonly number[], length: number): boolean {
	return order.length === length && indexes(length).every((index) => order.includes(index));
}

function drawOrder(list: ShownList, random: Random): number[] {
	const authored = indexes(list.length);
	if (list.isKept) return authored;
	const order = shuffled(authored, random);
	const isAuthored = order.every((index, position) => index === position);
	// The answer must not be on show: its first two places are exchanged.
	return list.isAnswer && isAuthored ? [1, 0, ...order.slice(2)] : order;
}
