import type { Blueprint } from './blueprint.ts';
import type { Item } from './item.ts';

/** A rule for a form as a whole: at least so many of its items are such. */
export interface Rule {
	readonly what: string;
	readonly least: number;
	readonly isSuch: (item: Item) => boolean;
}

/** The items that one objective may give, of which `count` are taken. */
export interface Group {
	readonly count: number;
	readonly items: readonly Item[];
}

/**
 * The rules of a blueprint beside its objectives. "Exactly so many" is asked as "at least so many" of
 * each of several kinds that leave no room for more: every rule asks for a least number.
 */
export function rulesOf(blueprint: Blueprint): Rule[] {
	const { items, cases, difficulties } = blueprint;
	const isCase = ({ type }: { readonly type: string }) => type === 'case';
	const rules = [
		{
			what: 'easy items',
			least: difficulties.easy,
			isSuch: ({ difficulty }: Item) => difficulty === 1,
		},
		{
			what: 'items that are neither easy nor hard',
			least: difficulties.middle,
			isSuch: ({ difficulty }: Item) => difficulty === 2,
		},
		{
			what: 'hard items',
			least: difficulties.hard,
			isSuch: ({ difficulty }: Item) => difficulty === 3,
		},
		{
			what: 'items that are not single choice',
			least: blueprint.minNotSingle,
			isSuch: ({ type }: Item) => type !== 'single',
		},
		{
			what: 'items that must not be missed',
			least: blueprint.minMustNotMiss,
			isSuch: (item: Item) => item.must_not_miss,
		},
	];
	if (cases === undefined) return rules;
	return [
		...rules,
		{ what: 'cases', least: cases, isSuch: isCase },
		{ what: 'items that are no cases', least: items - cases, isSuch: (item) => !isCase(item) },
	];
}

/** The items by objective, in the order of the objectives given. */
export function groupsOf(
	items: readonly Item[],
	{ counts }: Blueprint,
	objectives: readonly string[] = Object.keys(counts),
): Group[] {
	return objectives.map((objective) => ({
		count: counts[objective] ?? 0,
		items: items.filter((item) => item.objective === objective),
	}));
}

/** Every rule of the blueprint that the items cannot meet even if it were the only one. */
export function reasonsAgainst(items: readonly Item[], blueprint: Blueprint): string[] {
	const short = Object.entries(blueprint.counts).flatMap(([objective, count]) => {
		const { length } = items.filter((item) => item.objective === objective);
		if (length >= count) return [];
		return [`The objective "${objective}" needs ${count} items; the bank has ${length}.`];
	});
	if (short.length > 0) return short;
	const groups = groupsOf(items, blueprint);
	return rulesOf(blueprint)
		.filter(({ least, isSuch }) => mostOf(groups, isSuch) < least)
		.map(
			({ what, least, isSuch }) =>
				`An exam needs ${least} ${what}; the bank gives ${mostOf(groups, isSuch)}.`,
		);
}

/** The largest number of such items that the groups can give. */
export function mostOf(groups: readonly Group[], isSuch: (item: Item) => boolean): number {
	return groups.reduce(
		(sum, { count, items }) => sum + Math.min(count, items.filter(isSuch).length),
		0,
	);
}
