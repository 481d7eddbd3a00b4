import * as v from 'valibot';
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { nameRow, type Fault, type Path } from '../core/faults.ts';

/** What a file of content holds, or all that is wrong with it. */
export type ReadYaml<Output> = {
	/** The checked content; absent if there is any fault. */
	data?: Output;
	/** The content as it stands, unchecked. */
	raw: unknown;
	faults: Fault[];
	/** The line, counted from 1, of a place in the file. */
	lineOf: (path: Path) => number;
};

/** Reads and checks one YAML file; never throws, finds all faults of the file at once. */
export function readYaml<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S,
): ReadYaml<v.InferOutput<S>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineOf = (path: Path) => lines.linePos(offsetOf(document, path)).line;
	const broken = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
		file,
		line: lines.linePos(pos[0]).line,
		path: [],
		wrong: message,
		expected: 'well-formed YAML',
	}));
	if (broken.length > 0) return { raw: undefined, faults: broken, lineOf };

	const raw: unknown = document.toJS();
	const result = v.safeParse(schema, raw);
	if (result.success) return { data: result.output, raw, faults: [], lineOf };
	const faults = result.issues.map((issue) => {
		const path = pathOf(issue);
		return { file, line: lineOf(path), path: nameRow(raw, path), ...describe(issue) };
	});
	return { raw, faults, lineOf };
}

type Issue = v.BaseIssue<unknown>;

function pathOf(issue: Issue): Path {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function describe({ message, expected, received }: Issue): Pick<Fault, 'wrong' | 'expected'> {
	const [said, wanted] = message.split('; expected ');
	if (said !== undefined && wanted !== undefined) return { wrong: said, expected: wanted };
	if (expected === 'never')
		return {
			wrong: 'not a field here',
			expected: 'a known name; with a dimension it ends in the unit (_mm, _weeks)',
		};
	const wrong = received === 'undefined' ? 'is missing' : `is ${received}`;
	const isOwn = !message.startsWith('Invalid ');
	return { wrong, expected: isOwn ? message : (expected ?? 'something else') };
}

// The deepest node on the path that the file has; of a pair the key, so that a block points at its name.
function offsetOf(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	for (const key of path) {
		const next = step(node, key);
		if (!next) break;
		offset = next.offset ?? offset;
		node = next.node;
	}
	return offset;
}

function step(node: unknown, key: string | number): { node: unknown; offset?: number } | undefined {
	if (isSeq(node) && typeof key === 'number')
		return { node: node.items[key], ...at(node.items[key]) };
	if (!isMap(node)) return undefined;
	const pair = node.items.find((item) => String(item.key) === String(key));
	return pair && { node: pair.value, ...at(pair.key) };
}

function at(node: unknown): { offset?: number } {
	const start = isNode(node) ? node.range?.[0] : undefined;
	return start === undefined ? {} : { offset: start };
}
