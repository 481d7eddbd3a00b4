import type { Component } from 'svelte';
import { pagesOf } from '../core/bibliography.ts';
import type { Reference } from '../core/evidence.ts';
import { glossaryPages, type GlossaryTerm } from '../core/glossary.ts';
import type { AppendixFrame, AppendixPart } from '../core/manifest.ts';
import { answerPages, type AskedItem } from '../core/practice.ts';
import { words } from '../core/words.ts';
import Answers from '../slide/Answers.svelte';
import Glossary from '../slide/Glossary.svelte';
import References from '../slide/References.svelte';
import type { Drawing } from './draw-slides.ts';

/** What stands after the slides: answers, words and references, each if there are any. */
export interface AppendixContent {
	/** The questions that slides ask. */
	asked: readonly AskedItem[];
	terms: readonly GlossaryTerm[];
	references: readonly Reference[];
	/** Slide number of its first page. */
	firstNumber: number;
}

type Columns<R> = Component<{ frame: AppendixFrame; columns: R[][] }>;

/** Draws the pages of the appendix to HTML. */
export function drawAppendix(
	{ asked, terms, references, firstNumber }: AppendixContent,
	drawing: Drawing,
): { html: string[]; parts: AppendixPart[] } {
	const html: string[] = [];
	const parts: AppendixPart[] = [];
	const add = <R>(
		id: 'answers' | 'glossary' | 'references',
		component: Columns<R>,
		pages: R[][][],
		tracksOf: (columns: R[][]) => readonly string[] = () => ['*'],
	) => {
		if (pages.length === 0) return;
		const { section: sectionTitle, title } = words[id];
		const titled = pages.map((columns, index) => ({
			columns,
			title: title(index + 1, pages.length),
			tracks: tracksOf(columns),
		}));
		for (const [index, { columns, ...page }] of titled.entries()) {
			const frame = {
				section: id,
				sectionTitle,
				page: index + 1,
				title: page.title,
				number: firstNumber + html.length,
			};
			html.push(drawing.draw(component, { frame, columns }));
		}
		parts.push({ id, title: sectionTitle, pages: titled });
	};
	// A track has the answers to the questions that its slides ask.
	add('answers', Answers, answerPages(asked), (columns) => [
		...new Set(columns.flat().flatMap(({ tracks }) => tracks)),
	]);
	add('glossary', Glossary, glossaryPages(terms));
	add('references', References, pagesOf(references));
	return { html, parts };
}
