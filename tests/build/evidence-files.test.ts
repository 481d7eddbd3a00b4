import * as v from 'valibot';
import { expect, it } from 'vitest';
import { checkEvidence } from '../../src/build/evidence-files.ts';
import { claimWith, Reference } from '../../src/core/evidence.ts';
import { formatFault } from '../../src/core/faults.ts';

const Myth = v.strictObject({ id: v.string(), claims: v.array(v.string()) });
const schemas = {
	'claims.yaml': v.array(claimWith(['minutes'])),
	'references.yaml': v.array(Reference),
	'myths.yaml': v.array(Myth),
};
const claims = `- id: steep-green
  topic: brewing
  priority: core
  statement: Green tea steeps for two to three minutes.
  values: { min_minutes: 2, max_minutes: 3 }
  sources: [tea1906]
  grade: C
  verified: memory
  checked: 2026-11-22
`;
const references = `- id: tea1906
  authors: Okakura K
  year: 1906
  title: The book of tea
  kind: paper
  type: essay
  verified: found
  seen_at: https://example.org/tea
  checked: 2026-11-22
`;
const myths = '- id: hotter-is-better\n  claims: [steep-green]\n';
const sound = {
	'slides/evidence/claims.yaml': claims,
	'slides/evidence/references.yaml': references,
	'slides/evidence/myths.yaml': myths,
};
const faultsOf = (changes: Partial<typeof sound> & Record<string, string>) =>
	checkEvidence({ ...sound, ...changes }, schemas).faults.map(formatFault);

it('sound files give typed claims, references and data', () => {
	const checked = checkEvidence(sound, schemas);
	expect(checked.faults).toEqual([]);
	expect(checked.claims.map(({ id }) => id)).toEqual(['steep-green']);
	expect(checked.references.map(({ id }) => id)).toEqual(['tea1906']);
	expect(checked.data['myths.yaml']).toEqual([{ id: 'hotter-is-better', claims: ['steep-green'] }]);
});

it('faults within files and between files are listed together, by file and line', () => {
	const changes = {
		'slides/evidence/claims.yaml': claims
			.replace('[tea1906]', '[tea1906, tea1907]')
			.replace('max_minutes: 3', 'max_minutes: 1'),
		'slides/evidence/myths.yaml': `${myths}- id: hotter-is-better\n  claims: [steep-black]\n`,
	};
	expect(faultsOf(changes)).toEqual([
		'slides/evidence/claims.yaml:5 › steep-green.values.min_minutes: a range upside down, expected at most max_minutes, 1',
		'slides/evidence/claims.yaml:6 › steep-green.sources.1: unknown source "tea1907", expected an id from slides/evidence/references.yaml',
		'slides/evidence/myths.yaml:3 › hotter-is-better.id: the id "hotter-is-better" is given twice, expected it once (first in slides/evidence/myths.yaml)',
		'slides/evidence/myths.yaml:4 › hotter-is-better.claims.0: unknown claim "steep-black", expected an id from slides/evidence/claims.yaml',
	]);
});

it('a claim without a source is a fault where it stands and where it is cited', () => {
	const changes = { 'slides/evidence/claims.yaml': claims.replace('[tea1906]', '[]') };
	expect(faultsOf(changes)).toEqual([
		'slides/evidence/claims.yaml:6 › steep-green.sources: no source, expected at least one',
		'slides/evidence/myths.yaml:2 › hotter-is-better.claims.0: the claim "steep-green" has no citable source, expected one whose author, title and year were seen',
	]);
});

it('one unreadable file does not make every id of the others unknown', () => {
	expect(faultsOf({ 'slides/evidence/references.yaml': '- id: [' })).toHaveLength(1);
});

it('a file without schema and a schema without file are faults', () => {
	const { 'slides/evidence/myths.yaml': text, ...rest } = sound;
	const files = { ...rest, 'slides/evidence/myth.yaml': text };
	expect(checkEvidence(files, schemas).faults.map(formatFault)).toEqual([
		'myths.yaml: no such file, expected one',
		'slides/evidence/myth.yaml: no schema, expected one of its name',
	]);
});
