const next = new Set(['ArrowRight', 'PageDown', ' ']);
const previous = new Set(['ArrowLeft', 'PageUp']);

/**
 * Turns slides before the stage runs: the sheets show the slide that the hash names, and the stage
 * starts there. Once it runs, or where there is no deck, this does nothing.
 */
export function turnEarly(): void {
	document.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const by = next.has(event.key) ? 1 : previous.has(event.key) ? -1 : 0;
		const slides = [...document.querySelectorAll<HTMLElement>('.slides > .slide')];
		const shown = slides.filter((slide) => slide.checkVisibility());
		const isDeck = shown.length === 1 && !document.querySelector('.reveal.ready');
		const target = slides[slides.indexOf(shown[0] ?? document.body) + by];
		if (by === 0 || !isDeck || !target || event.defaultPrevented) return;
		event.preventDefault();
		location.replace(`#/${target.id}`);
	});
}
