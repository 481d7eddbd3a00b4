/**
 * Splits rows into pages of two columns, so that no column is longer than may be and all pages are
 * about equally full. Heights are in lines.
 */
export function pagesOfColumns<R>(
	rows: readonly R[],
	linesOf: (row: R) => number,
	linesAColumn: number,
): R[][][] {
	const heights = rows.map(linesOf);
	const tallest = Math.max(0, ...heights);
	let pages = filled(rows, heights, linesAColumn);
	// Shorter columns for as long as they need no further page.
	for (let lines = linesAColumn; lines >= tallest; lines -= 0.5) {
		const tighter = filled(rows, heights, lines);
		if (tighter.length > pages.length) break;
		pages = tighter;
	}
	return pages;
}

function filled<R>(rows: readonly R[], heights: readonly number[], linesAColumn: number): R[][][] {
	const columns: R[][] = [];
	let used = Infinity;
	for (const [index, row] of rows.entries()) {
		const lines = heights[index] ?? 0;
		if (used + lines > linesAColumn) {
			columns.push([]);
			used = 0;
		}
		columns.at(-1)?.push(row);
		used += lines;
	}
	const pages: R[][][] = [];
	for (let at = 0; at < columns.length; at += 2) pages.push(columns.slice(at, at + 2));
	return pages;
}
