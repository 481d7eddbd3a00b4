import type { CourseView } from '../core/course-view.ts';
import { headingOf } from '../slide/heading-of.ts';

/** Shows the slides as a page; `onchange` hears which slide is being read. */
export function startReader(root: HTMLElement, onchange: (id: string) => void): CourseView {
	const slides = [...root.querySelectorAll<HTMLElement>('.slides > .slide')];
	// The slide being read is the last one whose top has passed the upper third of the window.
	const read = () => {
		const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
		const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
		const passed = slides.findLast((slide) => slide.getBoundingClientRect().top <= innerHeight / 3);
		return ((isAtEnd ? slides.at(-1) : passed) ?? slides[0])?.id ?? '';
	};
	let current = read();
	const go = (id: string) => {
		document.getElementById(id)?.scrollIntoView();
		headingOf(id)?.focus({ preventScroll: true });
	};
	const step = (by: number) => {
		const index = slides.findIndex((slide) => slide.id === current) + by;
		const slide = slides[Math.max(0, Math.min(slides.length - 1, index))];
		if (slide) go(slide.id);
	};
	const observer = new IntersectionObserver(
		() => {
			// Behind the quiz nothing is read, though everything seems to pass.
			if (!root.checkVisibility()) return;
			const id = read();
			if (id === current) return;
			current = id;
			onchange(id);
		},
		{ rootMargin: '-33% 0px -66% 0px' },
	);
	for (const slide of slides) observer.observe(slide);
	return { current: () => current, go, next: () => step(1), previous: () => step(-1) };
}
