import * as v from 'valibot';
import { appendixColumn } from './bibliography.ts';
import { pagesOfColumns } from './columns.ts';
import type { Fault } from './faults.ts';
import { Id } from './slide.ts';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A word of the field and what it means. */
export const GlossaryTerm = v.strictObject({
	id: Id,
	/** The word as it stands in a sentence. */
	term: Text,
	/** Other names, abbreviations and spellings. */
	also: v.optional(v.array(Text), []),
	/** One or two sentences in plain words. */
	meaning: v.pipe(Text, v.maxLength(260)),
	/** Ids of claims that the meaning rests on, where it says more than what a word stands for. */
	claims: v.optional(v.array(Id), []),
});
export type GlossaryTerm = v.InferOutput<typeof GlossaryTerm>;

/** The glossary of a course. */
export const Glossary = v.array(GlossaryTerm);

/** The terms in the order of a dictionary. */
export function inOrder(terms: readonly GlossaryTerm[]): GlossaryTerm[] {
	return terms.toSorted((one, other) => one.term.localeCompare(other.term, 'en'));
}

// Running text has more characters to the line than references with their numbers and addresses.
const charactersALine = 66;

/** The terms in order, on pages of two columns each. */
export function glossaryPages(terms: readonly GlossaryTerm[]): GlossaryTerm[][][] {
	const linesOf = ({ term, also, meaning }: GlossaryTerm) =>
		Math.ceil(([term, ...also].join(', ').length + meaning.length + 2) / charactersALine) + 0.35;
	return pagesOfColumns(inOrder(terms), linesOf, appendixColumn.lines);
}

/** Faults of the glossary as a whole: an id or a name that stands twice. */
export function glossaryFaults(file: string, terms: readonly GlossaryTerm[]): Fault[] {
	const owners = new Map<string, string>();
	return terms.flatMap(({ id, term, also }) =>
		[`id ${id}`, ...[term, ...also].map((name) => `name ${name.toLowerCase()}`)].flatMap((name) => {
			const owner = owners.get(name);
			owners.set(name, id);
			if (owner === undefined) return [];
			return [
				{
					file,
					path: [id],
					wrong: `${name} stands at "${owner}" too`,
					expected: 'one entry a name',
				},
			];
		}),
	);
}

/**
 * The terms that a text uses, in the order of a dictionary: whole words, singular or plural, whatever
 * their case. Within a longer term a shorter one does not count.
 */
export function termsIn(text: string, terms: readonly GlossaryTerm[]): GlossaryTerm[] {
	const names = terms
		.flatMap((term) => [term.term, ...term.also].map((name) => ({ term, name })))
		.toSorted((one, other) => other.name.length - one.name.length);
	const used = new Set<string>();
	let rest = text;
	for (const { term, name } of names) {
		const found = new RegExp(`(?<![\\p{L}\\d-])${escaped(name)}(?:s|es)?(?![\\p{L}\\d-])`, 'giu');
		const without = rest.replace(found, '\u0000');
		if (without !== rest) used.add(term.id);
		rest = without;
	}
	return inOrder(terms.filter(({ id }) => used.has(id)));
}

function escaped(name: string): string {
	return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
