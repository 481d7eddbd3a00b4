import { describe, expect, it } from 'vitest';
import { claims, references } from '../../../slides/evidence/index.ts';
import {
	histologyRows,
	RULER_MM,
	studyType,
	ultrasoundRows,
} from '../../../slides/figures/two-methods.ts';

describe('two methods', () => {
	it('gives each method its own numbers', () => {
		expect(histologyRows(claims).map(({ text }) => text)).toEqual([
			'0.03–0.06\u00a0mm',
			'0.76\u00a0mm',
			'1.97\u00a0mm',
		]);
		expect(ultrasoundRows(claims).map(({ text }) => text)).toEqual([
			'0.17–0.22\u00a0mm',
			'0.58 / 0.67\u00a0mm',
			'0.87 / 1.14\u00a0mm',
			'0.86 / 1.17\u00a0mm',
		]);
	});

	it('keeps every bar on its ruler, lower end first', () => {
		for (const { low, high } of [...histologyRows(claims), ...ultrasoundRows(claims)]) {
			expect(low).toBeGreaterThan(0);
			expect(low).toBeLessThanOrEqual(high);
			expect(high).toBeLessThanOrEqual(100);
		}
	});

	it('draws to the scale of the ruler', () => {
		const [, eyelid] = ultrasoundRows(claims);
		expect(((eyelid?.low ?? 0) / 100) * RULER_MM).toBeCloseTo(0.58);
	});

	it('takes from the references who was measured', () => {
		expect(studyType(references, 'chopra2015')).toContain('10 heads');
		expect(studyType(references, 'meng2022')).toContain('n=118');
		expect(() => studyType(references, 'nobody')).toThrow(/nobody/);
	});
});
