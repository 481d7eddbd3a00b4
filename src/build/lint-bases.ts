import * as v from 'valibot';
import type { Claim } from '../core/evidence.ts';
import type { Basis } from '../core/lint-items.ts';
import { figuresIn, type Picture, type RowRange } from '../core/lint-pictures.ts';
import type { Pictures } from '../quiz/picture.ts';

/** Only what was seen, and is at least moderately shown, may decide what is right. */
export function isSure({ verified, grade }: Pick<Claim, 'verified' | 'grade'>): boolean {
	return verified === 'found' && (grade === 'A' || grade === 'B');
}

/** Rows of measured data say themselves whether they may be a key, of what unit, and in which words. */
export function keyableRows(data: Readonly<Record<string, unknown>>): Basis[] {
	const Row = v.looseObject({
		id: v.string(),
		quiz_key: v.string(),
		quiz_fact: v.optional(v.string(), ''),
	});
	return rowsIn(data, Row).map(({ id, quiz_key: key, quiz_fact: fact, ...fields }) => {
		const range = rangeOf(fields, key, fact);
		return { id, isKeyable: key !== 'none', ...(range ? { range } : {}) };
	});
}

/** Rows of data that carry a statement say themselves how it stands: those that are not supported. */
export function mythsIn(data: Readonly<Record<string, unknown>>): string[] {
	const Row = v.object({ statement: v.string(), verdict: v.string() });
	return rowsIn(data, Row).flatMap(({ statement, verdict }) =>
		verdict === 'supported' ? [] : [statement],
	);
}

/** All rows of the data files that have these fields. */
function rowsIn<R>(data: Readonly<Record<string, unknown>>, row: v.GenericSchema<unknown, R>): R[] {
	return Object.values(data)
		.flatMap((rows) => (Array.isArray(rows) ? rows : []))
		.flatMap((each: unknown) => {
			const result = v.safeParse(row, each);
			return result.success ? [result.output] : [];
		});
}

/** The range that a row gives in a unit: its field whose name ends in that unit, as in length_mm. */
function rangeOf(
	fields: Readonly<Record<string, unknown>>,
	unit: string,
	fact: string,
): RowRange | undefined {
	const Range = v.object({ min: v.number(), max: v.number() });
	const [range] = Object.entries(fields).flatMap(([name, value]) =>
		name.endsWith(`_${unit}`) && v.is(Range, value) ? [value] : [],
	);
	return range && { min: range.min, max: range.max, unit, figures: figuresIn(fact, unit) };
}

/** The pictures of a course, as far as items are checked against them. */
export function knownPictures(pictures: Pictures): Picture[] {
	return Object.entries(pictures).map(([name, picture]): Picture => {
		if (picture.type === 'point') return { name, ...picture, placeFault: () => undefined };
		const placeFault: Picture['placeFault'] = (place) => {
			const { issues } = v.safeParse(picture.place, place);
			return issues?.map(({ message }) => message).join('; ');
		};
		return { name, type: 'set', structures: [], placeFault };
	});
}
