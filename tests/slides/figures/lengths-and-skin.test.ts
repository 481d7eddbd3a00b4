import { describe, expect, it } from 'vitest';
import { claims, skinThickness } from '../../../slides/evidence/index.ts';
import { cheekbone } from '../../../slides/figures/cheekbone.ts';
import {
	blockArgs,
	epidermisUm,
	headMm,
	lengthsMm,
	ruler,
	skinBlocks,
} from '../../../slides/figures/lengths-and-skin.ts';

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

	it('names a site that has no mean', () => {
		expect(() => skinBlocks(claims, [])).toThrow(/eyelid/);
	});
});
