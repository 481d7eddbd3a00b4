import type { Item, Question } from './item.ts';

/** An answer that a learner may choose, with its place in the item and why it is right or wrong. */
export interface Answer {
	readonly path: readonly (string | number)[];
	readonly text: string;
	readonly isRight: boolean;
	readonly feedback: string;
}

/** The answers of an item that are chosen from a list of options; none for the other types. */
export function answersOf(item: Question): Answer[] {
	const [field, options] = optionsOf(item);
	return options.map(({ text, correct, feedback }, at) => ({
		path: [field, at],
		text,
		isRight: correct,
		feedback,
	}));
}

/** The number that a text begins with ("about 80 °C"), or undefined if it begins with something else. */
export function leadingNumber(text: string): number | undefined {
	const found = /^(?:about|around|up to|under|over|at least|at most)?\s*(\d+(?:\.\d+)?)/i.exec(
		text,
	);
	return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** The words of a text that carry its meaning: four letters or more, in lower case. */
export function contentWords(text: string): ReadonlySet<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);
}

/** How many words both sets have. */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return [...one].filter((word) => other.has(word)).length;
}

function optionsOf(item: Question) {
	switch (item.type) {
		case 'single':
		case 'multiple':
		case 'point':
			return ['options', item.options] as const;
		case 'true-false':
			return ['reasons', item.reasons] as const;
		case 'match':
		case 'order':
		case 'number':
		case 'set':
		case 'screen':
		case 'case':
			return ['', []] as const;
		default:
			return item satisfies never;
	}
}

/** What an item asks, with the situation and the statement that it asks about, as one text. */
export function questionOf(item: Item): string {
	const statement = item.type === 'true-false' ? [item.statement] : [];
	return [item.scenario ?? [], item.stem, statement].flat().join(' ');
}

// What stands here is read by the course, not by a learner.
const silentFields: readonly string[] = [
	'id',
	'type',
	'objective',
	'claims',
	'rows',
	'slide',
	'review_by',
	'choice',
	'picture',
	'place',
];

/** Everything that an item says to a learner, as one text. */
export function textOfItem(item: Item): string {
	return stringsIn(item).join('\n');
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([field, inner]) =>
		silentFields.includes(field) ? [] : stringsIn(inner),
	);
}
