import { loadCourse, ContentError, type Course } from './course.ts';
import { citationsOf } from './core/citations.ts';
import type { Fault } from './core/faults.ts';
import { inOrder } from './core/glossary.ts';
import type { AskedItem } from './core/practice.ts';
import type { Manifest } from './core/manifest.ts';
import { testWiseness } from './core/test-wiseness.ts';
import { drawAppendix } from './export/draw-appendix.ts';
import { Drawing, drawSlides, type ExploredFigure } from './export/draw-slides.ts';
import { evidenceDataOf } from './core/evidence-data.ts';
import { manifestOf } from './export/manifest-of.ts';
import { sheetsOf, type Sheet } from './export/sheets.ts';
import Contents from './reader/Contents.svelte';

export { formatFault } from './core/faults.ts';
export { ContentError };

/** A course as parts of a page; the build puts them into `index.html`. */
export interface RenderedCourse {
	title: string;
	subtitle: string;
	authors: string;
	language: string;
	/** Slides and appendix. */
	slides: string;
	/** Links to all sections, for reading without scripts. */
	contents: string;
	sheets: readonly Sheet[];
	manifest: Omit<Manifest, 'data'>;
	/** The figures that can be explored, with states worth looking at. */
	figures: readonly ExploredFigure[];
	/** The questions that slides ask. */
	practice: readonly AskedItem[];
	/** What is loaded when it is needed. */
	data: { evidence: unknown; quiz: unknown; glossary: unknown };
}

/** Draws every slide to HTML and gathers the styles that they use. Throws a ContentError on any fault. */
export function renderCourse(): RenderedCourse {
	const course = loadCourse();
	const { rendered, faults } = drawCourse(course);
	if (faults.length > 0) throw new ContentError(faults);
	return rendered;
}

/** All faults of the course, and what is worth knowing of its bank, a line each. */
export function checkCourse(): { faults: readonly Fault[]; summary: readonly string[] } {
	try {
		const course = loadCourse();
		const wiseness = testWiseness({ ...course, exams: 1000 });
		return {
			faults: [...drawCourse(course).faults, ...wiseness.faults],
			summary: [...course.summary, ...wiseness.lines],
		};
	} catch (error) {
		if (error instanceof ContentError) return { faults: error.faults, summary: [] };
		throw error;
	}
}

function drawCourse(course: Course): { rendered: RenderedCourse; faults: Fault[] } {
	const { meta, slides, evidence, items, blueprint, glossary, components, explorables } = course;
	const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
	const named = [
		...slides.flatMap((slide) => slide.meta.claims),
		...items.flatMap((item) => item.claims),
		...glossary.flatMap((term) => term.claims),
	];
	const citations = citationsOf(named, claims, evidence.references);
	const drawing = new Drawing();
	const termIds = new Set(glossary.map(({ id }) => id));
	const around = {
		courseTitle: meta.title,
		components,
		explorables,
		items,
		claims,
		citations,
		termIds,
	};
	const drawn = drawSlides(slides, around, drawing);
	const appendix = drawAppendix(
		{
			asked: drawn.practice,
			terms: glossary,
			references: citations.cited,
			firstNumber: slides.length + 1,
		},
		drawing,
	);
	const contents = drawing.draw(Contents, { meta, slides });
	const rendered = {
		title: meta.title,
		subtitle: meta.subtitle,
		authors: meta.authors,
		language: meta.language,
		slides: [...drawn.html, ...appendix.html].join('\n'),
		contents,
		sheets: sheetsOf(drawing.css),
		manifest: manifestOf(course, appendix.parts),
		figures: drawn.figures,
		practice: drawn.practice,
		data: {
			evidence: evidenceDataOf(named, claims, evidence.references),
			quiz: { items, blueprint },
			glossary: inOrder(glossary),
		},
	};
	return { rendered, faults: [...course.faults, ...drawn.faults] };
}
