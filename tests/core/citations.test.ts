import { describe, expect, it } from 'vitest';
import { addressOf, pagesOf, textOf } from '../../src/core/bibliography.ts';
import { checkCited, citationsOf, rangesOf } from '../../src/core/citations.ts';
import { evidenceDataOf } from '../../src/core/evidence-data.ts';
import type { Claim, Reference } from '../../src/core/evidence.ts';

const reference = (id: string, more: Partial<Reference> = {}): Reference => ({
	id,
	authors: 'Brewer A',
	year: 2019,
	title: `On ${id}`,
	journal: 'Tea',
	kind: 'paper',
	type: 'panel',
	verified: 'found',
	seen_at: 'https://example.org/',
	checked: '2026-11-22',
	...more,
});
const claim = (id: string, sources: string[]): Claim => ({
	id,
	topic: 'tea',
	priority: 'core',
	statement: id,
	sources,
	grade: 'A',
	verified: 'found',
	seen_at: 'https://example.org/',
	checked: '2026-11-22',
});

const { authors: _, ...nameless } = reference('nameless');
const references = [reference('one'), reference('two'), reference('three'), nameless];
const claims = new Map(
	[claim('first', ['two', 'nameless']), claim('second', ['one', 'two'])].map((each) => [
		each.id,
		each,
	]),
);
const first = claim('first', ['two', 'nameless']);

describe('the numbers of references', () => {
	const citations = citationsOf(['first', 'second', 'first'], claims, references);

	it('follow the order in which claims are cited, each reference once', () => {
		expect(citations.cited.map(({ id }) => id)).toEqual(['two', 'one']);
		expect(citations.numbersOf(claim('second', ['one', 'two']))).toEqual([1, 2]);
	});

	it('leave out references that may not be shown', () => {
		expect(citations.numbersOf(first)).toEqual([1]);
	});

	it('leave out what is not cited', () => {
		expect(citations.cited.some(({ id }) => id === 'three')).toBe(false);
	});
});

it.for([
	[[], ''],
	[[7], '7'],
	[[3, 2, 3], '2, 3'],
	[[4, 2, 3, 9, 7, 8, 12], '2–4, 7–9, 12'],
] as const)('numbers %o are written as "%s"', ([numbers, text]) => {
	expect(rangesOf(numbers)).toBe(text);
});

it('the browser gets only what is cited, and how much is withheld', () => {
	const data = evidenceDataOf(['first'], claims, references);
	expect(Object.keys(data.claims)).toEqual(['first']);
	expect(Object.keys(data.references)).toEqual(['two']);
	expect(data.claims['first']).toMatchObject({ sources: ['two'], withheld: 1 });
});

it('a slide has to list what it cites and cite what it lists', () => {
	const slide = { path: 'slides/a/b.svelte', meta: { claims: ['first', 'second'] } };
	// Only path and claims of the slide are looked at.
	const faults = checkCited(slide as Parameters<typeof checkCited>[0], new Set(['first', 'third']));
	expect(faults.map(({ wrong }) => wrong)).toEqual([
		'"third" is cited but not listed',
		'"second" is listed but not cited',
	]);
});

describe('the bibliography', () => {
	it('keeps the order over its columns and pages and loses none', () => {
		const many = Array.from({ length: 90 }, (_each, index) => reference(`r${index}`));
		const numbers = pagesOf(many)
			.flat(2)
			.map(({ number }) => number);
		expect(numbers).toEqual(many.map((_each, index) => index + 1));
	});

	it('has two columns a page', () => {
		const many = Array.from({ length: 90 }, (_each, index) => reference(`r${index}`));
		for (const page of pagesOf(many)) expect(page.length).toBeLessThanOrEqual(2);
	});

	it('fills its pages about equally', () => {
		const many = Array.from({ length: 90 }, (_each, index) => reference(`r${index}`));
		const sizes = pagesOf(many).map((page) => page.flat().length);
		expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(Math.max(...sizes) / 3);
	});

	it('says so where a page has no date', () => {
		const { year: _year, ...page } = reference('page', { kind: 'page' });
		expect(textOf(page)).toContain('(no date; seen 2026-11-22)');
	});

	it.for([
		[{ doi: '10.1/x', pmid: '7' }, 'https://doi.org/10.1/x'],
		[{ pmid: '7' }, 'https://pubmed.ncbi.nlm.nih.gov/7/'],
		[{ url: 'https://example.org/page' }, 'https://example.org/page'],
		[{}, 'https://example.org/'],
	] as const)('leads to %o', ([more, address]) => {
		expect(addressOf(reference('one', more))).toBe(address);
	});
});
