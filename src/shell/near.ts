import { settle } from './settle.ts';

/**
 * Starts parts of slides when they come near: those of the slide that is shown, of its neighbours, and
 * whatever can be seen. Each is started once; one that could not be is tried again the next time. Gives
 * the function that tells which slide is shown.
 */
export function startNear(
	root: HTMLElement,
	selector: string,
	start: (place: HTMLElement, slideId: string) => Promise<void>,
): (id: string) => void {
	const slides = [...root.querySelectorAll<HTMLElement>('.slides > .slide')];
	const started = new Set<Element>();
	const startPlace = (place: HTMLElement) => {
		const slide = place.closest('.slide');
		if (!slide || started.has(place)) return;
		started.add(place);
		start(place, slide.id).catch(() => started.delete(place));
	};
	const startSlide = (index: number) => {
		for (const place of slides[index]?.querySelectorAll<HTMLElement>(selector) ?? [])
			startPlace(place);
	};
	const widen = settle(200, (index: number) => {
		for (const at of [index + 1, index - 1, index + 2]) startSlide(at);
	});
	const seen = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting && target instanceof HTMLElement) startPlace(target);
		},
		{ rootMargin: '50% 0px' },
	);
	for (const place of root.querySelectorAll(selector)) seen.observe(place);
	return (id) => {
		const index = slides.findIndex((slide) => slide.id === id);
		startSlide(index);
		widen(index);
	};
}
