import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reliefOf } from '../../../../slides/figures/tissue/relief.ts';
import { dipOf, type Scar, scarred } from '../../../../slides/figures/tissue/scar.ts';
import { site } from './site-fixture.ts';

const scars: fc.Arbitrary<Scar> = fc.record({
	shape: fc.constantFrom('rolling', 'boxcar', 'pit'),
	x: fc.constant(2000),
	widthUm: fc.integer({ min: 300, max: 2400 }),
	depthUm: fc.integer({ min: 40, max: 800 }),
	fibres: fc.constantFrom('packed', 'tethered', 'plain'),
});
const bare = reliefOf(site);

describe('a scar', () => {
	test('is deepest in its middle and leaves the skin beside it alone', () => {
		fc.assert(
			fc.property(scars, (scar) => {
				const dip = dipOf([scar]);
				expect(dip(scar.x)).toBeCloseTo(scar.depthUm);
				expect(dip(scar.x - scar.widthUm / 2)).toBe(0);
				expect(dip(scar.x + scar.widthUm)).toBe(0);
			}),
		);
	});

	test('lets the layers down without letting them cross or reach the fat', () => {
		fc.assert(
			fc.property(scars, fc.integer({ min: 500, max: 3500 }), (scar, x) => {
				const relief = scarred(bare, site, [scar]);
				expect(relief.junction(x)).toBeGreaterThan(relief.surface(x) + site.corneumUm);
				expect(relief.floor(x)).toBe(bare.floor(x));
				expect(relief.papillaryFloor(x)).toBeLessThan(relief.floor(x));
			}),
			{ numRuns: 60 },
		);
	});

	test('keeps the epidermis as thick on a steep wall as on flat skin', () => {
		const pit: Scar = { shape: 'pit', x: 2000, widthUm: 420, depthUm: 760, fibres: 'plain' };
		const relief = scarred(bare, site, [pit]);
		const wall = 2000 - 100;
		const near = Array.from({ length: 41 }, (_, i) => wall - 60 + i * 3).map((x) =>
			Math.hypot(x - wall, relief.surface(x) - relief.junction(wall)),
		);
		expect(Math.min(...near)).toBeGreaterThan(site.epidermisUm * 0.6);
	});

	test('is nothing where there is none', () => {
		expect(scarred(bare, site, [])).toBe(bare);
	});
});
