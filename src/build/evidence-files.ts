import * as v from 'valibot';
import { crossCheckEvidence } from '../core/cross-check.ts';
import { Claim, Kind, Reference, Verified } from '../core/evidence.ts';
import { nameRow, type Fault } from '../core/faults.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';

/** The evidence of a course, checked; rows of a file with faults are left out. */
export type EvidenceFiles = {
	faults: Fault[];
	claims: readonly Claim[];
	references: readonly Reference[];
	/** All files by name (`claims.yaml`), each as its schema makes it. */
	data: Readonly<Record<string, unknown>>;
};

type ReadFile = ReadYaml<unknown> & { file: string };

const CLAIMS = 'claims.yaml';
const REFERENCES = 'references.yaml';

/** Checks all files of evidence, by path, each against the schema of its name, and then against one another. */
export function checkEvidence(
	files: Readonly<Record<string, string>>,
	schemas: Readonly<Record<string, v.GenericSchema>>,
): EvidenceFiles {
	const read = new Map<string, ReadFile>();
	const faults: Fault[] = [];
	for (const [file, text] of Object.entries(files)) {
		const name = file.split('/').at(-1) ?? file;
		const schema = schemas[name];
		if (schema) read.set(name, { file, ...readYaml(file, text, schema) });
		else faults.push({ file, path: [], wrong: 'no schema', expected: 'one of its name' });
	}
	for (const name of new Set([CLAIMS, REFERENCES, ...Object.keys(schemas)]))
		if (!read.has(name))
			faults.push({ file: name, path: [], wrong: 'no such file', expected: 'one' });
	faults.push(...[...read.values()].flatMap((file) => file.faults), ...crossFaults(read));

	const data = Object.fromEntries([...read].map(([name, file]) => [name, file.data]));
	return {
		faults: faults.toSorted(byPlace),
		claims: rowsOf(v.array(Claim), data[CLAIMS]),
		references: rowsOf(v.array(Reference), data[REFERENCES]),
		data,
	};
}

function byPlace(a: Fault, b: Fault): number {
	return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}

function rowsOf<R>(schema: v.GenericSchema<unknown, R[]>, data: unknown): R[] {
	const result = v.safeParse(schema, data);
	return result.success ? result.output : [];
}

function crossFaults(read: ReadonlyMap<string, ReadFile>): Fault[] {
	const loose = <R extends { id: string }>(name: string, schema: v.GenericSchema<unknown, R>) => {
		const { file = name, raw = [] } = read.get(name) ?? {};
		return { file, rows: looseRows(raw, schema, file) };
	};
	// With one file unreadable every id in it would seem unknown.
	const isWhole = read.has(CLAIMS) && read.has(REFERENCES);
	if (!isWhole || [...read.values()].some(({ raw }) => raw === undefined)) return [];
	const others = [...read.keys()].filter((name) => name !== CLAIMS && name !== REFERENCES);
	const found = crossCheckEvidence({
		claims: loose(CLAIMS, LooseRow),
		references: loose(REFERENCES, LooseReference),
		data: others.map((name) => loose(name, LooseRow)),
	});
	const byFile = new Map([...read.values()].map((file) => [file.file, file]));
	return found.map((fault) => {
		const source = byFile.get(fault.file);
		if (!source) return fault;
		return { ...fault, line: source.lineOf(fault.path), path: nameRow(source.raw, fault.path) };
	});
}

// A row without an id keeps its place under a made-up one, so that positions still point at lines.
function looseRows<R>(raw: unknown, schema: v.GenericSchema<unknown, R>, file: string): R[] {
	return (Array.isArray(raw) ? raw : []).map((row: unknown, at) => {
		const result = v.safeParse(schema, row);
		return result.success ? result.output : v.parse(schema, { id: `${file}#${at}` });
	});
}

// What the cross-check needs of a row, taken from rows that may have faults: a bad field elsewhere in
// a row must neither hide these faults nor make the row's id unknown.
const Ids = v.fallback(v.array(v.string()), []);
const LooseRow = v.object({ id: v.string(), sources: Ids, claims: Ids, rows: Ids });
const LooseReference = v.object({
	id: v.string(),
	kind: v.fallback(Kind, 'page'),
	verified: v.fallback(Verified, 'found'),
	authors: v.optional(v.unknown()),
	title: v.optional(v.unknown()),
	year: v.optional(v.unknown()),
});
