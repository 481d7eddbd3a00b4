import type { Blueprint } from './blueprint.ts';
import type { Item } from './item.ts';

/** What items are chosen from and by; the first that fit in the given orders are taken. */
export interface Choice {
	readonly items: readonly Item[];
	readonly objectives: readonly string[];
	readonly blueprint: Blueprint;
	readonly isRepeat: (item: Item) => boolean;
}

/** A rule for a form as a whole: at least so many of its items are such. */
interface Rule {
	readonly what: string;
	readonly least: number;
	readonly isSuch: (item: Item) => boolean;
}

/** The items that one objective may give, of which `count` are taken. */
interface Group {
	readonly count: number;
	readonly items: readonly Item[];
}

/** Chooses items that meet the blueprint with the fewest repeats; nothing if no choice meets it. */
export function chooseItems({
	items,
	objectives,
	blueprint,
	isRepeat,
}: Choice): Item[] | undefined {
	const groups = objectives.map((objective) => {
		const own = items.filter((item) => item.objective === objective);
		const fresh = own.filter((item) => !isRepeat(item));
		return { count: blueprint.counts[objective] ?? 0, items: [...fresh, ...own.filter(isRepeat)] };
	});
	const isFresh = (item: Item) => !isRepeat(item);
	for (let fresh = mostOf(groups, isFresh); fresh >= 0; fresh -= 1) {
		const rule = { what: 'items that were not asked before', least: fresh, isSuch: isFresh };
		const chosen = chooseBy([...rulesOf(blueprint), rule], groups);
		if (chosen) return chosen;
	}
	return undefined;
}

/** Every rule of the blueprint that the items cannot meet even if it were the only one. */
export function reasonsAgainst(items: readonly Item[], blueprint: Blueprint): string[] {
	const groups = Object.entries(blueprint.counts).map(([objective, count]) => ({
		objective,
		count,
		items: items.filter((item) => item.objective === objective),
	}));
	const short = groups.filter((group) => group.items.length < group.count);
	if (short.length > 0) {
		return short.map(
			({ objective, count, items: { length } }) =>
				`The objective "${objective}" needs ${count} items; the bank has ${length}.`,
		);
	}
	return rulesOf(blueprint)
		.filter(({ least, isSuch }) => mostOf(groups, isSuch) < least)
		.map(
			({ what, least, isSuch }) =>
				`An exam needs ${least} ${what}; the bank gives ${mostOf(groups, isSuch)}.`,
		);
}

/**
 * Goes through the groups and their items, takes each item if the rest can still be chosen, and
 * passes it over otherwise; a situation that led nowhere is remembered and not tried twice.
 */
function chooseBy(rules: readonly Rule[], groups: readonly Group[]): Item[] | undefined {
	const hopeless = new Set<string>();

	function choose(
		[group, ...later]: readonly Group[],
		needs: readonly number[],
	): Item[] | undefined {
		if (!group) return needs.every((need) => need === 0) ? [] : undefined;
		if (group.count === 0) return choose(later, needs);
		const [item, ...items] = group.items;
		const situation = [later.length, items.length, group.count, ...needs].join();
		if (!item || hopeless.has(situation)) return undefined;
		const chosen = takeOrPass(item, [{ count: group.count, items }, ...later], needs);
		if (!chosen) hopeless.add(situation);
		return chosen;
	}

	function takeOrPass(item: Item, [group, ...later]: readonly Group[], needs: readonly number[]) {
		if (!group) return undefined;
		const withItem = { count: group.count, items: [item, ...group.items] };
		const canGive = ({ isSuch }: Rule) => mostOf([withItem, ...later], isSuch);
		if (rules.some((rule, at) => canGive(rule) < (needs[at] ?? 0))) return undefined;
		const left = rules.map(({ isSuch }, at) =>
			Math.max(0, (needs[at] ?? 0) - (isSuch(item) ? 1 : 0)),
		);
		const others = choose([{ count: group.count - 1, items: group.items }, ...later], left);
		return others ? [item, ...others] : choose([group, ...later], needs);
	}

	return choose(
		groups,
		rules.map(({ least }) => least),
	);
}

/** The largest number of such items that the groups can give. */
function mostOf(groups: readonly Group[], isSuch: (item: Item) => boolean): number {
	return groups.reduce(
		(sum, { count, items }) => sum + Math.min(count, items.filter(isSuch).length),
		0,
	);
}

// "At most so many easy" is "at least so many that are not easy": every rule asks for a least number.
function rulesOf({ items, ...blueprint }: Blueprint): Rule[] {
	// A third of 24 must be 8 although 24 * (1 / 3) may come out a little above or below.
	const rounding = 1e-9;
	return [
		{
			what: 'items that are not easy',
			least: items - Math.floor(items * blueprint.maxEasyShare + rounding),
			isSuch: ({ difficulty }) => difficulty > 1,
		},
		{
			what: 'hard items',
			least: Math.ceil(items * blueprint.minHardShare - rounding),
			isSuch: ({ difficulty }) => difficulty === 3,
		},
		{
			what: 'items that are not single choice',
			least: blueprint.minNotSingle,
			isSuch: ({ type }) => type !== 'single',
		},
		{
			what: 'items that must not be missed',
			least: blueprint.minMustNotMiss,
			isSuch: (item) => item.must_not_miss,
		},
	];
}
