import { expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import { rankingOf } from '../../../slides/figures/evidence-ranked.ts';

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
	expect(row('aga-scalp')?.size).toContain('631 people');
	expect(row('melasma-conservative')?.size).toContain('459 people');
	expect(row('rejuvenation-photoageing')?.size).toContain('48 people');
	expect(row('surgical-scar')?.size).toContain('25 people');
	expect(row('burn-scar')?.size).toContain('16 people');
});

it('no number of people is made up where the source gives none', () => {
	for (const id of ['striae', 'neck-lines', 'pores-face', 'lentigines-sun-pigment']) {
		expect(row(id)?.size).not.toContain('people');
	}
});

it('every row says what it does not cover and cites claims that exist', () => {
	for (const each of rows) {
		expect(each.limit).not.toBe('');
		for (const id of each.claims.split(' ')) {
			expect(claims.some((claim) => claim.id === id)).toBe(true);
		}
	}
});
