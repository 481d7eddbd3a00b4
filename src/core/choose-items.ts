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
	const groups = objectives.map((objective) => ({
		count: blueprint.counts[objective] ?? 0,
		items: items.filter((item) => item.objective === objective),
	}));
	const isFresh = (item: Item) => !isRepeat(item);
	for (let fresh = mostOf(groups, isFresh); fresh >= 0; fresh -= 1) {
		const rule = { what: 'items that were not asked last time', least: fresh, isSuch: isFresh };
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

/** A place in the groups: the item to decide on, and how many are still to be taken of its group. */
interface Place {
	readonly group: number;
	readonly item: number;
	readonly open: number;
}

/**
 * Goes through the groups and their items, takes each item if the rest can still be chosen, and
 * passes it over otherwise; a situation that led nowhere is remembered and not tried twice.
 */
function chooseBy(rules: readonly Rule[], groups: readonly Group[]): Item[] | undefined {
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
