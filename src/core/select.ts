import type { Bank } from './bank.ts';
import type { Blueprint } from './blueprint.ts';
import { shownLists, type Item } from './item.ts';
import { drawOrders, type Orders } from './orders.ts';
import { randomFrom, shuffled, type Random } from './random.ts';
import { chooseItems } from './choose-items.ts';
import { reasonsAgainst } from './form-rules.ts';

/** One item of a form, with the order in which its lists are shown. */
export interface FormEntry {
	readonly itemId: string;
	readonly orders: Orders;
}

/** The items that one learner is asked, in order; the same seed, bank and blueprint give the same form. */
export interface Form {
	readonly seed: number;
	readonly entries: readonly FormEntry[];
}

/** A form, or every reason why the bank cannot give one. */
export type Draw =
	| { readonly ok: true; readonly form: Form }
	| { readonly ok: false; readonly reasons: readonly string[] };

/** Where a form comes from. */
export interface DrawFrom {
	readonly bank: Bank;
	readonly blueprint: Blueprint;
	readonly seed: number;
	/** Ids of the items of earlier forms, the last form at the end. */
	readonly earlier?: readonly (readonly string[])[];
}

/**
 * Draws an exam that meets the blueprint, with as few items of the last form as it can be met with,
 * and before others those that were asked longest ago or not at all.
 */
export function drawExam({ bank, blueprint, seed, earlier = [] }: DrawFrom): Draw {
	const random = randomFrom(seed);
	const reasons = reasonsAgainst(bank.items, blueprint);
	if (reasons.length > 0) return { ok: false, reasons };
	const ages = agesIn(earlier, bank);
	const ageOf = ({ id }: Item) => ages.get(id) ?? Infinity;
	const chosen = chooseItems({ items: bank.items, blueprint, ageOf, random });
	if (chosen) return { ok: true, form: formOf(shuffled(chosen, random), seed, random) };
	return {
		ok: false,
		reasons: ['Each rule of the blueprint can be met alone, but not all of them together.'],
	};
}

/** All items of one objective in a random order, to practise with. */
export function drawPractice(bank: Bank, objective: string, seed: number): Form {
	const random = randomFrom(seed);
	const items = bank.items.filter((item) => item.objective === objective);
	return formOf(shuffled(items, random), seed, random);
}

/** These items, as far as the bank has them, in a random order. */
export function drawReview(bank: Bank, itemIds: readonly string[], seed: number): Form {
	const random = randomFrom(seed);
	const items = itemIds.flatMap((id) => bank.byId.get(id) ?? []);
	return formOf(shuffled(items, random), seed, random);
}

/** By item id, how many forms ago it was last asked; looks back no further than it must. */
function agesIn(earlier: readonly (readonly string[])[], { byId }: Bank): Map<string, number> {
	const ages = new Map<string, number>();
	for (let age = 1; age <= earlier.length && ages.size < byId.size; age += 1) {
		for (const id of earlier.at(-age) ?? []) if (byId.has(id) && !ages.has(id)) ages.set(id, age);
	}
	return ages;
}

function formOf(items: readonly Item[], seed: number, random: Random): Form {
	const entries = items.map((item) => ({
		itemId: item.id,
		orders: drawOrders(shownLists(item), random),
	}));
	return { seed, entries };
}
