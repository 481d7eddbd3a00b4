import { describe, expect, it } from 'vitest';
import { citationFaults, crossCheckEvidence, type Evidence } from '../../src/core/cross-check.ts';
import { formatFault } from '../../src/core/faults.ts';

const paper = {
	id: 'tea1906',
	kind: 'paper',
	verified: 'found',
	authors: 'Okakura K',
	title: 'The book of tea',
	year: 1906,
} as const;
const sound: Evidence = {
	claims: { file: 'claims.yaml', rows: [{ id: 'steep-green', sources: ['tea1906'] }] },
	references: { file: 'references.yaml', rows: [paper] },
	data: [
		{ file: 'teas.yaml', rows: [{ id: 'green', sources: ['tea1906'] }] },
		{ file: 'myths.yaml', rows: [{ id: 'myth', claims: ['steep-green'], rows: ['green'] }] },
	],
};
const faultsOf = (changes: Partial<Evidence>) =>
	crossCheckEvidence({ ...sound, ...changes }).map(formatFault);

it('evidence whose ids all lead somewhere has no fault', () => {
	expect(faultsOf({})).toEqual([]);
});

describe('an unknown id is a fault', () => {
	it('of a source in a claim', () => {
		const rows = [{ id: 'steep-green', sources: ['tea1906', 'tea1907'] }];
		expect(faultsOf({ claims: { file: 'claims.yaml', rows } })).toEqual([
			'claims.yaml › 0.sources.1: unknown source "tea1907", expected an id from references.yaml',
		]);
	});

	it('of a source, a claim and a row in a data file, all at once', () => {
		const rows = [{ id: 'myth', sources: ['x'], claims: ['y'], rows: ['z'] }];
		expect(faultsOf({ data: [{ file: 'myths.yaml', rows }] })).toEqual([
			'myths.yaml › 0.sources.0: unknown source "x", expected an id from references.yaml',
			'myths.yaml › 0.rows.0: unknown row "z", expected an id from myths.yaml',
			'myths.yaml › 0.claims.0: unknown claim "y", expected an id from claims.yaml',
		]);
	});
});

describe('an id given twice is a fault', () => {
	it('within a file', () => {
		const references = { file: 'references.yaml', rows: [paper, paper] };
		expect(faultsOf({ references })).toEqual([
			'references.yaml › 1.id: the id "tea1906" is given twice, expected it once (first in references.yaml)',
		]);
	});

	it('across files', () => {
		const data = [{ file: 'teas.yaml', rows: [{ id: 'steep-green' }] }];
		expect(faultsOf({ data })).toEqual([
			'teas.yaml › 0.id: the id "steep-green" is given twice, expected it once (first in claims.yaml)',
		]);
	});
});

it('a claim without a citable source is a fault only where it is cited', () => {
	const references = { file: 'references.yaml', rows: [{ ...paper, authors: undefined }] };
	const evidence = { ...sound, data: [], references };
	expect(crossCheckEvidence(evidence)).toEqual([]);
	const citation = { file: 'slides/green.svelte', path: [], claim: 'steep-green' };
	expect(citationFaults([citation], evidence).map(formatFault)).toEqual([
		'slides/green.svelte: the claim "steep-green" has no citable source, expected one whose author, title and year were seen',
	]);
});
