/**
 * Takes what is to be set in a figure out of the address for a while: the browser looks for an element
 * with the whole hash as its id, and the style sheets and the stage start at that slide.
 */
export function putQueryAside(): void {
	const { hash } = location;
	const at = hash.indexOf('?');
	if (!hash.startsWith('#/') || at < 0) return;
	document.documentElement.dataset['asked'] = hash;
	history.replaceState(history.state, '', hash.slice(0, at));
}

/** The hash that the page was opened with, for the first who asks; then the one that it has. */
export function askedHash(): string {
	const { dataset } = document.documentElement;
	const asked = dataset['asked'] ?? location.hash;
	delete dataset['asked'];
	return asked;
}
