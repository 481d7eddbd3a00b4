import { expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import { rankingOf, shareOf } from '../../../slides/figures/evidence-ranked.ts';

const ranking = rankingOf(claims, needleLengths);
const rows = ranking.flatMap((group) => group.rows);
const row = (id: string) => rows.find((each) => each.id === id);

it('groups run from the strongest evidence to none', () => {
	expect(ranking.map((group) => group.grade)).toEqual(['A', 'B', 'C', 'D']);
});

it('each indication stands once, under the grade of its row in the needle-length table', () => {
	expect(new Set(rows.map((each) => each.id)).size).toBe(10);
	for (const group of ranking) {
		for (const { id } of group.rows) {
			expect(needleLengths.find((each) => each.id === id)?.grade).toBe(group.grade);
		}
	}
});

it('acne scars lead, sun spots end the ranking', () => {
	expect(rows[0]?.id).toBe('acne-scar-rolling');
	expect(rows.at(-1)?.id).toBe('lentigines-sun-pigment');
});

it('numbers of people are those of the claims', () => {
	expect(row('aga-scalp')?.people).toBe(631);
	expect(row('melasma-conservative')?.people).toBe(459);
	expect(row('rejuvenation-photoageing')?.people).toBe(48);
	expect(row('surgical-scar')?.people).toBe(25);
	expect(row('burn-scar')?.people).toBe(16);
});

it('no number of people is made up where the source gives none', () => {
	for (const id of ['striae', 'neck-lines', 'pores-face', 'lentigines-sun-pigment']) {
		expect(row(id)?.people).toBeUndefined();
	}
});

it('studies without a control group are hollow', () => {
	expect(row('rejuvenation-photoageing')?.compared).toBe(false);
	expect(row('aga-scalp')?.compared).toBe(true);
});

it('bars are in proportion to people', () => {
	expect(shareOf(631, ranking)).toBe(100);
	expect(shareOf(16, ranking)).toBeCloseTo(2.54, 2);
});

it('every row says what is not shown and cites claims that exist', () => {
	for (const each of rows) {
		expect(each.missing).not.toBe('');
		for (const id of each.claims.split(' ')) {
			expect(claims.some((claim) => claim.id === id)).toBe(true);
		}
	}
});
