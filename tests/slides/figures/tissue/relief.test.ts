import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capillaryLoops } from '../../../../slides/figures/tissue/capillary-loops.ts';
import { type Relief, reliefOf } from '../../../../slides/figures/tissue/relief.ts';
import type { SiteGeometry } from '../../../../slides/figures/tissue/site.ts';
import { site } from './site-fixture.ts';

const sites: fc.Arbitrary<SiteGeometry> = fc.record({
	corneumUm: fc.integer({ min: 8, max: 19 }),
	epidermisUm: fc.integer({ min: 40, max: 90 }),
	dermisUm: fc.integer({ min: 600, max: 2200 }),
	papillaryUm: fc.integer({ min: 80, max: 180 }),
	reteUm: fc.integer({ min: 10, max: 36 }),
	pitchUm: fc.integer({ min: 90, max: 160 }),
	glandScale: fc.constant(1),
	seed: fc.integer({ min: 1, max: 1000 }),
});

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const places = Array.from({ length: 400 }, (_, i) => i * 20);
const meanGap = (low: (x: number) => number, top: (x: number) => number): number =>
	mean(places.map((x) => low(x) - top(x)));

describe('relief', () => {
	test('surface, junction, papillary floor and floor never cross', () => {
		fc.assert(
			fc.property(sites, fc.integer({ min: -500, max: 9000 }), (any, x) => {
				const relief = reliefOf(any);
				expect(relief.junction(x)).toBeGreaterThan(relief.surface(x) + any.corneumUm);
				expect(relief.papillaryFloor(x)).toBeGreaterThan(relief.junction(x));
				expect(relief.floor(x)).toBeGreaterThan(relief.papillaryFloor(x) + 100);
			}),
			{ numRuns: 60 },
		);
	});

	test('the thickness drawn is the thickness given, within 3 %', () => {
		fc.assert(
			fc.property(sites, (any) => {
				const { surface, junction, floor }: Relief = reliefOf(any);
				const total = any.epidermisUm + any.dermisUm;
				expect(Math.abs(meanGap(floor, surface) / total - 1)).toBeLessThan(0.03);
				expect(Math.abs(meanGap(floor, junction) / any.dermisUm - 1)).toBeLessThan(0.03);
			}),
			{ numRuns: 25 },
		);
	});

	test('the mean epidermis of the cheekbone is drawn within 1 µm and its surface lies at 0', () => {
		const { surface, junction } = reliefOf(site);
		expect(Math.abs(meanGap(junction, surface) - site.epidermisUm)).toBeLessThan(1);
		expect(mean(places.map(surface))).toBeCloseTo(0, 0);
	});

	test('what one picture shows has the given thickness too, within 3 %', () => {
		const { surface, floor } = reliefOf(site);
		const shown = places.filter((x) => x < 3200);
		const drawn = mean(shown.map((x) => floor(x) - surface(x)));
		expect(Math.abs(drawn / (site.epidermisUm + site.dermisUm) - 1)).toBeLessThan(0.03);
	});

	test('capillary loops stay below the epidermis', () => {
		const relief = reliefOf(site);
		const loops = capillaryLoops(site, relief, { left: 0, right: 8000 });
		expect(loops.length).toBeGreaterThan(20);
		for (const { x, top, low } of loops) {
			expect(top).toBeGreaterThan(relief.junction(x));
			expect(low).toBeGreaterThan(top);
		}
	});
});
