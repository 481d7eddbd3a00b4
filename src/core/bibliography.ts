import type { Reference } from './evidence.ts';

/** A numbered reference of the appendix. */
export interface NumberedReference {
	number: number;
	reference: Reference;
}

// A page of the appendix on the canvas: two columns of 18 to 19 lines of about 60 characters.
const charactersALine = 60;
const linesAColumn = 18.6;

/** Splits the references into pages of two columns each, so that none overflows the canvas. */
export function pagesOf(references: readonly Reference[]): NumberedReference[][][] {
	const columns: NumberedReference[][] = [];
	let used = Infinity;
	for (const [index, reference] of references.entries()) {
		const lines = Math.ceil((textOf(reference).length + 4) / charactersALine) + 0.35;
		if (used + lines > linesAColumn) {
			columns.push([]);
			used = 0;
		}
		columns.at(-1)?.push({ number: index + 1, reference });
		used += lines;
	}
	const pages: NumberedReference[][][] = [];
	for (let at = 0; at < columns.length; at += 2) pages.push(columns.slice(at, at + 2));
	return pages;
}

/** A reference as one text: authors, year, title, journal, pages, address. */
export function textOf(reference: Reference): string {
	const { authors, year, title, journal, volume_pages, doi, checked } = reference;
	const date = year === undefined ? `no date; seen ${checked}` : String(year);
	return [
		`${authors ?? ''} (${date}).`,
		`${title ?? ''}.`,
		journal,
		volume_pages,
		doi && `doi:${doi}`,
	]
		.filter((part) => part !== undefined)
		.join(' ');
}

/** Where a reference can be read: its DOI, its PubMed record, its own address, or where it was seen. */
export function addressOf({ doi, pmid, url, seen_at }: Reference): string | undefined {
	if (doi) return `https://doi.org/${doi}`;
	if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
	return url ?? seen_at;
}
