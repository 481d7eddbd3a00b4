/** The course as a ruler: one tick a slide, long where a section begins; lengths in pixels. */
export interface Ruler {
	/** Path data of all ticks, standing on y = 18. */
	ticks: string;
	/** Place of a slide along the ruler, by its position from 0. */
	at: (index: number) => number;
}

/** Lays the slides out along a width. */
export function rulerPath(slides: readonly { section: string }[], width: number): Ruler {
	const step = slides.length > 1 ? width / (slides.length - 1) : 0;
	const at = (index: number) => Math.round(Math.max(0, index) * step * 10) / 10;
	const ticks = slides.map((slide, index) => {
		const opens = slide.section !== slides[index - 1]?.section;
		return `M${at(index)} 18v${opens ? -11 : -5}`;
	});
	return { ticks: ticks.join(''), at };
}
