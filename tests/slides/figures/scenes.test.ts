import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene } from '#author';
import {
	openingFrame,
	scenes,
	type SectionArgs,
	stripFrame,
} from '../../../slides/figures/scenes.ts';
import { site } from './tissue/site-fixture.ts';

const section: SectionArgs = {
	site,
	width: 640,
	height: 396,
	unitPx: 0.2,
	surface: 14,
	left: 0,
	hairs: [640],
	sweatGlands: [1620],
};
const close: SectionArgs = { site, width: 224, height: 224, unitPx: 1.2, surface: 40, left: 2000 };

const all: readonly [name: string, build: () => Scene, least: number, most: number][] = [
	['section', () => scenes.section(section), 80, 110],
	['opening', () => scenes.opening({ site }), 80, 115],
	['strip', () => scenes.strip({ site }), 40, 70],
	['close', () => scenes.close(close), 25, 35],
];

describe.each(all)('scene %s', (_name, build, least, most) => {
	const scene = build();

	test('is the same each time', () => {
		expect(build()).toEqual(scene);
	});

	test('has a sane number of paths with names of their own', () => {
		expect(scene.items.length).toBeGreaterThanOrEqual(least);
		expect(scene.items.length).toBeLessThanOrEqual(most);
		expect(new Set(scene.items.map(({ id }) => id)).size).toBe(scene.items.length);
	});

	test('has only finite numbers in its paths', () => {
		for (const { id, d } of scene.items) {
			expect(d, id).not.toMatch(/NaN|Infinity|undefined|e[+-]/);
			expect(d, id).toMatch(/^M-?\d/);
		}
	});

	test('paints with tissue colours only, each path with a fill or a stroke that has a width', () => {
		for (const { id, fill, stroke, width } of scene.items) {
			expect(fill ?? stroke, id).toMatch(/^t-/);
			expect(stroke === undefined || (width ?? 0) > 0, id).toBe(true);
		}
	});

	test('survives the way to a worker', () => {
		expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
	});
});

describe('scale and place', () => {
	test('the surface lies where the arguments say', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.1, max: 0.3, noNaN: true }), fc.nat(60), (unitPx, surface) => {
				const small = { ...section, hairs: [], width: 40, height: 60, unitPx, surface };
				const scene = scenes.section(small);
				expect(-scene.originY * scene.unitPx).toBeCloseTo(surface);
				expect(scene.unitPx).toBe(unitPx);
			}),
			{ numRuns: 5 },
		);
	});

	test('the opening is 8 mm wide and its surface lies 60 px below its top', () => {
		expect(openingFrame.width / openingFrame.unitPx).toBe(8000);
		expect(scenes.opening({ site }).originY * -openingFrame.unitPx).toBe(60);
	});

	test('the strip is 1280 by 64 px with its surface at 12 px', () => {
		expect(stripFrame).toMatchObject({ width: 1280, height: 64, unitPx: 0.14, surface: 12 });
	});

	test('another seed gives another drawing', () => {
		const other = scenes.section({ ...section, site: { ...site, seed: 6 } });
		expect(other.items).not.toEqual(scenes.section(section).items);
	});
});

describe('arguments that cannot be drawn', () => {
	test.each([
		['a missing width', { ...section, width: Number.NaN }, /section › width/],
		['a scale of 0', { ...section, unitPx: 0 }, /section › unitPx/],
		['a negative dermis', { ...section, site: { ...site, dermisUm: -1 } }, /site › dermisUm/],
		[
			'an epidermis as thin as its corneum',
			{ ...section, site: { ...site, epidermisUm: 11 } },
			/site › epidermisUm/,
		],
		['a broken seed', { ...section, site: { ...site, seed: 0.5 } }, /site › seed/],
	])('%s is named', (_name, args, message) => {
		expect(() => scenes.section(args)).toThrow(message);
	});
});
