import * as v from 'valibot';
import type { Attempt } from './attempt.ts';
import type { Bank } from './bank.ts';
import { Item } from './item.ts';

/** The items that an attempt asks, and whether each is still as it was when the attempt began. */
export interface AttemptItems {
	readonly byId: ReadonlyMap<string, Item>;
	/** Whether the bank was changed and the attempt does not hold its items itself. */
	readonly hasChanged: boolean;
}

const known = new WeakMap<readonly unknown[], ReadonlyMap<string, Item>>();

/** The items that the attempt holds since it began, and for those that it does not hold the bank's. */
export function itemsOf(attempt: Attempt, bank: Bank): AttemptItems {
	const held = heldItems(attempt.items ?? []);
	const isWhole = attempt.form.entries.every(({ itemId }) => held.has(itemId));
	return {
		byId: held.size === 0 ? bank.byId : new Map([...bank.byId, ...held]),
		hasChanged: !isWhole && attempt.bankHash !== bank.hash,
	};
}

/** The items of the bank that the form asks, to be held by the attempt. */
export function itemsToHold(form: Attempt['form'], bank: Bank): Item[] {
	return form.entries.flatMap(({ itemId }) => bank.byId.get(itemId) ?? []);
}

// What cannot be read any more, because an item is written otherwise today, is taken from the bank.
function heldItems(items: readonly unknown[]): ReadonlyMap<string, Item> {
	const found = known.get(items);
	if (found) return found;
	const read = items.map((item) => v.safeParse(Item, item));
	const held = new Map(
		read.flatMap(({ success, output }) => (success ? [[output.id, output]] : [])),
	);
	known.set(items, held);
	return held;
}
