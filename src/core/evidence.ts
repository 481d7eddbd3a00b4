import * as v from 'valibot';
import { misnamedMeasures, rangesUpsideDown } from './measure.ts';
import { Id } from './slide.ts';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Day = v.pipe(v.string(), v.isoDate('a day like 2026-11-22'));
const Address = v.pipe(v.string(), v.url('an address that starts with https:// or http://'));

/** Whether a source was seen, or a row rests on general knowledge. */
export const Verified = v.picklist(['found', 'memory']);

/** Where a row of evidence comes from: part of every claim, reference and measured row. */
export const provenance = {
	/** found = a document was seen that shows it; memory = general knowledge, not confirmed. */
	verified: Verified,
	/** Address of the document that was seen. */
	seen_at: v.exactOptional(Address),
	/** The day it was last looked at. */
	checked: Day,
};
type Provenance = { verified: 'found' | 'memory'; seen_at?: string };

/** Whether a row that says "found" also says where, and one from memory claims no address. */
export function isTraceable(row: Provenance): boolean {
	return (row.verified === 'found') === (row.seen_at !== undefined);
}
/** Says what `isTraceable` found wanting. */
export const TRACEABLE =
	'verified and seen_at disagree; expected the address with "found", none with "memory"';

/** How strong the evidence is, from A (systematic review, trial, regulator) to D (trade, popular). */
export const Grade = v.picklist(['A', 'B', 'C', 'D']);
export type Grade = v.InferOutput<typeof Grade>;

/** The weakest of some grades; a chain of statements is as strong as this. */
export function weakestGrade(grades: readonly Grade[]): Grade {
	return grades.toSorted().at(-1) ?? 'D';
}

const Figure = v.union([v.number(), v.string(), v.array(v.number())]);

/** One statement of the course, with the sources that carry it. */
export const Claim = v.pipe(
	v.strictObject({
		id: Id,
		/** What it is about; groups claims for authors. */
		topic: Id,
		/** core = taught and tested; supporting = background. */
		priority: v.picklist(['core', 'supporting']),
		/** The statement in our own words, as a sentence. */
		statement: Text,
		/** The numbers of the statement; a key ends in its unit or in what is counted. */
		values: v.exactOptional(v.record(v.string(), Figure)),
		/** Ids of references; a statement without a source is not evidence. */
		sources: v.pipe(
			v.array(Id),
			v.minLength(1, 'no source; expected at least one'),
			v.check(
				(ids) => new Set(ids).size === ids.length,
				'a source named twice; expected each once',
			),
		),
		grade: Grade,
		...provenance,
		/** Which part of the statement was seen and which was not. */
		verified_note: v.exactOptional(Text),
		/** What must not be concluded from it. */
		caution: v.exactOptional(Text),
	}),
	v.check((row) => isTraceable(row), TRACEABLE),
);
export type Claim = v.InferOutput<typeof Claim>;

/** A claim whose numbers are each named after one of the measures, with ranges low end first. */
export function claimWith(measures: readonly string[]) {
	return v.pipe(
		Claim,
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const { values = {} } = dataset.value;
			const faults = [...misnamedMeasures(values, measures), ...rangesUpsideDown(values)];
			for (const { key, message } of faults)
				addIssue({
					message,
					path: [
						{ type: 'object', origin: 'value', input: dataset.value, key: 'values', value: values },
						{ type: 'object', origin: 'value', input: values, key, value: values[key] },
					],
				});
		}),
	);
}

/** What sort of publication a source is; papers and chapters are dated, the others need not be. */
export const Kind = v.picklist(['paper', 'chapter', 'page', 'label', 'record']);

/** A source of claims. A field that nobody has seen is left out. */
export const Reference = v.pipe(
	v.strictObject({
		id: Id,
		/** "Surname AB, Surname CD", or the organisation that published it. */
		authors: v.exactOptional(Text),
		/** Year of publication. */
		year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
		title: v.exactOptional(Text),
		/** Journal, book, register or kind of page. */
		journal: v.exactOptional(Text),
		/** Year;volume(issue):pages, as far as seen. */
		volume_pages: v.exactOptional(Text),
		doi: v.exactOptional(
			v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI, which starts with 10.')),
		),
		pmid: v.exactOptional(v.pipe(v.string(), v.digits('a PMID: digits in quotes'))),
		url: v.exactOptional(Address),
		kind: Kind,
		/** Design of the study or nature of the text. */
		type: Text,
		/** What it is, where its title was not seen. */
		about: v.exactOptional(Text),
		...provenance,
		/** What was seen and what was not. */
		note: v.exactOptional(Text),
	}),
	v.check((row) => isTraceable(row), TRACEABLE),
);
export type Reference = v.InferOutput<typeof Reference>;

/** The part of a reference that decides whether it may be shown. */
export type Citable = Pick<Reference, 'id' | 'kind' | 'verified'> & {
	[Field in 'authors' | 'title' | 'year']?: unknown;
};

/** Whether a slide may show it: seen, with author and title, and with a year wherever such a source has one. */
export function isCitable({ authors, title, year, kind, verified }: Citable): boolean {
	const isDated = kind === 'paper' || kind === 'chapter';
	const isNamed = authors !== undefined && title !== undefined;
	return verified === 'found' && isNamed && (year !== undefined || !isDated);
}

/** The sources of a claim that may be shown, in the order of the claim, and how many are withheld. */
export function citableSources<R extends Citable>(
	{ sources }: { sources: readonly string[] },
	references: readonly R[],
): { shown: R[]; withheld: number } {
	const shown = sources.flatMap((id) =>
		references.filter((reference) => reference.id === id && isCitable(reference)),
	);
	return { shown, withheld: sources.length - shown.length };
}
