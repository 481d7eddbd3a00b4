import { describe, expect, test } from 'vitest';
import { claims, skinThickness } from '../../../slides/evidence/index.ts';
import { cheekbone } from '../../../slides/figures/cheekbone.ts';
import { claimValues } from '../../../slides/figures/claim-value.ts';
import { groundPaths } from '../../../slides/figures/ground.ts';
import { openingArgs, openingNeedle } from '../../../slides/figures/opening-skin.ts';
import { punctureArgs, punctureDrawing } from '../../../slides/figures/puncture.ts';
import { geometryOf, wholeSkinGeometry } from '../../../slides/figures/site-geometry.ts';
import { anatomyOf } from '../../../slides/figures/skin-anatomy.ts';
import { lensArgs, sectionArgs } from '../../../slides/figures/skin-view.ts';
import { shaft } from '../../../slides/figures/steel-needle.ts';

describe('the site', () => {
	test('takes the dermis of the cheekbone from the measurements', () => {
		const row = skinThickness.find(({ site }) => site === 'cheekbone (zygoma)');
		expect(cheekbone.dermisUm).toBe(row?.dermis_um.mean);
	});

	test('has an epidermis inside the range of histology and the thinnest mean corneum', () => {
		const histology = claims.find(({ id }) => id === 'face-epidermis-histology')?.values;
		expect(cheekbone.epidermisUm).toBeGreaterThan(Number(histology?.['min_um']));
		expect(cheekbone.epidermisUm).toBeLessThan(Number(histology?.['max_um']));
		const corneum = claims.find(({ id }) => id === 'sc-thickness')?.values;
		expect(cheekbone.corneumUm).toBe(corneum?.['sc_min_um']);
	});

	test('of which only the whole was measured is as thick as that', () => {
		const site = wholeSkinGeometry(claims, 2.4);
		expect(site.epidermisUm + site.dermisUm).toBe(2400);
		const body = claims.find(({ id }) => id === 'epidermis-average')?.values;
		expect(site.epidermisUm).toBeCloseTo(Number(body?.['mean_um']), 0);
	});

	test('that is missing or has no mean is an error with its name', () => {
		expect(() => geometryOf(skinThickness, claims, 'elbow')).toThrow(/elbow/);
		const empty = [{ site: 'elbow', dermis_um: { mean: null } }];
		expect(() => geometryOf(empty, claims, 'elbow')).toThrow(/elbow: no mean of the dermis/);
	});
});

describe('the simple drawing below a painting', () => {
	test.each([
		['section', sectionArgs(cheekbone)],
		['magnifier', lensArgs(anatomyOf(cheekbone))],
		['opening', openingArgs(cheekbone)],
		['punctures', punctureArgs(cheekbone)],
	])('of the %s is lighter than 3 kB', (_name, args) => {
		const paths = groundPaths(args);
		expect(paths.map(({ d }) => d).join('').length).toBeLessThan(3000);
		expect(paths.map(({ d }) => d).join('')).not.toMatch(/NaN|undefined/);
	});
});

describe('the needle', () => {
	test('is as thick as one that has been published', () => {
		const [thinnest, thickest] = claimValues(claims, 'device-roller-standard', 'diameter_mm');
		expect(shaft.widthUm / 1000).toBeGreaterThanOrEqual(Number(thinnest));
		expect(shaft.widthUm / 1000).toBeLessThanOrEqual(Number(thickest));
	});

	test('never reaches the skin', () => {
		const { surface, height } = openingArgs(cheekbone);
		expect(openingNeedle(cheekbone).bottom).toBeGreaterThan(
			((height - surface - 4) / height) * 100,
		);
		const { needle, fade } = punctureDrawing(cheekbone);
		expect(needle.tip).toBeLessThan(fade.from);
	});
});
