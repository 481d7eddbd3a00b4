import { describe, expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import { lengthBars } from '../../../slides/figures/length-by-indication.ts';
import { SPAN_MM } from '../../../slides/figures/length-disputes.ts';
import { rangeText } from '../../../slides/figures/millimetres.ts';

const bars = lengthBars(needleLengths, claims);
const rowOf = (id: string) => needleLengths.find((row) => row.id === id);
const barOf = (id: string) => bars.find((bar) => bar.id === id);

describe('lengths by indication', () => {
	it('draws each bar from the least to the greatest length of its row', () => {
		for (const { id, range } of bars) {
			const { min, max } = rowOf(id)?.needle_mm ?? { min: null, max: null };
			if (min === null || max === null) {
				expect(range).toBeUndefined();
				continue;
			}
			expect(range?.start).toBeCloseTo((min / SPAN_MM) * 100, 1);
			expect(range?.end).toBeCloseTo((max / SPAN_MM) * 100, 1);
			expect(range?.text).toBe(rangeText(min, max));
		}
	});

	it('takes the usual length, setting and strength from the row', () => {
		for (const { id, typical, setting, grade } of bars) {
			const row = rowOf(id);
			expect({ setting, grade }).toEqual({ setting: row?.setting, grade: row?.grade });
			if (typical)
				expect(typical.percent).toBeCloseTo(((row?.needle_mm.typical ?? 0) / SPAN_MM) * 100, 1);
		}
	});

	it('rises from the shortest needle to the longest', () => {
		const ends = bars.flatMap(({ range }) => (range ? [range.end] : []));
		expect(ends).toEqual([...ends].sort((one, other) => one - other));
	});

	it('closes with what must not be needled, in words and without a bar', () => {
		expect(bars.slice(-2).map(({ id, range }) => [id, range])).toEqual([
			['eyelid', undefined],
			['lentigines-sun-pigment', undefined],
		]);
		for (const { note } of bars.slice(-2)) expect(note).toMatch(/^Do not/);
	});

	it.each([
		'superficial-facial',
		'periorbital-rim',
		'forehead',
		'melasma-conservative',
		'fine-lines',
		'neck-lines',
		'rejuvenation-photoageing',
		'striae',
	])('draws %s as uncertain', (id) => {
		expect(barOf(id)?.range?.isFirm).toBe(false);
	});

	it.each([
		'home-face-uptake',
		'aga-scalp',
		'alopecia-areata',
		'acne-scar-rolling',
		'surgical-scar',
		'burn-scar',
	])('draws %s as found in a source', (id) => {
		expect(barOf(id)?.range?.isFirm).toBe(true);
	});

	it('marks a usual length from memory or from a seller', () => {
		expect(barOf('rejuvenation-photoageing')?.typical?.isFirm).toBe(false);
	});

	it('shows at most ten indications on the canvas, among them those of the case', () => {
		const shown = bars.filter(({ isMain }) => isMain).map(({ id }) => id);
		expect(shown.length).toBeLessThanOrEqual(10);
		expect(shown).toEqual(expect.arrayContaining(['acne-scar-rolling', 'burn-scar', 'aga-scalp']));
	});

	it('draws what other authorities say beside the bar', () => {
		const marksOf = (id: string) => barOf(id)?.marks.map(({ kind, mm }) => [kind, mm]);
		expect(marksOf('forehead')).toEqual([['other', 1.5]]);
		expect(marksOf('melasma-conservative')).toEqual([['other', 1.5]]);
		expect(marksOf('neck-lines')).toEqual([['ceiling', 2.5]]);
		expect(marksOf('acne-scar-rolling')).toEqual([['ceiling', 1.5]]);
	});

	it('gives the published melasma pilot its own length', () => {
		const pilot = rowOf('melasma-lima');
		expect(barOf('melasma-conservative')?.marks[0]?.mm).toBe(pilot?.needle_mm.typical);
	});

	it('never shows a home length beyond the ceiling, and crosses out what lies beyond it', () => {
		const home = bars.filter(({ setting, range }) => setting === 'home' && range);
		for (const { range } of home) expect(range?.end).toBeLessThanOrEqual((0.3 / SPAN_MM) * 100);
		expect(barOf('home-face-uptake')?.marks).toMatchObject([{ kind: 'never', mm: 0.3 }]);
	});

	it('writes no length that the evidence does not hold', () => {
		const known = JSON.stringify([needleLengths, claims.map(({ values }) => values)]);
		const shown = bars.flatMap(
			({ note, range }) => `${note} ${range?.text ?? ''}`.match(/\d+\.\d+/g) ?? [],
		);
		for (const length of shown) expect(known).toContain(String(Number(length)));
	});

	it('cites only claims that exist', () => {
		const ids = new Set(claims.map(({ id }) => id));
		const cited = bars.flatMap(({ noteClaims }) => noteClaims.split(' ').filter(Boolean));
		for (const id of cited) expect(ids).toContain(id);
	});
});
