import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { COLUMNS, countsOf, peopleOf } from '../../../slides/figures/darker-skin.ts';

const counts = countsOf(claims);

it('each study keeps its own people', () => {
	expect(counts.map(({ id, reading }) => [id, reading])).toEqual([
		['series', '5 of 30'],
		['tracks', '2 of 30'],
		['split-face', '6.67\u00a0%'],
		['melasma', '1 of 27'],
		['pooled', 'None'],
		['treated', 'All 39'],
	]);
});

it('a share of 6.67 % is drawn as one person in fifteen', () => {
	expect(counts.find(({ id }) => id === 'split-face')).toMatchObject({ cases: 1, people: 15 });
});

it('a chart has one mark for each person and none on another', () => {
	for (const count of counts) {
		const people = peopleOf(count);
		expect(people).toHaveLength(count.people);
		expect(people.filter(({ isAffected }) => isAffected)).toHaveLength(count.cases);
		expect(new Set(people.map(({ column, row }) => row * COLUMNS + column)).size).toBe(
			count.people,
		);
	}
});

it('only a share without its people is left undrawn', () => {
	expect(counts.filter(({ people }) => people === 0).map(({ id }) => id)).toEqual(['pooled']);
});
