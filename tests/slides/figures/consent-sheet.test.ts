import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { type Cell, DOTS_A_ROW, consentNumbers } from '../../../slides/figures/consent-sheet.ts';

const numbers = consentNumbers(claims);
const filled = (cells: readonly Cell[]): number[] =>
	cells.filter(({ isFilled }) => isFilled).map(({ index }) => index);

describe('the numbers on the consent sheet', () => {
	it('show two days of redness in a week of usual reactions', () => {
		expect(numbers.days).toHaveLength(7);
		expect(filled(numbers.days)).toEqual([0, 1]);
		expect(numbers.redness).toBe('24–48');
	});

	it('show a dot for each person, five of thirty of them filled, in whole rows', () => {
		expect(numbers.people).toHaveLength(30);
		expect(filled(numbers.people)).toHaveLength(5);
		expect(numbers.people.length % DOTS_A_ROW).toBe(0);
	});

	it('show three sessions for certain and up to six', () => {
		expect(numbers.sessions).toHaveLength(6);
		expect(filled(numbers.sessions)).toHaveLength(3);
	});

	it('judge the result once three months have passed, to the end of the sixth', () => {
		expect(numbers.months).toHaveLength(6);
		expect(filled(numbers.months)).toEqual([3, 4, 5]);
		expect(numbers.monthRange).toBe('3–6');
	});
});
