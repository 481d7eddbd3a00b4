import { describe, expect, it } from 'vitest';
import { measureOf, misnamedMeasures, rangesUpsideDown } from '../../src/core/measure.ts';

describe('the measure of a key', () => {
	it.each([
		['steep_minutes', 'minutes'],
		['steep_minutes_max', 'minutes'],
		['max_minutes', 'minutes'],
		['leaf_g_per_100ml', 'g'],
		['fall_points_at_6_months', 'points'],
		['minutes', 'minutes'],
		['steep', 'steep'],
	])('of %s is %s', (key, measure) => {
		expect(measureOf(key)).toBe(measure);
	});
});

it('a number or a pair without a unit is a fault, words are not', () => {
	const values = { steep: 3, leaf: [2, 3], steep_minutes: 3, kind: 'green' };
	const keys = misnamedMeasures(values, ['minutes']).map(({ key }) => key);
	expect(keys).toEqual(['steep', 'leaf']);
});

describe('a range', () => {
	it.each([
		{ values: { min_minutes: 2, max_minutes: 3 } },
		{ values: { minutes_min: 3, minutes_max: 3 } },
		{ values: { leaf_g: [2, 3] } },
		{ values: { ratio_low: 0.2, ratio_high: 0.7 } },
		{ values: { min_minutes: 2 } },
	])('the right way up passes: $values', ({ values }) => {
		expect(rangesUpsideDown(values)).toEqual([]);
	});

	it.each([
		{ values: { min_minutes: 4, max_minutes: 3 }, key: 'min_minutes' },
		{ values: { leaf_g: [3, 2] }, key: 'leaf_g' },
		{ values: { ratio_low: 0.7, ratio_high: 0.2 }, key: 'ratio_low' },
	])('upside down is a fault: $values', ({ values, key }) => {
		expect(rangesUpsideDown(values).map((fault) => fault.key)).toEqual([key]);
	});
});
