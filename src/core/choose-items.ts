import type { Blueprint } from './blueprint.ts';
import { groupsOf, mostOf, rulesOf } from './form-rules.ts';
import type { Item } from './item.ts';
import { shuffled, type Random } from './random.ts';
import { searchItems } from './search-items.ts';
import { swapItems } from './swap-items.ts';

/** What items are chosen from and by. */
export interface Choice {
	readonly items: readonly Item[];
	readonly blueprint: Blueprint;
	/** How many forms ago the item was asked: 1 in the last form, Infinity if never. */
	readonly ageOf: (item: Item) => number;
	readonly random: Random;
}

/**
 * Chooses items that meet the blueprint with the fewest of the last form, and before others those that
 * were asked longest ago or never; nothing if no choice meets it.
 */
export function chooseItems({ items, blueprint, ageOf, random }: Choice): Item[] | undefined {
	const objectives = shuffled(Object.keys(blueprint.counts), random);
	const inOrder = shuffled(items, random).sort((one, two) => newness(one) - newness(two));
	const fresh = groupsOf(inOrder.filter(isFresh), blueprint, objectives);
	// Swapping is quick and fair but may give up; only a bank that is hardly large enough needs the search.
	return swapItems(rulesOf(blueprint), fresh, isNew) ?? searchWithFewestRepeats();

	function searchWithFewestRepeats(): Item[] | undefined {
		const groups = groupsOf(inOrder, blueprint, objectives);
		for (let least = mostOf(groups, isFresh); least >= 0; least -= 1) {
			const rule = { what: 'items that were not asked last time', least, isSuch: isFresh };
			const chosen = searchItems([...rulesOf(blueprint), rule], groups);
			if (chosen) return chosen;
		}
		return undefined;
	}

	function isNew(item: Item): boolean {
		return ageOf(item) === Infinity;
	}

	function isFresh(item: Item): boolean {
		return ageOf(item) > 1;
	}

	// 0 for what was never asked, and the larger the later it was.
	function newness(item: Item): number {
		return 1 / ageOf(item);
	}
}
