import { describe, expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import { SIDE, ZERO, needleSet, ruleMarks, skinArgs } from '../../../slides/figures/needle-set.ts';

const needles = needleSet(claims, needleLengths);

describe('the needles that open the section on length', () => {
	it('are the four lengths of the evidence, shortest first', () => {
		expect(needles.map(({ text }) => text)).toEqual(['0.25', '0.5', '1.0', '1.5']);
	});

	it('are drawn to one scale, that of the skin below them', () => {
		const perMm = skinArgs.unitPx * 1000;
		for (const { mm, tip } of needles) expect((tip - ZERO) / mm).toBeCloseTo(perMm, 0);
	});

	it('hang in air', () => {
		for (const { tip } of needles) expect(tip).toBeLessThan(SIDE - skinArgs.height - 30);
	});

	it('stand beside a rule that begins where they begin', () => {
		const marks = ruleMarks();
		expect(marks[0]).toMatchObject({ y: ZERO, text: '0' });
		expect(marks.find(({ text }) => text === '1.5')?.y).toBeCloseTo(needles.at(-1)?.tip ?? 0);
	});

	it('does not build without its evidence', () => {
		expect(() => needleSet(claims, [])).toThrow('a length is missing');
	});
});
