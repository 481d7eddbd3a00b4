import { describe, expect, it } from 'vitest';
import { claims, skinThickness } from '../../../slides/evidence/index.ts';
import { cheekbone } from '../../../slides/figures/cheekbone.ts';
import {
	blockArgs,
	epidermisUm,
	headMm,
	lengthsMm,
	middleMm,
	ruler,
	skinBlocks,
} from '../../../slides/figures/lengths-and-skin.ts';
import { reliefOf } from '../../../slides/figures/tissue/relief.ts';

const blocks = skinBlocks(claims, skinThickness);

describe('lengths above, skin below', () => {
	it('goes from the eyelid, the one that is closed, to the thickest skin', () => {
		const totals = blocks.map(({ totalMm }) => totalMm);
		expect(totals).toEqual([0.8, 1.2, 1.9, 2.2, 2.4]);
		expect(blocks.filter(({ isClosed }) => isClosed).map(({ name }) => name)).toEqual([
			'Upper eyelid',
		]);
	});

	it('fits on the ruler, needles above and skin below', () => {
		expect(Math.max(...lengthsMm)).toBe(ruler.aboveMm);
		expect(Math.max(...blocks.map(({ totalMm }) => totalMm))).toBeLessThan(ruler.belowMm);
	});

	it('draws the epidermis at a tenth of a millimetre and no floor of the dermis', () => {
		const args = blockArgs(claims, cheekbone);
		expect(epidermisUm(claims)).toBe(100);
		expect(args.site.epidermisUm * args.unitPx).toBeCloseTo(10);
		expect(args.surface / args.unitPx / 1000).toBe(headMm);
		expect(args.height / args.unitPx).toBeLessThan(args.site.dermisUm);
	});

	it('has a needle over every block but the eyelid, its tip on the skin and never in it', () => {
		expect(lengthsMm).toHaveLength(blocks.filter(({ isClosed }) => !isClosed).length);
		const { surface } = reliefOf(blockArgs(claims, cheekbone).site);
		for (const at of blocks.keys()) {
			const down = surface(middleMm(claims, cheekbone, at) * 1000);
			expect(down).toBeGreaterThanOrEqual(0);
			expect(down).toBeLessThan(20);
		}
	});

	it('names a site that has no mean', () => {
		expect(() => skinBlocks(claims, [])).toThrow(/eyelid/);
	});
});
