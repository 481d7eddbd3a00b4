import { describe, expect, it } from 'vitest';
import { claims, needleLengths, popularClaims } from '../../../slides/evidence/index.ts';
import {
	marksOf,
	opensGrade,
	PEOPLE_A_DOT,
	rankedBy,
	rankedUses,
} from '../../../slides/figures/evidence-ranked.ts';

const uses = rankedUses(claims, needleLengths, popularClaims);
const useOf = (id: string) => uses.find((use) => use.id === id);
const names = (rank: Parameters<typeof rankedBy>[1]) =>
	rankedBy(uses, rank).map(({ name }) => name);

describe('the uses by rank', () => {
	it('stand once each, whatever they are ranked by', () => {
		for (const rank of ['strength', 'people', 'studies'] as const)
			expect(new Set(names(rank)).size).toBe(14);
	});

	it('carry the grade of their row in the table, or of the claim that grades them', () => {
		for (const { id, grade, gradedBy } of uses) {
			const row = needleLengths.find((each) => each.id === id);
			const claim = claims.find((each) => each.id === gradedBy);
			expect(grade).toBe((gradedBy ? claim : row)?.grade);
		}
	});

	it('run from acne scars to sun spots by strength', () => {
		const ranked = rankedBy(uses, 'strength');
		expect([ranked[0]?.id, ranked.at(-1)?.id]).toEqual([
			'acne-scar-rolling',
			'lentigines-sun-pigment',
		]);
		const opened = ranked.filter((_, at) => opensGrade(ranked, at)).map(({ grade }) => grade);
		expect(opened).toEqual(['A', 'B', 'C', 'D']);
	});

	it('fall from the most people to the least, and end with those without a number', () => {
		const counts = rankedBy(uses, 'people').map(({ people }) => people ?? 0);
		expect(counts).toEqual(counts.toSorted((one, other) => other - one));
		expect(names('people').indexOf('Acne scars')).toBeGreaterThan(
			names('people').indexOf('Fine lines'),
		);
	});

	it('are led by acne scars in the number of studies', () => {
		expect(names('studies')[0]).toBe('Acne scars');
	});
});

describe('the number of people', () => {
	it.each([
		['acne-scar-rolling', 20],
		['aga-scalp', 631],
		['melasma-conservative', 459],
		['rejuvenation-photoageing', 48],
		['burn-scar', 16],
		['pih', 39],
	])('of %s is that of its claim', (id, people) => {
		expect(useOf(id)?.people).toBe(people);
		expect(useOf(id)?.size).toContain(String(people));
	});

	it.each(['striae', 'neck-lines', 'vitiligo', 'pores-face', 'lentigines-sun-pigment'])(
		'is not made up for %s',
		(id) => {
			expect(useOf(id)?.people).toBeUndefined();
			expect(useOf(id)?.size).not.toMatch(/people/);
		},
	);

	it('is drawn as dots of ten, to the nearest, none on another', () => {
		for (const use of uses) {
			const dots = marksOf(use, 'people');
			expect(dots.length).toBe(Math.round((use.people ?? 0) / PEOPLE_A_DOT));
			expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
			expect(Math.max(0, ...dots.map(({ x }) => x + 10))).toBeLessThanOrEqual(320);
		}
	});
});

describe('each use', () => {
	it('says what it was compared with, what that does not cover and why it is as sure as it is', () => {
		for (const { against, limit, reason, result } of uses)
			expect([against, limit, reason, result]).not.toContain('');
	});

	it('cites claims that exist', () => {
		const ids = new Set(claims.map(({ id }) => id));
		for (const use of uses)
			for (const id of `${use.claims} ${use.reasonClaims}`.split(' ')) expect(ids).toContain(id);
	});

	it('gives no number that the evidence does not hold', () => {
		const given = JSON.stringify(claims.map(({ values }) => values)).match(/\d+(\.\d+)?/g);
		// Shares are rounded to a tenth; three months stand in the name of a value.
		const known = new Set([...(given ?? []), '66.4', '69.8', '3']);
		for (const { size, finding, limit, result, reason } of uses)
			for (const number of [size, finding, limit, result, reason].join(' ').match(/\d+(\.\d+)?/g) ??
				[])
				expect(known).toContain(number);
	});

	it('is shown with the popular statement that it names', () => {
		for (const { popular, said } of uses) expect(said?.id).toBe(popular);
		expect(useOf('rejuvenation-photoageing')?.said?.verdict).toBe('unsupported');
	});
});
