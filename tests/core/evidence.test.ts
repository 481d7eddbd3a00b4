import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/core/evidence.ts';
import {
	citableSources,
	claimWith,
	isCitable,
	Reference,
	weakestGrade,
} from '../../src/core/evidence.ts';

const claim: Claim = {
	id: 'steep-green',
	topic: 'brewing',
	priority: 'core',
	statement: 'Green tea steeps for two to three minutes.',
	values: { min_minutes: 2, max_minutes: 3 },
	sources: ['tea1906'],
	grade: 'C',
	verified: 'found',
	seen_at: 'https://example.org/tea',
	checked: '2026-11-22',
};
const paper: Reference = {
	id: 'tea1906',
	authors: 'Okakura K',
	year: 1906,
	title: 'The book of tea',
	kind: 'paper',
	type: 'essay',
	verified: 'found',
	seen_at: 'https://example.org/tea',
	checked: '2026-11-22',
};
const without = <R extends object>(row: R, ...fields: string[]) =>
	Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

describe('a claim', () => {
	it('with statement, source, grade and provenance is valid', () => {
		expect(v.is(claimWith(['minutes']), claim)).toBe(true);
	});

	it.each([
		{ fault: 'no source', row: { ...claim, sources: [] } },
		{ fault: 'a source named twice', row: { ...claim, sources: ['tea1906', 'tea1906'] } },
		{ fault: 'an unknown grade', row: { ...claim, grade: 'E' } },
		{ fault: 'found without an address', row: without(claim, 'seen_at') },
		{ fault: 'memory with an address', row: { ...claim, verified: 'memory' } },
		{ fault: 'no day of checking', row: without(claim, 'checked') },
		{ fault: 'an unknown field', row: { ...claim, source: 'tea1906' } },
		{ fault: 'a number without unit', row: { ...claim, values: { steep: 3 } } },
		{ fault: 'a range upside down', row: { ...claim, values: { minutes: [3, 2] } } },
	])('with $fault is not', ({ row }) => {
		expect(v.is(claimWith(['minutes']), row)).toBe(false);
	});
});

describe('a reference', () => {
	it('with author, title and year may be shown', () => {
		expect(isCitable(paper)).toBe(true);
	});

	it.each(['authors', 'title', 'year'])('of a paper without %s is kept but not shown', (field) => {
		const incomplete = v.parse(Reference, without(paper, field));
		expect(isCitable(incomplete)).toBe(false);
	});

	it('to a page, label or record may be without a year', () => {
		for (const kind of ['page', 'label', 'record'])
			expect(isCitable(v.parse(Reference, { ...without(paper, 'year'), kind }))).toBe(true);
	});

	it('that nobody has seen is not shown', () => {
		const remembered = { ...without(paper, 'seen_at'), verified: 'memory' };
		expect(isCitable(v.parse(Reference, remembered))).toBe(false);
	});
});

it('a claim shows its citable sources in its own order and says how many it withholds', () => {
	const later: Reference = { ...paper, id: 'tea2001', year: 2001 };
	const nameless = v.parse(Reference, without({ ...paper, id: 'tea1999' }, 'authors'));
	const sources = ['tea2001', 'tea1999', 'tea1906'];
	const { shown, withheld } = citableSources({ sources }, [paper, later, nameless]);
	expect(shown.map(({ id }) => id)).toEqual(['tea2001', 'tea1906']);
	expect(withheld).toBe(1);
});

it('a chain of statements is as strong as its weakest grade', () => {
	expect(weakestGrade(['A', 'C', 'B'])).toBe('C');
	expect(weakestGrade([])).toBe('D');
});
