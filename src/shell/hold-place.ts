/**
 * Makes a change above what is being read without moving it: a page keeps its place in the slide that
 * stands in the upper third of the window.
 */
export function holdPlace(root: HTMLElement, change: () => void): void {
	const topOf = (slide: Element) => slide.getBoundingClientRect().top;
	const slides = [...root.querySelectorAll('.slides > .slide')];
	const read = slides.findLast(
		(slide) => slide.checkVisibility() && topOf(slide) <= innerHeight / 3,
	);
	const before = read && topOf(read);
	change();
	if (read && before !== undefined) scrollBy({ top: topOf(read) - before, behavior: 'instant' });
}
