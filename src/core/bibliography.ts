import { pagesOfColumns } from './columns.ts';
import type { Reference } from './evidence.ts';

/** A numbered reference of the appendix. */
export interface NumberedReference {
	number: number;
	reference: Reference;
}

/** A column of an appendix page on the canvas: so many lines of about so many characters. */
export const appendixColumn = { characters: 60, lines: 18.6 };

/** Splits the references into pages of two columns each, so that none overflows the canvas. */
export function pagesOf(references: readonly Reference[]): NumberedReference[][][] {
	return pagesOfColumns(
		references.map((reference, index) => ({ number: index + 1, reference })),
		({ reference }) => Math.ceil((textOf(reference).length + 4) / appendixColumn.characters) + 0.35,
		appendixColumn.lines,
	);
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
