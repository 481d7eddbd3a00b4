import { citableSources, type Citable } from './evidence.ts';
import type { Fault, Path } from './faults.ts';

/** A claim or a row of a data file, as far as it refers to other rows. */
export type Row = {
	id: string;
	/** Ids of references. */
	sources?: readonly string[];
	/** Ids of claims that the row cites. */
	claims?: readonly string[];
	/** Ids of rows in any data file. */
	rows?: readonly string[];
};

/** The rows of one file; a `file` is named as faults should name it. */
export type Table<R extends { id: string } = Row> = { file: string; rows: readonly R[] };

/** All evidence of a course. */
export type Evidence = {
	claims: Table;
	references: Table<Citable>;
	data: readonly Table[];
};

/** A place that cites a claim: a slide, a question, a row of data. */
export type Citation = { file: string; path: Path; claim: string };

/** Everything that no file can show alone: ids given twice, ids that lead nowhere, claims that cannot be cited. */
export function crossCheckEvidence(evidence: Evidence): Fault[] {
	const { claims, references, data } = evidence;
	const tables = [claims, ...data];
	const cited = mentionsIn(data, 'claims');
	return [
		...duplicates([references]),
		...duplicates(tables),
		...unknown('source', mentionsIn(tables, 'sources'), [references]),
		...unknown('row', mentionsIn(tables, 'rows'), data),
		...citationFaults(
			cited.map(({ id, ...place }) => ({ ...place, claim: id })),
			evidence,
		),
	];
}

/** Faults of places that cite a claim which does not exist or has no source fit to be shown. */
export function citationFaults(citations: readonly Citation[], evidence: Evidence): Fault[] {
	const claims = new Map(evidence.claims.rows.map((claim) => [claim.id, claim]));
	return citations.flatMap(({ file, path, claim: id }) => {
		const claim = claims.get(id);
		if (!claim) return unknown('claim', [{ file, path, id }], [evidence.claims]);
		const { sources = [] } = claim;
		if (citableSources({ sources }, evidence.references.rows).shown.length > 0) return [];
		const wrong = `the claim "${id}" has no citable source`;
		return [{ file, path, wrong, expected: 'one whose author, title and year were seen' }];
	});
}

type Mention = { file: string; path: Path; id: string };

type Field = 'sources' | 'claims' | 'rows';

function mentionsIn(tables: readonly Table[], field: Field): Mention[] {
	return tables.flatMap(({ file, rows }) =>
		rows.flatMap((row, at) =>
			(row[field] ?? []).map((id, position) => ({ file, path: [at, field, position], id })),
		),
	);
}

function unknown(
	what: string,
	mentioned: readonly Mention[],
	tables: readonly { file: string; rows: readonly { id: string }[] }[],
): Fault[] {
	const known = new Set(tables.flatMap(({ rows }) => rows.map(({ id }) => id)));
	const expected = `an id from ${tables.map(({ file }) => file).join(', ')}`;
	return mentioned
		.filter(({ id }) => !known.has(id))
		.map(({ file, path, id }) => ({ file, path, wrong: `unknown ${what} "${id}"`, expected }));
}

function duplicates(tables: readonly { file: string; rows: readonly { id: string }[] }[]): Fault[] {
	const first = new Map<string, string>();
	return tables.flatMap(({ file, rows }) =>
		rows.flatMap(({ id }, at) => {
			const earlier = first.get(id);
			if (earlier === undefined) first.set(id, file);
			if (earlier === undefined) return [];
			const wrong = `the id "${id}" is given twice`;
			return [{ file, path: [at, 'id'], wrong, expected: `it once (first in ${earlier})` }];
		}),
	);
}
