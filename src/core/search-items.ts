import { mostOf, type Group, type Rule } from './form-rules.ts';
import type { Item } from './item.ts';

/** A place in the groups: the item to decide on, and how many are still to be taken of its group. */
interface Place {
	readonly group: number;
	readonly item: number;
	readonly open: number;
}

/**
 * The first items in their order that meet the rules, or nothing if none do. Takes each item if the
 * rest can still be chosen, and passes it over otherwise; a situation that led nowhere is remembered
 * and not tried twice.
 */
export function searchItems(rules: readonly Rule[], groups: readonly Group[]): Item[] | undefined {
	const hopeless = new Set<string>();
	const supply = supplyOf(rules, groups);
	const startOf = (group: number) => ({ group, item: 0, open: groups[group]?.count ?? 0 });

	function choose(place: Place, needs: readonly number[]): Item[] | undefined {
		if (place.group === groups.length) return needs.every((need) => need === 0) ? [] : undefined;
		if (place.open === 0) return choose(startOf(place.group + 1), needs);
		const situation = [place.group, place.item, place.open, ...needs].join();
		if (hopeless.has(situation)) return undefined;
		const isPossible = needs.every((need, rule) => supply(place, rule) >= need);
		const chosen = isPossible ? takeOrPass(place, needs) : undefined;
		if (!chosen) hopeless.add(situation);
		return chosen;
	}

	function takeOrPass(place: Place, needs: readonly number[]): Item[] | undefined {
		const item = groups[place.group]?.items[place.item];
		if (!item) return undefined;
		const next = { ...place, item: place.item + 1 };
		const left = rules.map(({ isSuch }, at) =>
			Math.max(0, (needs[at] ?? 0) - (isSuch(item) ? 1 : 0)),
		);
		const others = choose({ ...next, open: place.open - 1 }, left);
		return others ? [item, ...others] : choose(next, needs);
	}

	return choose(
		startOf(0),
		rules.map(({ least }) => least),
	);
}

/** How many items can still be had for a rule from a place on; counted once, because it is asked so often. */
function supplyOf(rules: readonly Rule[], groups: readonly Group[]) {
	const supplies = rules.map(({ isSuch }) =>
		groups.map(({ items }, group) => ({
			own: countsToEnd(items.map(isSuch)),
			later: mostOf(groups.slice(group + 1), isSuch),
		})),
	);
	return ({ group, item, open }: Place, rule: number) => {
		const { own = [], later = 0 } = supplies[rule]?.[group] ?? {};
		return Math.min(open, own[item] ?? 0) + later;
	};
}

/** For each place, how many are true from there to the end. */
function countsToEnd(flags: readonly boolean[]): number[] {
	return flags.reduceRight<number[]>(
		(counts, flag) => [(counts[0] ?? 0) + (flag ? 1 : 0), ...counts],
		[],
	);
}
