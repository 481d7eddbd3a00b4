import { describe, expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import { groups } from '../../../slides/figures/length-names.ts';
import { groupOf, pickedIn, sorted, sorts } from '../../../slides/figures/length-order.ts';
import { lengthRows } from '../../../slides/figures/length-rows.ts';
import { SPAN_MM } from '../../../slides/figures/length-views.ts';
import { rangeText } from '../../../slides/figures/millimetres.ts';

const rows = lengthRows(needleLengths, claims);
const dataOf = (id: string) => needleLengths.find((row) => row.id === id);
const rowOf = (id: string) => rows.find((row) => row.id === id);
const percent = (mm: number) => (mm / SPAN_MM) * 100;

describe('the rows of the chart', () => {
	it('are those of the data but two: one without a claim, one drawn as another view', () => {
		const left = needleLengths.filter(({ id }) => !rowOf(id)).map(({ id }) => id);
		expect(left).toEqual(['melasma-lima', 'skin-laxity-body']);
		const pilot = rowOf('melasma-conservative')?.views[0];
		expect(pilot?.toMm).toBe(dataOf('melasma-lima')?.needle_mm.typical);
	});

	it('span the lengths of the data, with their usual length, setting and grade', () => {
		for (const { id, range, typical, setting, grade } of rows) {
			const data = dataOf(id);
			const { min = null, max = null, typical: usual = null } = data?.needle_mm ?? {};
			expect({ setting, grade }).toEqual({ setting: data?.setting, grade: data?.grade });
			if (min === null || max === null) {
				expect(range).toBeUndefined();
				continue;
			}
			expect(range?.start).toBeCloseTo(percent(min), 1);
			expect(range?.end).toBeCloseTo(percent(max), 1);
			expect(range?.text).toBe(rangeText(min, max));
			if (typical) expect(typical.percent).toBeCloseTo(percent(usual ?? 0), 1);
		}
	});

	it('say what must not be done wherever there is no length', () => {
		for (const { id, range, closed } of rows) expect([id, !range]).toEqual([id, !!closed]);
		expect(rowOf('eyelid')?.closed).toEqual({ words: 'do not needle', start: 0 });
		expect(rowOf('aga-home')?.closed?.start).toBeCloseTo(percent(0.3), 1);
	});

	it('never show a home length beyond the ceiling', () => {
		for (const { setting, range } of rows)
			if (setting === 'home' && range) expect(range.end).toBeLessThanOrEqual(percent(0.3));
	});

	it('mark what rests on memory, on a seller, on pigs or on radiofrequency', () => {
		const unsure = ['forehead', 'nose', 'fine-lines', 'striae', 'pih', 'drug-delivery-clinic'];
		for (const id of unsure) expect(rowOf(id)?.range?.isFirm).toBe(false);
		const sure = ['acne-scar-rolling', 'aga-scalp', 'burn-scar', 'surgical-scar'];
		for (const id of sure) expect(rowOf(id)?.range?.isFirm).toBe(true);
	});

	it('ask nobody to know a length that may not be tested', () => {
		for (const { id, know } of rows) {
			const key = dataOf(id)?.quiz_key;
			if (key !== 'mm') expect(know).not.toMatch(/know the (length|ceiling)/i);
			if (dataOf(id)?.verified === 'memory') expect(know).toContain('no source seen');
		}
	});

	it('say of a course that no source was seen, unless a claim or the row gives one', () => {
		expect(rowOf('superficial-facial')?.course?.text).toContain('no source seen');
		expect(rowOf('burn-scar')?.course?.text).toBe(
			'1–4\u00a0sessions, 12–24\u00a0weeks apart (no source seen)',
		);
		expect(rowOf('varicella-scar')?.course?.text).toBe('3\u00a0sessions, 4\u00a0weeks apart');
		expect(rowOf('acne-scar-rolling')?.course?.brief).toBe('3–6 × 4–6');
	});

	it('cite only claims that exist', () => {
		const ids = new Set(claims.map(({ id }) => id));
		for (const row of rows) for (const id of row.claims.split(' ')) expect(ids).toContain(id);
	});
});

describe('what others say', () => {
	const viewsOf = (id: string) =>
		rowOf(id)?.views.map(({ how, fromMm, toMm }) => [how, fromMm, toMm]);

	it('is drawn beside the row', () => {
		expect(viewsOf('forehead')).toEqual([
			['range', 0.25, 0.75],
			['at-least', 1.5, 1.5],
			['up-to', 1.5, 1.5],
		]);
		expect(viewsOf('neck-lines')).toEqual([
			['up-to', 2.5, 2.5],
			['at', 1.5, 1.5],
		]);
		expect(viewsOf('home-face-uptake')).toEqual([['never', 0.3, 0.3]]);
	});

	it('stays on the axis, with open ends on a line of their own', () => {
		for (const { views } of rows)
			for (const { start, end, how, lane } of views) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(100);
				expect(start).toBeLessThanOrEqual(end);
				if (lane === 1) expect(['up-to', 'at-least']).toContain(how);
			}
	});
});

describe('the order of the rows', () => {
	it.each(sorts)('by %s ends with what is not to be needled', (sort) => {
		const isOpen = sorted(rows, sort).map(({ range }) => range !== undefined);
		expect(isOpen.indexOf(false)).toBe(isOpen.lastIndexOf(true) + 1);
	});

	it('runs from the shortest needle, the best evidence or home', () => {
		const [shortest, best, home] = sorts.map((sort) => sorted(rows, sort)[0]);
		expect([shortest?.id, best?.grade, home?.setting]).toEqual(['home-face-uptake', 'A', 'home']);
	});

	it('shows every row in a group, and at most eleven at once', () => {
		for (const { shown } of rows) expect(shown.length).toBeGreaterThan(0);
		for (const group of groups) {
			const count = rows.filter(({ shown }) => shown.includes(group)).length;
			expect(count).toBeGreaterThanOrEqual(3);
			expect(count).toBeLessThanOrEqual(11);
		}
	});
});

describe('a link to a row', () => {
	it('opens the group that shows it, unless it asks for another', () => {
		expect(groupOf('main', rowOf('nose'))).toBe('brow');
		expect(groupOf('main', rowOf('eyelid'))).toBe('main');
		expect(groupOf('scalp', rowOf('nose'))).toBe('scalp');
	});

	it('picks the first row where the one asked for does not stand', () => {
		const scalp = sorted(rows, 'length').filter(({ shown }) => shown.includes('scalp'));
		expect(pickedIn(scalp, 'nose')?.id).toBe('aga-scalp');
		expect(pickedIn(scalp, 'alopecia-areata')?.id).toBe('alopecia-areata');
	});
});
