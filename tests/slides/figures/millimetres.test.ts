import { describe, expect, it } from 'vitest';
import {
	axisTicks,
	lengthText,
	needleRow,
	percentAlong,
	rangeText,
} from '../../../slides/figures/millimetres.ts';

describe('millimetres', () => {
	it.each([
		[0.3, '0.3'],
		[1, '1.0'],
		[0.25, '0.25'],
		[1.1, '1.1'],
	])('%d is written %s', (mm, text) => {
		expect(lengthText(mm)).toBe(text);
	});

	it('keeps number and unit together, and writes a range with an en dash', () => {
		expect(rangeText(0.5, 1.5)).toBe('0.5–1.5\u00a0mm');
	});

	it('writes a range of one length once', () => {
		expect(rangeText(1.5, 1.5)).toBe('1.5\u00a0mm');
	});

	it('places a length in proportion to the axis', () => {
		expect(percentAlong(1.5, 3)).toBe(50);
		expect(percentAlong(0, 3)).toBe(0);
	});

	it('marks an axis from end to end', () => {
		expect(axisTicks(1.5, 0.5).map(({ mm }) => mm)).toEqual([0, 0.5, 1, 1.5]);
	});

	it('fills a plate with each length in turn', () => {
		expect(needleRow([1, 1.5], 4)).toEqual([1, 1, 1.5, 1.5]);
	});
});
