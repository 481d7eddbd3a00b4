import type { View } from '../core/address.ts';

// The sheets of the page and the media that each is for in each view. Before any script runs, the
// build has set them so that wide windows with scripts get the deck and all others the reader.
const media: Record<View, Record<string, string>> = {
	deck: { canvas: 'all', stage: 'screen', paper: 'print', read: 'not all', handout: 'not all' },
	read: { canvas: 'not all', stage: 'not all', paper: 'not all', read: 'all', handout: 'not all' },
	print: { canvas: 'all', stage: 'not all', paper: 'all', read: 'not all', handout: 'not all' },
};

/** Lets the page load its own faces, which would otherwise delay what is needed first. */
export function showFonts(page: Document): void {
	const sheet = page.querySelector<HTMLStyleElement>('style[data-sheet="fonts"]');
	if (sheet) sheet.media = 'all';
}

/** Shows the page in a view by switching its sheets; nothing is drawn again. */
export function applyView(page: Document, view: View, withNotes = false): void {
	page.documentElement.dataset['view'] = view;
	for (const sheet of page.querySelectorAll<HTMLStyleElement>('style[data-sheet]')) {
		const name = sheet.dataset['sheet'] ?? '';
		const isHandout = withNotes && view === 'print';
		const wanted = isHandout && name === 'handout' ? 'all' : media[view]?.[name];
		if (wanted !== undefined) sheet.media = wanted;
	}
}
