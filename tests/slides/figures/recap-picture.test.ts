import { expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import {
	AXIS_MM,
	courseOf,
	limitsOf,
	linesOf,
	neverOf,
	percentOf,
} from '../../../slides/figures/recap-picture.ts';

const lines = linesOf(needleLengths);

it('lines run from the shortest needle to the longest and fit the axis', () => {
	const longest = lines.map((line) => line.max);
	expect(longest).toEqual(longest.toSorted((a, b) => a - b));
	expect(Math.max(...longest)).toBeLessThan(AXIS_MM);
});

it('ranges and settings are those of the needle-length table', () => {
	for (const line of lines) {
		const row = needleLengths.find((each) => each.id === line.id);
		expect(row?.needle_mm).toMatchObject({ min: line.min, max: line.max });
		expect(row?.setting).toBe(line.setting);
	}
});

it('a range that is partly from memory is not drawn as firm', () => {
	expect(lines.find((line) => line.id === 'fine-lines')?.isFirm).toBe(false);
	expect(lines.find((line) => line.id === 'acne-scar-rolling')?.isFirm).toBe(true);
});

it('a row without a range is refused', () => {
	expect(() => linesOf([])).toThrow('no range');
});

it('the ceilings are 0.3 mm at home, 1.5 on face labels, 2.5 in the neck trial', () => {
	expect(limitsOf(claims).map((limit) => limit.mm)).toEqual([0.3, 1.5, 2.5]);
});

it('a course is 3 to 6 sessions, 4 to 6 weeks apart, judged 3 to 6 months after the last', () => {
	expect(courseOf(claims).map((part) => part.value)).toEqual(['3–6', '4–6', '3–6']);
	expect(courseOf(claims).at(-1)?.unit).toContain('after the last');
});

it('what is never done rests on claims that were found', () => {
	for (const id of neverOf(claims).flatMap((rule) => rule.claims.split(' '))) {
		expect(claims.find((claim) => claim.id === id)?.verified).toBe('found');
	}
});

it('nothing above the home ceiling is given for home', () => {
	expect(neverOf(claims).at(-1)?.text).toBe('Give more than 0.3\u00a0mm for home');
});

it('a length stands on the axis in proportion', () => {
	expect(percentOf(AXIS_MM)).toBe(100);
	expect(percentOf(0)).toBe(0);
});
