import type { Group, Rule } from './form-rules.ts';
import type { Item } from './item.ts';

/** An item that is to leave the form, one of its group that is to come instead, and what the rules win by it. */
interface Swap {
	readonly group: Sides;
	readonly out: Marked;
	readonly into: Marked;
	readonly gain: number;
}

/** The items of a group that are in the form, and those that are not. */
interface Sides {
	readonly taken: Marked[];
	readonly left: Marked[];
}

/** An item with the answer of each rule to it. */
interface Marked {
	readonly item: Item;
	readonly marks: readonly boolean[];
}

/**
 * Takes the first items of each group, and then swaps items of the same group, each time those that
 * bring the form nearest to the rules, and among these one for another that is new to the learner. With
 * groups and items in random order all items of one kind have the same chance, and those of one group
 * nearly the same. Nothing if a group is too small or no single swap brings the form nearer.
 */
export function swapItems(
	rules: readonly Rule[],
	groups: readonly Group[],
	isNew: (item: Item) => boolean,
): Item[] | undefined {
	if (groups.some(({ count, items }) => items.length < count)) return undefined;
	const marked = (item: Item) => ({ item, marks: rules.map(({ isSuch }) => isSuch(item)) });
	const sides = groups.map(({ count, items }) => ({
		taken: items.slice(0, count).map(marked).toReversed(),
		left: items.slice(count).map(marked),
	}));
	for (;;) {
		const lacks = lacksOf(rules, sides);
		if (lacks.every((lack) => lack <= 0)) break;
		const swap = bestSwap(sides, lacks, isNew);
		if (!swap) return undefined;
		make(swap);
	}
	return sides.flatMap(({ taken }) => taken.map(({ item }) => item));
}

/** What the form still lacks of each rule; below 0 where it has more than enough. */
function lacksOf(rules: readonly Rule[], sides: readonly Sides[]): number[] {
	const taken = sides.flatMap((side) => side.taken);
	return rules.map(({ least }, rule) => least - taken.filter(({ marks }) => marks[rule]).length);
}

/** The first of the best swaps: out goes the last that was taken, in comes the first that was left. */
function bestSwap(
	sides: readonly Sides[],
	lacks: readonly number[],
	isNew: (item: Item) => boolean,
): Swap | undefined {
	let best: Swap | undefined;
	const isBetter = (gain: number, { item }: Marked) =>
		!best || gain > best.gain || (gain === best.gain && isNew(item) && !isNew(best.into.item));
	for (const group of sides) {
		for (const out of group.taken) {
			for (const into of group.left) {
				const gain = gainOf(out, into, lacks);
				if (gain > 0 && isBetter(gain, into)) best = { group, out, into, gain };
			}
		}
	}
	return best;
}

// How much less is lacking, summed over the rules.
function gainOf(out: Marked, into: Marked, lacks: readonly number[]): number {
	return lacks.reduce((gain, lack, rule) => {
		const change = Number(into.marks[rule]) - Number(out.marks[rule]);
		return change === 0 ? gain : gain + Math.max(0, lack) - Math.max(0, lack - change);
	}, 0);
}

function make({ group, out, into }: Swap): void {
	group.taken.splice(group.taken.indexOf(out), 1, into);
	group.left.splice(group.left.indexOf(into), 1, out);
}
