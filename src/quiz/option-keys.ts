const typing =
	'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable], dialog';

/** The place, from 0, of the answer that a key stands for: A or 1 is the first; undefined if none. */
export function placeOfKey(event: KeyboardEvent, count: number): number | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
	if (event.target instanceof Element && event.target.closest(typing)) return undefined;
	if (!/^[a-z1-9]$/i.test(event.key)) return undefined;
	const place = /\d/.test(event.key) ? Number(event.key) - 1 : placeOfLetter(event.key);
	return place < count ? place : undefined;
}

function placeOfLetter(letter: string): number {
	return letter.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0);
}
