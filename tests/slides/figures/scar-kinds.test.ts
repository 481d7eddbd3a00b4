import { describe, expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import { RULER_MM, scarNeedles, scarNumbers } from '../../../slides/figures/scar-kinds.ts';

const ids = ['striae', 'surgical-scar', 'burn-scar'] as const;
const needles = ids.map((id) => scarNeedles(needleLengths, id));

describe('needles for stretch marks and scars', () => {
	it('are those of the table, all in medical hands', () => {
		expect(needles.map(({ text }) => text)).toEqual([
			'1.5–2.0\u00a0mm',
			'1.5–2.5\u00a0mm',
			'1.0–3.0\u00a0mm',
		]);
		expect(new Set(needles.map(({ setting }) => setting))).toEqual(new Set(['medical']));
	});

	it('are uncertain where only a seller’s chart gives them', () => {
		expect(needles.map(({ isFirm }) => isFirm)).toEqual([false, true, true]);
	});

	it('fit on the ruler', () => {
		expect(Math.max(...needles.flatMap(({ lengthsMm }) => lengthsMm))).toBe(RULER_MM);
	});

	it('are refused for a row that gives no length', () => {
		expect(() => scarNeedles([], 'striae')).toThrow('striae');
	});
});

describe('the numbers in the words', () => {
	it('are those of the claims', () => {
		expect(scarNumbers(claims)).toMatchObject({
			sessions: '3–6',
			earlyWeeks: '6–7',
			burnSessions: '1–4',
		});
	});
});
