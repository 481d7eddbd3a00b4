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

/** A reference in a few words: "Okakura 1906", "Okakura and Hearn 1906", "Okakura et al. 1906", or who published it. */
export function shortNameOf({ authors = '', year }: Reference): string {
	return `${whoWrote(authors)} ${year ?? '(no date)'}`.trim();
}

function whoWrote(authors: string): string {
	const [first, second, ...others] = authors.split(', ').map(surnameOf);
	if (first === undefined) return authors;
	if (others.length > 0 || authors.endsWith(' and colleagues')) return `${first} et al.`;
	return second === undefined ? first : `${first} and ${second}`;
}

/** The surname of "Surname AB"; undefined for an organisation, which has no initials. */
function surnameOf(author: string): string | undefined {
	return /^(.+?) \p{Lu}{1,3}(?: Jr)?(?: and colleagues)?$/u.exec(author)?.[1];
}

/** Where a reference can be read: its DOI, its PubMed record, its own address, or where it was seen. */
export function addressOf({ doi, pmid, url, seen_at }: Reference): string | undefined {
	if (doi) return `https://doi.org/${doi}`;
	if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
	return url ?? seen_at;
}
