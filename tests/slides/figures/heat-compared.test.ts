import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	asks,
	frame,
	kindsOf,
	needlesOf,
	rulerMarks,
	sharedLengthMm,
	skin,
} from '../../../slides/figures/heat-compared.ts';

it('both needles have a length that both kinds of device have', () => {
	expect(sharedLengthMm(claims)).toBe(1.5);
});

it('the points end at the last mark of the ruler and above the skin', () => {
	const marks = rulerMarks(1.5);
	for (const { tip } of needlesOf(1.5)) {
		expect((tip / frame.height) * 100).toBeCloseTo(marks.at(-1)?.top ?? 0);
		expect(tip).toBeLessThan(skin.top);
	}
});

it('each kind answers every question with claims that exist', () => {
	for (const { answers } of kindsOf(claims)) {
		expect(answers).toHaveLength(asks.length);
		for (const { claims: ids } of answers) expect(claims.map(({ id }) => id)).toContain(ids);
	}
});

it('the heated needle is not for home use', () => {
	const heated = kindsOf(claims).find(({ id }) => id === 'heated');
	expect(heated?.answers[asks.indexOf('At home')]).toEqual({
		text: 'not at all',
		claims: 'reg-rf-home',
	});
});
