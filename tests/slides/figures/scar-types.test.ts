import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	after,
	gradesGained,
	scarTypes,
	scoreChange,
	stripArgs,
	usualCourse,
} from '../../../slides/figures/scar-types.ts';

describe('scar types', () => {
	it('stand in the order of their response, one scar each', () => {
		expect(scarTypes.map(({ id }) => id)).toEqual(['rolling', 'boxcar', 'ice-pick']);
		expect(stripArgs.scars).toHaveLength(scarTypes.length);
	});

	it('show a surface afterwards for those that respond, and for no other', () => {
		const responding = scarTypes.filter(({ kind }) => kind === 'yes');
		expect(after.match(/M/g)).toHaveLength(responding.length);
	});
});

describe('the numbers beside them', () => {
	it('are a score of which more than half is left in those who finished', () => {
		const { started, completers, bars } = scoreChange(claims);
		expect([started, completers]).toEqual([36, 30]);
		expect(bars.map(({ score }) => score)).toEqual([11.73, 6.5]);
		expect(bars[1]?.percent).toBeGreaterThan(50);
	});

	it('are the median course and the gain by type', () => {
		expect(usualCourse(claims)).toEqual({
			studies: 18,
			text: '3 sessions, 4\u00a0weeks apart, 1.5\u00a0mm needles',
		});
		expect(gradesGained(claims)).toEqual({ all: 0.91, rolling: 1.06 });
	});
});
