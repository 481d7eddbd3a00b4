/** Cells of a table as text, row by row. */
export type Cells = readonly (readonly string[])[];

// A spreadsheet takes a cell that begins with one of these for a formula, and may run it.
const formula = /^[=+\-@\t\r]/;
const number = /^-?\d+(\.\d+)?$/;
// Without it a spreadsheet takes the text for another encoding.
const byteOrderMark = '\ufeff';

/**
 * A table as comma-separated text with a byte order mark (RFC 4180). What a spreadsheet would take for
 * a formula gets an apostrophe in front, which `parseCsv` takes away again.
 */
export function csvOf(rows: Cells): string {
	return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** The cells of comma- or semicolon-separated text; undefined if a quotation mark is never closed. */
export function parseCsv(text: string): string[][] | undefined {
	const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
	const separator = /^[^\n"]*;/.test(body) && !/^[^\n;"]*,/.test(body) ? ';' : ',';
	const cell = new RegExp(
		`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`,
		'y',
	);
	const rows: string[][] = [[]];
	while (cell.lastIndex < body.length) {
		const found = cell.exec(body);
		if (!found) return undefined;
		const [, quoted, plain = '', end] = found;
		rows.at(-1)?.push(withoutGuard(quoted?.replaceAll('""', '"') ?? plain));
		if (end === separator && cell.lastIndex === body.length) rows.at(-1)?.push('');
		if (end !== separator && cell.lastIndex < body.length) rows.push([]);
	}
	return body === '' ? [] : rows;
}

function cellOf(text: string): string {
	const isGuarded = (formula.test(text) && !number.test(text)) || isGuardedLook(text);
	const safe = isGuarded ? `'${text}` : text;
	return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function withoutGuard(text: string): string {
	const rest = text.slice(1);
	return text.startsWith("'") && (formula.test(rest) || isGuardedLook(rest)) ? rest : text;
}

// A text that looks guarded of itself gets a second apostrophe, so that reading gives it back.
function isGuardedLook(text: string): boolean {
	return /^'+[=+\-@\t\r]/.test(text);
}
