import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	cartridgeNeedles,
	openingArgs,
	openingBar,
	skinAt,
} from '../../../slides/figures/procedure-opening.ts';

const needles = cartridgeNeedles(claims);
const args = openingArgs(claims);

describe('the cartridge over the skin', () => {
	it('has as many needles as the smallest cartridge', () => {
		expect(needles).toHaveLength(9);
		expect(needles.filter(({ isBehind }) => isBehind)).toHaveLength(4);
	});

	it('keeps every tip above the skin, so that no length reads as a depth', () => {
		for (const { x, tip } of needles) expect(tip).toBeLessThan(skinAt(claims, x));
	});

	it('stands in the middle of the picture', () => {
		const mean = needles.reduce((sum, { x }) => sum + x, 0) / needles.length;
		expect(mean).toBeCloseTo(args.width / 2);
	});

	it('draws needles and skin to the scale of the bar', () => {
		expect((openingBar.percent / 100) * args.width).toBeCloseTo(args.unitPx * 1000);
		for (const { unitPx } of needles) expect(unitPx).toBe(args.unitPx);
	});
});
