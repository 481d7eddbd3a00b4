import { headingOf, type CourseView } from '../shell/course-view.ts';

/** Shows the slides as a page; `onchange` hears which slide is being read. */
export function startReader(root: HTMLElement, onchange: (id: string) => void): CourseView {
	const slides = [...root.querySelectorAll<HTMLElement>('.slides > .slide')];
	let current = slides[0]?.id ?? '';
	const go = (id: string) => {
		document.getElementById(id)?.scrollIntoView();
		headingOf(id)?.focus({ preventScroll: true });
	};
	const step = (by: number) => {
		const index = slides.findIndex((slide) => slide.id === current) + by;
		const slide = slides[Math.max(0, Math.min(slides.length - 1, index))];
		if (slide) go(slide.id);
	};
	// The slide being read is the last one whose top has passed the upper third of the window.
	const observer = new IntersectionObserver(
		() => {
			const line = innerHeight / 3;
			const read = slides.findLast((slide) => slide.getBoundingClientRect().top <= line);
			const id = (read ?? slides[0])?.id ?? '';
			if (id === current) return;
			current = id;
			onchange(id);
		},
		{ rootMargin: '-33% 0px -66% 0px' },
	);
	for (const slide of slides) observer.observe(slide);
	return { current: () => current, go, next: () => step(1), previous: () => step(-1) };
}
