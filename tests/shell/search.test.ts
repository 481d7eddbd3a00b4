import { expect, it } from 'vitest';
import { search, type SearchableSlide } from '../../src/shell/search.ts';

const slides: SearchableSlide[] = [
	{ id: 'heat', title: 'Green tea wants cool water', text: 'About 80 °C.', notes: 'Pour slowly.' },
	{ id: 'film', title: 'Hard water', text: 'A film of lime.', notes: 'Green tea shows it first.' },
	{ id: 'café', title: 'Café', text: 'Coffee is no tea.', notes: '' },
];
const idsFor = (query: string) => search(slides, query).map(({ id }) => id);

it.for([
	['cool', ['heat']],
	['GREEN TEA', ['heat', 'film']],
	['cafe', ['café']],
	['80 °c', ['heat']],
	['water lime', ['film']],
	['nothing', []],
	['   ', []],
] as const)('%s', ([query, ids]) => {
	expect(idsFor(query)).toEqual(ids);
});

it('titles come before texts, texts before notes', () => {
	expect(search(slides, 'tea').map(({ where }) => where)).toEqual(['inTitle', 'inText', 'inNotes']);
});

it('shows the place where it was found', () => {
	expect(search(slides, 'slowly')[0]).toEqual({
		id: 'heat',
		where: 'inNotes',
		excerpt: 'Pour slowly.',
	});
});
