import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	claims,
	needleLengths,
	penetration,
	popularClaims,
	references,
	skinThickness,
} from '../../slides/evidence/index.ts';
import { schemas } from '../../slides/evidence/schemas.ts';
import { checkEvidence } from '../../src/build/evidence-files.ts';
import { citableSources, isCitable } from '../../src/core/evidence.ts';
import { formatFault } from '../../src/core/faults.ts';

const folder = new URL('../../slides/evidence/', import.meta.url);
const files = Object.fromEntries(
	readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => [`slides/evidence/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
);
const faultsOf = (name: string, from: string, to: string) => {
	const path = `slides/evidence/${name}`;
	const text = files[path] ?? '';
	expect(text).toContain(from);
	return checkEvidence({ ...files, [path]: text.replace(from, to) }, schemas).faults;
};

it('the evidence has no fault', () => {
	expect(checkEvidence(files, schemas).faults.map(formatFault)).toEqual([]);
});

it('the modules hold what the files hold', () => {
	const { data } = checkEvidence(files, schemas);
	expect(claims).toEqual(data['claims.yaml']);
	expect(references).toEqual(data['references.yaml']);
	expect(needleLengths).toEqual(data['needle-lengths.yaml']);
	expect(penetration).toEqual(data['penetration.yaml']);
	expect(skinThickness).toEqual(data['skin-thickness.yaml']);
	expect(popularClaims).toEqual(data['popular-claims.yaml']);
});

describe('a slip in the evidence is caught', () => {
	it.each([
		['needle-lengths.yaml', 'needle_mm: { min: 0.2, max: 0.3,', 'needle: { min: 0.2, max: 0.3,'],
		['needle-lengths.yaml', '{ min: 0.2, max: 0.3, typical', '{ min: 0.4, max: 0.3, typical'],
		['needle-lengths.yaml', 'typical: 0.25', 'typical: 0.35'],
		['needle-lengths.yaml', 'sources: [pearce2021', 'sources: [pearce2012'],
		['penetration.yaml', 'range: [142.9, 162.1]', 'range: [162.1, 142.9]'],
		['skin-thickness.yaml', 'dermis_um:', 'dermis:'],
		['claims.yaml', 'max_mm:', 'max:'],
		['popular-claims.yaml', 'rows: [striae]', 'rows: [stria]'],
		['popular-claims.yaml', 'id: popular-02', 'id: popular-01'],
		['references.yaml', 'id: camirand1997', 'id: orentreich1995'],
	])('in %s: "%s" for "%s"', (name, from, to) => {
		expect(faultsOf(name, from, to).length).toBeGreaterThan(0);
	});
});

describe('the numbers are those of the sources', () => {
	const values = (id: string) => claims.find((claim) => claim.id === id)?.values;
	const length = (id: string) => needleLengths.find((row) => row.id === id);

	it('for needle length', () => {
		expect(length('home-face-uptake')?.needle_mm).toEqual({ min: 0.2, max: 0.3, typical: 0.25 });
		expect(length('acne-scar-rolling')?.needle_mm).toEqual({ min: 1.5, max: 2, typical: 1.5 });
		expect(length('eyelid')?.needle_mm).toEqual({ min: null, max: null, typical: null });
		expect(values('home-length-limit')).toEqual({ max_mm: 0.3 });
	});

	it('for depth', () => {
		const rat = penetration.find(({ id }) => id === 'pen-rat-roller-077');
		expect(rat).toMatchObject({ needle_mm: 0.77, measured_depth_um: { mean: 152.5 } });
		expect(values('kalluri-770-152')).toMatchObject({ needle_um: 770, channel_um: 152.5 });
	});

	it('for skin thickness', () => {
		const forehead = skinThickness.find(({ site }) => site === 'forehead');
		expect(forehead?.dermis_um).toEqual({ mean: 1015, range: [860, 1170] });
		expect(values('ultrasound-face-dermis')).toMatchObject({
			eyelid_women_mm: 0.58,
			eyelid_men_mm: 0.67,
		});
	});

	it('for trials', () => {
		expect(values('ind-acne-alam')).toMatchObject({ n: 20, completers: 15, sessions: 3 });
		expect(values('safe-dogra-numbers')).toMatchObject({ n: 30, pih_patients: 5 });
	});
});

describe('what may be asked', () => {
	it('of a needle length was seen, never remembered', () => {
		const asked = needleLengths.filter(({ quiz_key }) => quiz_key !== 'none');
		expect(asked.length).toBeGreaterThan(15);
		expect(asked.filter(({ verified }) => verified !== 'found')).toEqual([]);
	});

	it('comes with the exact fact', () => {
		const asked = needleLengths.filter(({ quiz_key }) => quiz_key !== 'none');
		expect(asked.filter(({ quiz_fact }) => quiz_fact === undefined)).toEqual([]);
	});
});

describe('references', () => {
	it('from memory are not shown', () => {
		const remembered = references.filter(({ verified }) => verified === 'memory');
		expect(remembered.filter(isCitable)).toEqual([]);
	});

	it('hold no stand-in for what was not seen', () => {
		const standIn = /not confirmed|not shown|n\.d\.|descriptive title/;
		const filled = references.flatMap(({ authors = '', title = '' }) => [authors, title]);
		expect(filled.filter((text) => standIn.test(text))).toEqual([]);
	});

	it('are citable for nearly all claims', () => {
		const uncitable = claims.filter(
			(claim) => citableSources(claim, references).shown.length === 0,
		);
		expect(uncitable.length / claims.length).toBeLessThan(0.1);
	});
});

it('every statement of the popular article has its verdict', () => {
	expect(popularClaims).toHaveLength(43);
	expect(popularClaims.find(({ id }) => id === 'popular-25')).toMatchObject({
		verdict: 'unsafe',
		rows: ['home-1-5-forbidden'],
	});
});
