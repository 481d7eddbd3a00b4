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
	) => {
		if (pages.length === 0) return;
		const { section: sectionTitle, title } = words[id];
		const titles = pages.map((_, index) => title(index + 1, pages.length));
		for (const [index, columns] of pages.entries()) {
			const frame = {
				section: id,
				sectionTitle,
				page: index + 1,
				title: titles[index] ?? sectionTitle,
				number: firstNumber + html.length,
			};
			html.push(drawing.draw(component, { frame, columns }));
		}
		parts.push({ id, title: sectionTitle, pages: titles });
	};
	add('answers', Answers, answerPages(asked));
	add('glossary', Glossary, glossaryPages(terms));
	add('references', References, pagesOf(references));
	return { html, parts };
}
