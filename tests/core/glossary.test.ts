import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Glossary, glossaryFaults, glossaryPages, termsIn } from '../../src/core/glossary.ts';

const terms = v.parse(Glossary, [
	{ id: 'tea', term: 'tea', meaning: 'A drink.' },
	{ id: 'green-tea', term: 'green tea', also: ['Sencha'], meaning: 'A tea.' },
	{ id: 'tannin', term: 'tannin', meaning: 'It is bitter.' },
]);

describe('the words of a text', () => {
	it.for([
		['Tannins dry the mouth.', ['tannin']],
		['GREEN TEA', ['green-tea']],
		['sencha and tea', ['green-tea', 'tea']],
		['green\ntea', ['green-tea']],
		['teapot, tea-leaf and steam', []],
		['A cup of tea.', ['tea']],
		['', []],
	] as const)('%s', ([text, ids]) => {
		expect(termsIn(text, terms).map(({ id }) => id)).toEqual(ids);
	});
});

it('a name that stands twice is a fault that names both entries', () => {
	const twice = v.parse(Glossary, [
		{ id: 'tea', term: 'tea', meaning: 'A drink.' },
		{ id: 'cha', term: 'cha', also: ['Tea'], meaning: 'A drink.' },
	]);
	expect(glossaryFaults('glossary.yaml', twice)).toEqual([
		{
			file: 'glossary.yaml',
			path: ['cha'],
			wrong: 'name tea stands at "tea" too',
			expected: 'one entry a name',
		},
	]);
	expect(glossaryFaults('glossary.yaml', terms)).toEqual([]);
});

it('the pages hold every word once, in the order of a dictionary', () => {
	const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1, maxLength: 80 });
	fc.assert(
		fc.property(words, (names) => {
			const many = v.parse(
				Glossary,
				names.map((name) => ({ id: name, term: name, meaning: `What ${name} is.` })),
			);
			const shown = glossaryPages(many)
				.flat(2)
				.map(({ term }) => term);
			expect(shown).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')));
		}),
	);
});
