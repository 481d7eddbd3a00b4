import type { Item } from '../../core/item.ts';
import type { Orders } from '../../core/orders.ts';

/** An item with its number on the paper and the order of its lists. */
export interface PaperQuestion {
	readonly number: number;
	readonly item: Item;
	readonly orders: Orders;
}
