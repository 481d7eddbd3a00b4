import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { termsIn } from '../../src/core/glossary.ts';
import { textOfItem } from '../../src/core/item-texts.ts';
import { loadCourse } from '../../src/course.ts';
import { claims, popularClaims } from '../../slides/evidence/index.ts';

const { meta, slides, items, glossary } = loadCourse();
const byId = new Map(slides.map((slide) => [slide.meta.id, slide.meta]));
const sourceOf = (path: string) => readFileSync(path, 'utf8');

// A question has neither a picture nor notes of its own: its answer stands there.
const teaching = slides.filter(({ meta: { template } }) => template !== 'practice');

describe('the course', () => {
	it('has 44 to 60 slides over ten sections, besides its questions', () => {
		expect(teaching.length).toBeGreaterThanOrEqual(44);
		expect(teaching.length).toBeLessThanOrEqual(60);
		expect(new Set(slides.map(({ section }) => section.id)).size).toBe(10);
	});

	it('never shows three slides of one template in a row', () => {
		const templates = slides.map((slide) => slide.meta.template);
		const thirds = slides.filter(
			(_slide, at) =>
				at > 1 && templates[at] === templates[at - 1] && templates[at] === templates[at - 2],
		);
		expect(thirds.map((slide) => slide.meta.id)).toEqual([]);
	});

	it('has a picture on at least five slides of six', () => {
		const isText = (path: string) => !/<Figure|\.\.\/figures\/\w+\.svelte/.test(sourceOf(path));
		const texts = teaching.filter(({ path }) => isText(path));
		expect(texts.length).toBeLessThanOrEqual(teaching.length / 6);
	});

	it.for(meta.sections.slice(1, -1))(
		'opens "$title" with what one will be able to do',
		({ id }) => {
			const [first] = slides.filter(({ section }) => section.id === id);
			expect(first?.meta.template).toBe('section');
		},
	);

	it('asks one question at the end of each section but the last, and three more on needle length', () => {
		const asking = (id: string) =>
			slides
				.filter(({ section, meta: { template } }) => section.id === id && template === 'practice')
				.map(({ meta: { id: slide } }) => slide);
		const last = (id: string) => slides.findLast(({ section }) => section.id === id)?.meta.template;
		for (const { id } of meta.sections.slice(1, -1)) expect(last(id)).toBe('practice');
		expect(asking('opening')).toEqual(['commit-first']);
		expect(asking('length').length).toBe(4);
	});

	it.for(meta.tracks)('begins and ends the track $id as the whole course', ({ id }) => {
		const shown = slides.filter((slide) => slide.meta.tracks.includes(id)).map((s) => s.meta.id);
		expect(shown.slice(0, 2)).toEqual(['microneedling', 'commit-first']);
		expect(shown.slice(-2)).toEqual(['one-picture', 'take-the-quiz']);
	});

	it('shows in a longer track all that a shorter one shows', () => {
		const ids = (track: string) =>
			slides.filter((slide) => slide.meta.tracks.includes(track)).map((slide) => slide.meta.id);
		expect(ids('standard')).toEqual(expect.arrayContaining(ids('huddle')));
		expect(ids('full')).toEqual(slides.map((slide) => slide.meta.id));
	});

	it.for(teaching.map((slide) => slide.meta.id))(
		'has notes that can be spoken in its minutes at %s',
		(id) => {
			const path = slides.find((slide) => slide.meta.id === id)?.path ?? '';
			const [, notes = ''] = /<Notes\s*>([^]*)<\/Notes\s*>/.exec(sourceOf(path)) ?? [];
			const text = notes.replace(/<[^>]*>|\{[^}]*\}|&nbsp;/g, ' ');
			const words = text.match(/[\p{L}\d][\p{L}\d’.–-]*/gu) ?? [];
			expect(words.length).toBeGreaterThanOrEqual(40);
			// 130 words a minute, ten seconds to look, and a tenth to spare.
			expect(words.length / 130 + 1 / 6).toBeLessThanOrEqual((byId.get(id)?.minutes ?? 0) * 1.1);
		},
	);
});

describe('the popular statements', () => {
	it('are all 43 there', () => {
		expect(popularClaims.length).toBe(43);
	});

	it.for(popularClaims)('$id is dealt with on a slide that cites what it rests on', (claim) => {
		const slide = byId.get(claim.slide);
		expect(slide).toBeDefined();
		expect(claim.claims.filter((id) => slide?.claims.includes(id))).not.toEqual([]);
	});
});

describe('the questions', () => {
	it.for(items)(
		'$id rests on a claim of the slide that it sends back to',
		({ slide, claims: ids }) => {
			expect(ids.filter((id) => byId.get(slide)?.claims.includes(id))).not.toEqual([]);
		},
	);
});

describe('the glossary', () => {
	it('has about 60 words or more', () => {
		expect(glossary.length).toBeGreaterThanOrEqual(60);
	});

	it('has no word that the course does not use: on a slide, in a question or in its evidence', () => {
		const drawn = readdirSync('slides/figures').filter((name) => /\.(ts|svelte)$/.test(name));
		const cited = new Set(
			[...slides, ...items.map((item) => ({ meta: item }))].flatMap(({ meta }) => meta.claims),
		);
		const texts = [
			...slides.map(({ path }) => sourceOf(path)),
			...drawn.map((name) => sourceOf(`slides/figures/${name}`)),
			...claims.filter(({ id }) => cited.has(id)).map(({ statement }) => statement),
			...items.map(textOfItem),
		];
		const text = texts.join('\n').replace(/&nbsp;|\\u00a0/g, ' ');
		const marked = [...text.matchAll(/<Term\s+of="([^"]+)"/g)].map(([, id]) => id);
		const used = new Set([...marked, ...termsIn(text, glossary).map(({ id }) => id)]);
		expect(glossary.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
	});
});
