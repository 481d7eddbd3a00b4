import { v } from '#author';

/** A number that is never below zero; its unit stands in the name of its field. */
export const Amount = v.pipe(v.number(), v.minValue(0));

const UPSIDE_DOWN = 'a range upside down; expected the low end first';
const isRising = (amounts: readonly (number | null | undefined)[]) => {
	const known = amounts.filter((amount) => typeof amount === 'number');
	return known.every((amount, at) => at === 0 || (known[at - 1] ?? amount) <= amount);
};

/** A span from a low to a high end; null where a source gives no such end. */
export const Span = v.pipe(
	v.strictObject({ min: v.nullable(Amount), max: v.nullable(Amount) }),
	v.check(({ min, max }) => isRising([min, max]), UPSIDE_DOWN),
);

/** A length that is used: from, usually, up to; all null where none is given on purpose. */
export const Length = v.pipe(
	v.strictObject({
		min: v.nullable(Amount),
		max: v.nullable(Amount),
		typical: v.nullable(Amount),
	}),
	v.check(
		({ min, typical, max }) => isRising([min, typical, max]),
		'a range upside down; expected min, typical, max to rise',
	),
);

/** A measured mean with the lowest and highest value given beside it. */
export const Measured = v.pipe(
	v.strictObject({
		mean: v.nullable(Amount),
		range: v.nullable(v.tuple([Amount, Amount])),
	}),
	v.check(
		({ mean, range }) => isRising([range?.[0], mean, range?.[1]]),
		'a range upside down; expected low end, mean, high end to rise',
	),
);
