import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { checkCited, type Citations } from '../core/citations.ts';
import type { Claim } from '../core/evidence.ts';
import type { Fault } from '../core/faults.ts';
import type { CourseSlide } from '../core/outline.ts';
import Slide from '../slide/Slide.svelte';
import type { SlideContext } from '../slide/slide-context.ts';

/** HTML drawn by the build, with the styles of all components that it uses. */
export class Drawing {
	#styles = new Map<string, string>();

	/** Draws a component to HTML; its styles are kept apart, each once. */
	draw<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
		const { head, body } = render(component, { props });
		for (const [, id = '', css = ''] of head.matchAll(/<style id="([^"]+)">([^]*?)<\/style>/g))
			this.#styles.set(id, css);
		// The slides are never hydrated, so the marks for that are dead weight.
		return body.replace(/<!--[^]*?-->/g, '');
	}

	get css(): string {
		return [...this.#styles.values()].join('\n');
	}
}

/** What slides need of the course around them. */
export interface SlideSurroundings {
	courseTitle: string;
	components: ReadonlyMap<string, Component>;
	claims: ReadonlyMap<string, Claim>;
	citations: Citations;
	/** Ids of the glossary. */
	termIds: ReadonlySet<string>;
}

/** Draws all slides; one that fails, or cites what it does not list, is a fault. */
export function drawSlides(
	slides: readonly CourseSlide[],
	around: SlideSurroundings,
	drawing: Drawing,
): { html: string[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const html = slides.map((slide) => {
		const context = contextOf(slide, around);
		const content = around.components.get(slide.path);
		try {
			if (!content) throw new Error('has no component');
			const body = drawing.draw(Slide, {
				slide,
				courseTitle: around.courseTitle,
				content,
				context,
			});
			faults.push(...checkCited(slide, context.cited));
			return body;
		} catch (error) {
			const wrong = error instanceof Error ? error.message : String(error);
			faults.push({ file: slide.path, path: [], wrong, expected: 'a slide that can be drawn' });
			return '';
		}
	});
	return { html, faults };
}

function contextOf(
	slide: CourseSlide,
	{ claims, citations, termIds }: SlideSurroundings,
): SlideContext {
	const cited = new Set<string>();
	const claim = (id: string) => {
		const found = claims.get(id);
		if (!found) throw new Error(`cites the unknown claim "${id}"`);
		cited.add(id);
		return found;
	};
	const referenceNumbers = (id: string) => {
		const found = claims.get(id);
		return found ? citations.numbersOf(found) : [];
	};
	const referenceHref = (id: string) =>
		`#ref-${citations.cited[(referenceNumbers(id)[0] ?? 1) - 1]?.id ?? ''}`;
	const checkTerm = (id: string) => {
		if (!termIds.has(id)) throw new Error(`uses "${id}", which the glossary does not explain`);
	};
	return { meta: slide.meta, claim, checkTerm, referenceNumbers, referenceHref, cited };
}
