import * as v from 'valibot';
import { Id } from './slide.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What an exam is made of, and what passes it. */
export const Blueprint = v.pipe(
	v.strictObject({
		/** Number of items of an exam. */
		items: v.pipe(Count, v.minValue(1)),
		/** Number of items for each objective, by its id. */
		counts: v.record(Id, Count),
		/** Number of items of difficulty 1, 2 and 3: the same in every exam, so that none is harder. */
		difficulties: v.strictObject({ easy: Count, middle: Count, hard: Count }),
		/** Number of cases, no more and no fewer; left out where any number will do. */
		cases: v.exactOptional(Count),
		/** Smallest number of items that are not single choice. */
		minNotSingle: Count,
		/** Smallest number of items that must not be missed. */
		minMustNotMiss: Count,
		/** Share of the points that passes. */
		passShare: Share,
	}),
	v.forward(
		v.check(
			({ items, counts }) => sumOf(counts) === items,
			'do not add up; expected the number of items as the sum of the counts',
		),
		['counts'],
	),
	v.forward(
		v.check(
			({ items, difficulties }) => sumOf(difficulties) === items,
			'do not add up; expected the number of items as the sum of the difficulties',
		),
		['difficulties'],
	),
);
export type Blueprint = v.InferOutput<typeof Blueprint>;

/** Declares what an exam is made of; checked when the course is put together. */
export function defineBlueprint(
	blueprint: v.InferInput<typeof Blueprint>,
): v.InferInput<typeof Blueprint> {
	return blueprint;
}

function sumOf(counts: Readonly<Record<string, number>>): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
