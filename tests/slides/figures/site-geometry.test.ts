import { describe, expect, test } from 'vitest';
import { claims, skinThickness } from '../../../slides/evidence/index.ts';
import { cheekbone } from '../../../slides/figures/cheekbone.ts';
import { claimValues } from '../../../slides/figures/claim-value.ts';
import { groundPaths } from '../../../slides/figures/ground.ts';
import { openingArgs, openingNeedle } from '../../../slides/figures/opening-skin.ts';
import { punctureArgs, punctureDrawing } from '../../../slides/figures/puncture.ts';
import { geometryOf } from '../../../slides/figures/site-geometry.ts';
import { lens, lensArgs, lensBar, lensNames, ringOf } from '../../../slides/figures/skin-lens.ts';
import {
	frame,
	layersOf,
	rulerTicks,
	sectionArgs,
	sectionText,
} from '../../../slides/figures/skin-section.ts';
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

	test('that is missing or has no mean is an error with its name', () => {
		expect(() => geometryOf(skinThickness, claims, 'elbow')).toThrow(/elbow/);
		const empty = [{ site: 'elbow', dermis_um: { mean: null } }];
		expect(() => geometryOf(empty, claims, 'elbow')).toThrow(/elbow: no mean of the dermis/);
	});
});

describe('the section', () => {
	const layers = layersOf(cheekbone, claims);

	test('has a ruler in millimetres that ends inside the drawing', () => {
		const ticks = rulerTicks();
		const { unitPx, surface } = sectionArgs(cheekbone);
		expect(ticks.filter(({ text }) => text).map(({ text }) => text)).toEqual([
			'0\u00a0mm',
			'0.5',
			'1',
			'1.5',
		]);
		for (const { mm, top } of ticks) {
			expect((top * frame.height) / 100).toBeCloseTo(surface + mm * 1000 * unitPx);
			expect(top).toBeLessThanOrEqual(100);
		}
	});

	test('has a dermis bar as high as the dermis is thick', () => {
		const dermis = layers.find(({ id }) => id === 'dermis');
		expect(dermis?.bar.height).toBeCloseTo(cheekbone.dermisUm * sectionArgs(cheekbone).unitPx);
	});

	test('says how each thickness was measured, or that it was not', () => {
		expect(layers.map(({ detail }) => detail.replaceAll('\u00a0', ' '))).toEqual([
			'30–63 µm by histology, drawn: 46 µm (0.046 mm)',
			'lower border drawn, not measured',
			'1.0 mm by ultrasound (women 0.87, men 1.14)',
			'depth not measured',
		]);
	});

	test('names beside it stand apart', () => {
		const tops = layers
			.filter(({ leader }) => leader)
			.map(({ nameTop }) => (nameTop * frame.height) / 100);
		for (const [i, top] of tops.slice(1).entries())
			expect(top - (tops[i] ?? 0)).toBeGreaterThan(50);
	});

	test('is told in words with its methods and without a needle', () => {
		expect(sectionText(layers)).toMatch(/ultrasound.*histology|histology.*ultrasound/);
		expect(sectionText(layers)).toMatch(/drawn, not measured/);
	});
});

describe('the magnifier', () => {
	test('shows what the ring stands around', () => {
		const args = lensArgs(cheekbone);
		const { x, radius } = ringOf(cheekbone);
		const unitPx = sectionArgs(cheekbone).unitPx;
		expect(60 + args.left * unitPx).toBeCloseTo(x - radius);
		expect(args.unitPx).toBeCloseTo(unitPx * lens.magnification);
	});

	test('has a scale bar of the length it says', () => {
		const barPx = (lensBar.percent / 100) * lens.size;
		expect(barPx).toBeCloseTo(lensBar.um * lensArgs(cheekbone).unitPx);
		expect(lensBar.text).toBe(`${lensBar.um / 1000}\u00a0mm`);
	});

	test('has names that point into the circle and stand apart', () => {
		const names = lensNames(cheekbone);
		const radius = lens.size / 2;
		for (const { text, at } of names) {
			const x = (at.left / 100) * lens.width - radius;
			const y = (at.top / 100) * lens.size - radius;
			expect(Math.hypot(x, y), text).toBeLessThan(radius - 4);
		}
		const rows = names.map(({ top }) => (top / 100) * lens.size);
		for (const [i, row] of rows.slice(1).entries())
			expect(row - (rows[i] ?? 0)).toBeGreaterThan(30);
	});
});

describe('the simple drawing below a painting', () => {
	test.each([
		['section', sectionArgs(cheekbone)],
		['magnifier', lensArgs(cheekbone)],
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
