import { describe, expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import { SIDE, ZERO, needleSet, ruleMarks, setBar } from '../../../slides/figures/needle-set.ts';

const needles = needleSet(claims, needleLengths);

describe('the needles that open the section on length', () => {
	it('are the four lengths of the evidence, shortest first', () => {
		expect(needles.map(({ text }) => text)).toEqual(['0.25', '0.5', '1.0', '1.5']);
	});

	it('are drawn to one scale, that of the bar', () => {
		const perMm = (setBar.percent * SIDE) / 100 / 0.5;
		for (const { mm, tip } of needles) expect((tip - ZERO) / mm).toBeCloseTo(perMm, 0);
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
