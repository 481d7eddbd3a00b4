import type { Question } from './item.ts';
import type { ItemFault } from './lint-wording.ts';

/** A picture that the course provides, as far as items refer to it. */
export interface Picture {
	readonly name: string;
	/** What is done on it: a value is set, or a structure is pointed at. */
	readonly type: 'set' | 'point';
	/** Names of the structures that can be pointed at; none where a value is set. */
	readonly structures: readonly string[];
	/** What is wrong with a place to show, as in "site is unknown"; undefined if nothing. */
	readonly placeFault: (place: Readonly<Record<string, unknown>>) => string | undefined;
}

/** What a row of measured data gives: a range, and the figures that its wording allows to be asked. */
export interface RowRange {
	readonly min: number;
	readonly max: number;
	readonly unit: string;
	readonly figures: readonly number[];
}

/** Faults in what a question says of its picture. */
export function pictureFaults(asked: Question, pictures: readonly Picture[]): ItemFault[] {
	if (asked.type !== 'set' && asked.type !== 'point') return [];
	const own = pictures.filter(({ type }) => type === asked.type);
	const picture = own.find(({ name }) => name === asked.picture);
	if (!picture) {
		const names = own.map(({ name }) => `"${name}"`).join(', ');
		return [fault(['picture'], `unknown picture "${asked.picture}"`, `one of ${names}`)];
	}
	if (asked.type === 'point')
		return asked.options.flatMap(({ id }, at) =>
			picture.structures.includes(id)
				? []
				: [
						fault(
							['options', at, 'id'],
							`the picture has no structure "${id}"`,
							`one of ${picture.structures.join(', ')}`,
						),
					],
		);
	const wrong = picture.placeFault(asked.place);
	return wrong === undefined ? [] : [fault(['place'], wrong, 'a place that the picture can show')];
}

/**
 * A fault if the values that a question accepts are neither the range of one of the rows nor figures out
 * of the wording of a row that may be asked.
 */
export function keyFaults(asked: Question, rows: readonly RowRange[]): ItemFault[] {
	if (asked.type !== 'set') return [];
	const { accepted, unit } = asked;
	const isKey = rows.some(
		(row) => row.unit === unit && (isRange(accepted, row) || isQuoted(accepted, row)),
	);
	if (isKey) return [];
	const ranges = rows.map(
		({ min, max, figures }) => `${min}–${max} or, out of its wording, ${figures.join(', ')}`,
	);
	return [
		fault(
			['accepted'],
			`no row that is cited and may be a key gives ${accepted.min}–${accepted.max} ${unit}`,
			ranges.length > 0 ? ranges.join('; ') : 'a row with a range that may be a key',
		),
	];
}

type Range = Pick<RowRange, 'min' | 'max'>;

function isRange(accepted: Range, row: RowRange): boolean {
	return accepted.min === row.min && accepted.max === row.max;
}

function isQuoted(accepted: Range, row: RowRange): boolean {
	return [accepted.min, accepted.max].every((value) => row.figures.includes(value));
}

/** The numbers of a text that stand before a unit: 1, 3 and 2 in "1-3 mm, later 2 mm". */
export function figuresIn(text: string, unit: string): number[] {
	const numbers = String.raw`(\d+(?:\.\d+)?)(?:\s?(?:[-–]|to|and)\s?(\d+(?:\.\d+)?))?`;
	const found = text.matchAll(new RegExp(String.raw`${numbers}[\s ]?${unit}(?![\p{L}\d])`, 'gu'));
	return [...found].flatMap(([, ...figures]) => figures.flatMap((each) => each ?? []).map(Number));
}

function fault(path: ItemFault['path'], wrong: string, expected: string): ItemFault {
	return { path, wrong, expected };
}
