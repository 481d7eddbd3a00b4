import type { Feedback } from '../core/items/item-type.ts';
import type { Orders } from '../core/orders.ts';

/** What the view of an item is given; with `feedback` it shows how the response stands, and takes none. */
export interface ItemViewProps<I, R> {
	readonly item: I;
	readonly response: R;
	readonly orders: Orders;
	/** Id of the element that holds the question. */
	readonly labelledby: string;
	readonly feedback?: readonly Feedback[] | undefined;
	/** Whether an answer that stands may be judged before the whole item is: not in an exam. */
	readonly tellsAtOnce: boolean;
	/** Whether letters and digits choose an answer. */
	readonly hasLetterKeys: boolean;
	readonly onrespond: (response: R) => void;
}
