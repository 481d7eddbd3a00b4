import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { checkCited, type Citations } from '../core/citations.ts';
import { queryOf, stopQueries, type Controls, type Explorable } from '../core/controls.ts';
import type { Claim } from '../core/evidence.ts';
import type { Fault } from '../core/faults.ts';
import type { Item } from '../core/item.ts';
import type { CourseSlide } from '../core/outline.ts';
import type { AskedItem, PracticeItem } from '../core/practice.ts';
import { FigureState } from '../slide/figure-state.svelte.ts';
import LiveFigure from '../slide/LiveFigure.svelte';
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

/** A figure that can be explored, as its module exports it. */
export interface ExplorableModule {
	default: Component<{ figure: FigureState<Controls> }>;
	explorable: Explorable<Controls>;
}

/** A figure that can be explored, on its slide; its states are queries of an address. */
export interface ExploredFigure {
	slide: string;
	looks: readonly { name: string; query: string }[];
	stops: readonly string[];
}

/** What slides need of the course around them. */
export interface SlideSurroundings {
	courseTitle: string;
	components: ReadonlyMap<string, Component>;
	/** The bank, for questions on slides. */
	items: readonly Item[];
	/** Figures that can be explored, by name. */
	explorables: ReadonlyMap<string, ExplorableModule>;
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
): { html: string[]; figures: ExploredFigure[]; practice: AskedItem[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const practice: AskedItem[] = [];
	const figures: ExploredFigure[] = [];
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
			for (const name of context.explored)
				figures.push({ slide: slide.meta.id, ...drawLooks(name, context, around) });
			for (const item of context.practised)
				practice.push({ slide: slide.meta.id, tracks: slide.meta.tracks, item });
			faults.push(...checkCited(slide, context.cited));
			return body;
		} catch (error) {
			const wrong = error instanceof Error ? error.message : String(error);
			faults.push({ file: slide.path, path: [], wrong, expected: 'a slide that can be drawn' });
			return '';
		}
	});
	return { html, figures, practice, faults };
}

/** Draws a figure in each state that it has prepared: to see that it can be, and what it cites. */
function drawLooks(
	name: string,
	context: SlideContext,
	{ explorables }: SlideSurroundings,
): Pick<ExploredFigure, 'looks' | 'stops'> {
	const module = explorables.get(name);
	if (!module) return { looks: [], stops: [] };
	const { controls, looks } = module.explorable;
	const queries = [{ name: '', values: {} }, ...looks].map((look) => {
		const figure = new FigureState(controls);
		figure.show(look.values);
		const quiet = { oncopy: () => Promise.resolve(false), onfail: () => undefined };
		// Nothing is drawn before it is read.
		void render(LiveFigure, { props: { content: module.default, figure, context, ...quiet } }).body;
		return { name: look.name, query: queryOf(controls, figure.values) };
	});
	return { looks: queries.slice(1), stops: stopQueries(controls) };
}

function contextOf(
	slide: CourseSlide,
	{ claims, citations, termIds, explorables, items }: SlideSurroundings,
): SlideContext & { explored: ReadonlySet<string> } {
	const explored = new Set<string>();
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
	const explores = (figure: string) => {
		if (!explorables.has(figure)) throw new Error(`explores "${figure}", which does not exist`);
		explored.add(figure);
	};
	const practised: PracticeItem[] = [];
	const practise = (id: string) => {
		const item = items.find((each) => each.id === id);
		if (!item) throw new Error(`asks "${id}", which is not in the bank`);
		if (item.type !== 'single')
			throw new Error(`asks "${id}", which has not one right answer of several`);
		if (item.stem !== slide.meta.title)
			throw new Error(`asks "${item.stem}" (${id}) under another title`);
		for (const cite of item.claims) claim(cite);
		practised.push(item);
		return item;
	};
	const marks = () =>
		Object.fromEntries(
			slide.meta.claims.flatMap((id) => {
				const found = claims.get(id);
				return found ? [[id, [found.grade, referenceNumbers(id), referenceHref(id)]] as const] : [];
			}),
		);
	return {
		claim,
		checkTerm,
		referenceNumbers,
		referenceHref,
		explores,
		practise,
		practised,
		marks,
		cited,
		explored,
	};
}
