import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	bundleLayers,
	judgeTimes,
	replaced,
	shiftText,
	youngFibres,
} from '../../../slides/figures/collagen-shift.ts';

const times = judgeTimes(claims);

describe('collagen III gives way to collagen I', () => {
	it('frames three to six months on an axis of twelve', () => {
		expect(times.endMonths).toBe(12);
		expect(times.window).toEqual([3, 6]);
		expect([times.from, times.to]).toEqual([25, 50]);
	});

	it('has ticks that rise from the start to the end', () => {
		const percents = times.ticks.map(({ percent }) => percent);
		expect(percents).toEqual([...percents].sort((one, other) => one - other));
		expect([percents.at(0), percents.at(-1)]).toEqual([0, 100]);
	});

	it('only ever replaces more', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, (one, other) => {
				const [early, late] = one < other ? [one, other] : [other, one];
				expect(replaced(early)).toBeLessThanOrEqual(replaced(late));
			}),
		);
		expect([replaced(0), replaced(1)]).toEqual([0, 1]);
	});

	it('draws the same fibres every time, with finite numbers', () => {
		expect(youngFibres()).toBe(youngFibres());
		const paths = bundleLayers().flatMap(({ shade, body, grain }) => [shade.d, body.d, grain.d]);
		expect(bundleLayers().flatMap(({ body }) => body.d)).toEqual(
			bundleLayers().flatMap(({ body }) => body.d),
		);
		for (const d of [...paths, youngFibres()]) {
			expect(d).toMatch(/^M-?\d/);
			expect(d).not.toMatch(/NaN|Infinity|undefined/);
		}
	});

	it('says that the course of the change is not measured', () => {
		expect(shiftText(times)).toContain('3 to 6');
		expect(shiftText(times)).toContain('not measured');
	});
});
