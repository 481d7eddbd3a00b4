/** A slide as text, for the search. */
export interface SearchableSlide {
	id: string;
	title: string;
	text: string;
	notes: string;
}

/** Where a query was found on a slide. */
export interface Hit {
	id: string;
	where: 'inTitle' | 'inText' | 'inNotes';
	/** The place, with some words on both sides. */
	excerpt: string;
}

const fields = [
	['inTitle', 'title'],
	['inText', 'text'],
	['inNotes', 'notes'],
] as const;

/**
 * Slides that contain every word of the query, in one of title, text or notes or spread over them;
 * hits in titles come first, then those in the text, then those in the notes.
 */
export function search(slides: readonly SearchableSlide[], query: string): Hit[] {
	const terms = plain(query).split(' ').filter(Boolean);
	if (terms.length === 0) return [];
	const hits = slides.flatMap((slide) => hitOn(slide, terms) ?? []);
	return fields.flatMap(([where]) => hits.filter((hit) => hit.where === where));
}

function hitOn(slide: SearchableSlide, terms: readonly string[]): Hit | undefined {
	const all = plain(`${slide.title} ${slide.text} ${slide.notes}`);
	if (!terms.every((term) => all.includes(term))) return undefined;
	const best =
		fields.find(([, field]) => terms.every((term) => plain(slide[field]).includes(term))) ??
		fields.find(([, field]) => terms.some((term) => plain(slide[field]).includes(term)));
	if (!best) return undefined;
	const [where, field] = best;
	return { id: slide.id, where, excerpt: excerptOf(slide[field], terms) };
}

/** About ninety characters around the first word that was found. */
function excerptOf(text: string, terms: readonly string[]): string {
	const tidy = text.replace(/\s+/g, ' ').trim();
	const found = terms.map((term) => plain(tidy).indexOf(term)).filter((at) => at >= 0);
	const from = Math.max(0, Math.min(...found, tidy.length) - 30);
	const cut = tidy.slice(from, from + 90);
	return `${from > 0 ? '… ' : ''}${cut}${from + 90 < tidy.length ? ' …' : ''}`;
}

/** Lower case, without accents, with plain spaces: same length as the text for all that we write. */
function plain(text: string): string {
	return text
		.replace(/\s/g, ' ')
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '');
}

/** Reads the slides' texts from the page; images count by their descriptions. */
export function textsInPage(root: ParentNode, ids: readonly string[]): SearchableSlide[] {
	return ids.flatMap((id) => {
		const slide = root.querySelector(`#${CSS.escape(id)}`);
		if (!slide) return [];
		const words = (selector: string) => slide.querySelector(selector)?.textContent ?? '';
		const drawings = [...slide.querySelectorAll('[role="img"]')];
		const descriptions = drawings.map((drawing) => drawing.getAttribute('aria-label') ?? '');
		return [
			{
				id,
				title: words('.title'),
				text: [words('.content'), ...descriptions].join(' '),
				notes: words('.notes'),
			},
		];
	});
}
