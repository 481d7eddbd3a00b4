import { describe, expect, it } from 'vitest';
import { claims, popularClaims } from '../../../slides/evidence/index.ts';
import { MARK, SIDE, tally, tallySkin } from '../../../slides/figures/claim-tally.ts';
import { countWord } from '../../../slides/figures/claim-verdict.ts';
import { unsafeClaims } from '../../../slides/figures/unsafe-claims.ts';
import { leftOut, unsourcedClaims } from '../../../slides/figures/unsourced-claims.ts';

const ids = new Set(claims.map(({ id }) => id));
const groups = tally(popularClaims);

describe('popular statements, counted', () => {
	it('gives every statement one mark', () => {
		const marks = groups.flatMap((group) => group.marks);
		expect(marks).toHaveLength(popularClaims.length);
		expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
	});

	it('writes the counts as the notes and titles of the section say them', () => {
		expect(groups.map(({ text }) => text)).toEqual([
			'Seven right as said',
			'Twenty-one right within limits',
			'Nine without a source',
			'Six unsafe to follow',
		]);
	});

	it('has 28 of 43 that are right at least within limits', () => {
		const [right, limits] = groups.map(({ count }) => count);
		expect([popularClaims.length, right, limits]).toEqual([43, 7, 21]);
	});

	it('keeps every mark inside the circle', () => {
		const half = SIDE / 2;
		for (const { x, y } of groups.flatMap((group) => group.marks))
			for (const corner of [
				[x, y],
				[x + MARK, y + MARK],
			])
				expect(Math.hypot((corner[0] ?? 0) - half, (corner[1] ?? 0) - half)).toBeLessThan(half);
	});

	it('keeps every mark above the skin', () => {
		const lowest = Math.max(...groups.flatMap((group) => group.marks.map(({ y }) => y + MARK)));
		expect(lowest).toBeLessThan(SIDE - tallySkin.height);
	});

	it('has no word for a count that it cannot write', () => {
		expect(countWord(43)).toBe('forty-three');
		expect(() => countWord(15)).toThrow('15');
	});
});

describe('unsafe statements', () => {
	const rows = unsafeClaims(popularClaims, claims);

	it('are all answered, each with claims that exist', () => {
		const unsafe = popularClaims.filter(({ verdict }) => verdict === 'unsafe');
		expect(rows.map(({ id }) => id).sort()).toEqual(unsafe.map(({ id }) => id).sort());
		const cited = rows.flatMap(({ harm, holds }) => `${harm.cite} ${holds.cite}`.split(' '));
		for (const id of cited) expect(ids).toContain(id);
	});

	it('do not build without an answer', () => {
		const [first] = popularClaims;
		if (!first) throw new Error('no statements');
		const added = { ...first, id: 'popular-99', verdict: 'unsafe' as const };
		expect(() => unsafeClaims([added], claims)).toThrow('popular-99');
	});

	it('count from the evidence that 3 mm is twice what the label speaks of', () => {
		expect(rows.find(({ id }) => id === 'popular-28')?.harm.text).toMatch(/^Twice/);
	});
});

describe('statements without a source', () => {
	it('are all answered but the one that is off the subject', () => {
		const unsupported = popularClaims.filter(({ verdict }) => verdict === 'unsupported');
		const rows = unsourcedClaims(popularClaims);
		expect([...rows.map(({ id }) => id), ...leftOut].sort()).toEqual(
			unsupported.map(({ id }) => id).sort(),
		);
		for (const { cite } of rows) for (const id of cite.split(' ')) expect(ids).toContain(id);
	});

	it('does not repeat the percentage of a serum', () => {
		expect(JSON.stringify(unsourcedClaims(popularClaims))).not.toMatch(/5.8\s*(%|per)/);
	});
});
