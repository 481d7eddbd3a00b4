/** Where in a document: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** Something wrong in the content, said so that an author can go there and put it right. */
export type Fault = {
	file: string;
	/** Counted from 1; absent where only the file is known. */
	line?: number;
	path: Path;
	/** What is wrong, as in "is missing". */
	wrong: string;
	/** What was expected, as in "a number". */
	expected: string;
};

/** `file:line › path: what is wrong, what was expected`. */
export function formatFault({ file, line, path, wrong, expected }: Fault): string {
	const place = line === undefined ? file : `${file}:${line}`;
	const inside = path.length > 0 ? ` › ${path.join('.')}` : '';
	return `${place}${inside}: ${wrong}, expected ${expected}`;
}

/** The path with the position of a row replaced by its id: `home-use.sources.0` rather than `4.sources.0`. */
export function nameRow(rows: unknown, path: Path): Path {
	const [position, ...rest] = path;
	if (typeof position !== 'number' || !Array.isArray(rows)) return path;
	const row: unknown = rows[position];
	if (typeof row !== 'object' || row === null || !('id' in row)) return path;
	return typeof row.id === 'string' ? [row.id, ...rest] : path;
}
