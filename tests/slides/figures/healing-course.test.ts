import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	bandArgs,
	bandMoments,
	bandStart,
	healingBand,
} from '../../../slides/figures/healing-band.ts';
import { amountsOf } from '../../../slides/figures/healing-course.ts';
import { phaseNamesAt, readingAt, readingsOf } from '../../../slides/figures/healing-readings.ts';
import { nearestStop, stopAfter, stopAt, stops } from '../../../slides/figures/healing-stops.ts';
import { AXIS_END, DAY, HOUR, MONTH, WEEK } from '../../../slides/figures/log-time.ts';

const amountsAt = amountsOf(claims);
const readings = readingsOf(claims);

describe('the course of a puncture', () => {
	it('keeps every amount between nothing and all', () => {
		fc.assert(
			fc.property(fc.double({ min: 1, max: AXIS_END, noNaN: true }), (seconds) => {
				for (const amount of Object.values(amountsAt(seconds))) {
					expect(amount).toBeGreaterThanOrEqual(0);
					expect(amount).toBeLessThanOrEqual(1);
				}
			}),
		);
	});

	it.for([
		['blood, and no cell that comes later', 60, { clot: 1, fibroblasts: 0, young: 0, cells: 0 }],
		['an open mouth until two hours', 2 * HOUR, { mouth: 1, cells: 0 }],
		['a mouth full of cells after three days', 3 * DAY, { mouth: 1, cells: 1, clot: 0 }],
		['no fibroblast before day 2', 2 * DAY, { fibroblasts: 0 }],
		['a whole epidermis on day 5', 5 * DAY, { mouth: 0, cells: 0, net: 0, signals: 0 }],
		['young collagen and no bundle at three weeks', 3 * WEEK, { young: 1, bundles: 0 }],
		['bundles and no young collagen after a year', 12 * MONTH, { young: 0, bundles: 1, shaft: 0 }],
	] as const)('has %s', ([, seconds, expected]) => {
		expect(amountsAt(seconds)).toMatchObject(expected);
	});

	it('lets collagen I only ever replace more of III', () => {
		const late = stops
			.filter(({ seconds }) => seconds >= 8 * WEEK)
			.map(({ seconds }) => amountsAt(seconds));
		const rising = late.map(({ bundles }) => bundles);
		const falling = late.map(({ young }) => young);
		expect(rising).toEqual(rising.toSorted((one, other) => one - other));
		expect(falling).toEqual(falling.toSorted((one, other) => other - one));
	});
});

describe('the stops', () => {
	it('run from a second to the end of the axis, each named after its id', () => {
		const times = stops.map(({ seconds }) => seconds);
		expect(times).toEqual(times.toSorted((one, other) => one - other));
		expect([times[0], times.at(-1)]).toEqual([1, AXIS_END]);
		expect(stopAt('1min').name).toBe('1\u00a0minute');
		expect(stopAt('3mo')).toMatchObject({ name: '3\u00a0months', seconds: 3 * MONTH });
	});

	it('are each the nearest to themselves', () => {
		for (const { id, seconds } of stops) expect(nearestStop(seconds).id).toBe(id);
		expect(nearestStop(3.4 * DAY).id).toBe('3d');
	});

	it('are stepped through, and not past their ends', () => {
		expect(stopAfter('1d', 1).id).toBe('2d');
		expect(stopAfter('1s', -1).id).toBe('1s');
		expect(stopAfter('18mo', 5).id).toBe('24mo');
	});
});

describe('what is to be read', () => {
	const at = (line: keyof typeof readings, seconds: number) => readingAt(readings[line], seconds);

	it('is there at every stop, with claims for all that is clinical', () => {
		for (const { seconds } of stops)
			for (const line of ['skin', 'client'] as const)
				expect(at(line, seconds).claims).toMatch(/^[a-z]/);
	});

	it('comes in order of time', () => {
		for (const line of Object.values(readings)) {
			const times = line.map(({ from }) => from);
			expect(times).toEqual(times.toSorted((one, other) => one - other));
		}
	});

	it('lets the client judge from month 3 to month 6 and neither before nor after', () => {
		const isTime = (months: number) =>
			at('client', months * MONTH).text.startsWith('Time to judge');
		expect([2.9, 3, 6, 9].map(isTime)).toEqual([false, true, true, false]);
	});

	it('says where makers and wound texts differ', () => {
		expect(at('skin', 6 * WEEK).text).toContain('Sources differ');
	});

	it('names both phases where they overlap', () => {
		expect(phaseNamesAt(claims, 1)).toBe('Inflammation');
		expect(phaseNamesAt(claims, 4 * DAY)).toBe('Inflammation and Proliferation');
	});
});

describe('the moments side by side', () => {
	const args = bandArgs(claims);

	it('stand in the middle of their columns, in order of time', () => {
		expect(args.wounds.map(({ x }) => x)).toEqual(
			bandMoments.map((_, index) => bandStart(index) + healingBand.column / 2),
		);
		expect(bandStart(bandMoments.length)).toBe(healingBand.width - healingBand.margin);
		const times = bandMoments.map(({ seconds }) => seconds);
		expect(times).toEqual(times.toSorted((one, other) => one - other));
	});
});
