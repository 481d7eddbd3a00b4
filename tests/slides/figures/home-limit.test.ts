import { describe, expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import { RULER_MM, comparedNeedles, homeCeilingMm } from '../../../slides/figures/home-limit.ts';

const needles = comparedNeedles(claims, needleLengths);

describe('the home limit', () => {
	it('sets the longest home needle beside the first clinic needle and the forbidden one', () => {
		expect(needles.map(({ text }) => text)).toEqual([
			'0.25–0.3\u00a0mm',
			'0.5\u00a0mm',
			'1.5\u00a0mm',
		]);
	});

	it('ends at the ceiling of the home row', () => {
		const row = needleLengths.find(({ id }) => id === 'home-face-uptake');
		expect(homeCeilingMm(claims)).toBe(row?.needle_mm.max);
		expect(needles[0]?.lengthsMm.at(-1)).toBe(row?.needle_mm.max);
	});

	it('forbids only the length that the popular article advises', () => {
		expect(
			needles.filter(({ isForbidden }) => isForbidden).map(({ lengthsMm }) => lengthsMm),
		).toEqual([[1.5]]);
	});

	it('has a ruler as long as its longest needle', () => {
		expect(Math.max(...needles.flatMap(({ lengthsMm }) => lengthsMm))).toBe(RULER_MM);
	});
});
