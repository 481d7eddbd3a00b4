import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { lanesOf } from '../../../slides/figures/healing-lanes.ts';
import { phasesOf } from '../../../slides/figures/healing-phases.ts';
import {
	AXIS_END,
	barOf,
	humpOf,
	percentAt,
	presenceAt,
	risenAt,
	secondsAt,
} from '../../../slides/figures/log-time.ts';

const DAY = 86_400;
const phases = phasesOf(claims);
const lanes = lanesOf(claims);

describe('the time axis', () => {
	it('starts at one second and ends at the longest remodelling that a source gives', () => {
		expect(percentAt(1)).toBe(0);
		expect(percentAt(AXIS_END)).toBe(100);
		expect(AXIS_END).toBeCloseTo(2 * 365 * DAY);
	});

	it('gives every tenfold of time the same room', () => {
		expect(percentAt(1000) - percentAt(100)).toBeCloseTo(percentAt(10));
	});

	it('finds the time at a place again', () => {
		for (const seconds of [1, 60, DAY, AXIS_END])
			expect(secondsAt(percentAt(seconds))).toBeCloseTo(seconds, 5);
	});

	it('lets what has soft ends come and go between them', () => {
		const span = { from: [10, 100], to: [1000, 10_000] } as const;
		expect([5, 10, 100, 1000, 10_000].map((time) => presenceAt(span, time))).toEqual([
			0, 0, 1, 1, 0,
		]);
		expect(presenceAt(span, 31.6)).toBeCloseTo(0.5, 2);
		expect([risenAt(1, [5, 5]), risenAt(5, [5, 5])]).toEqual([0, 1]);
	});

	it('keeps what lies outside at its ends', () => {
		expect(percentAt(0)).toBe(0);
		expect(percentAt(10 * AXIS_END)).toBe(100);
	});
});

describe('the phases', () => {
	it('overlap: each begins before the last has ended', () => {
		const [one, two, three] = phases;
		expect(two?.span.from[0]).toBeLessThan(one?.span.to[1] ?? 0);
		expect(three?.span.from[0]).toBeLessThan(two?.span.to[1] ?? 0);
	});

	it('end where needling texts say: day 5, week 8, and a year or more', () => {
		expect(phases.map((phase) => phase.time)).toEqual([
			'seconds to about day 5',
			'to about week 8',
			'to 12 months or more',
		]);
		expect(phases[0]?.span.to[1]).toBe(5 * DAY);
		expect(phases[1]?.span.to[1]).toBe(56 * DAY);
	});

	it('have soft ends, so that no boundary looks exact', () => {
		for (const { span } of phases) expect(span.to[0]).toBeLessThan(span.to[1]);
	});
});

describe('the lanes', () => {
	it('have fibroblasts arrive on day 2 to 3', () => {
		const fibroblast = lanes.find((lane) => lane.id === 'fibroblasts');
		expect(fibroblast?.span.from).toEqual([2 * DAY, 3 * DAY]);
		expect(fibroblast?.words).toContain('2–3');
	});

	it('put collagen III before collagen I', () => {
		const start = (id: string) => lanes.find((lane) => lane.id === id)?.span.from[0] ?? 0;
		expect(start('three')).toBeLessThan(start('one'));
	});

	it('show the client redness for 24 to 48 hours and a result after 3 to 6 months', () => {
		const find = (id: string) => lanes.find((lane) => lane.id === id);
		expect(find('redness')?.span.to).toEqual([DAY, 2 * DAY]);
		expect(find('redness')?.name).toContain('24–48');
		expect(find('judge')?.words).toContain('3–6 months after the last session');
	});

	it('share a row only where one begins as the other ends', () => {
		for (const one of lanes)
			for (const other of lanes.filter(({ id, row }) => id !== one.id && row === one.row)) {
				const [first, second] = one.span.from[0] < other.span.from[0] ? [one, other] : [other, one];
				expect(first.span.to[0]).toBeLessThanOrEqual(second.span.from[1]);
			}
	});

	it('never run backwards', () => {
		for (const { span } of lanes) {
			const times = [...span.from, ...span.to];
			expect(times).toEqual(times.toSorted((a, b) => a - b));
		}
	});
});

it('a bar narrows to a point over a soft end', () => {
	expect(barOf({ from: [1, 10], to: [100, 1000] })).toMatch(
		/^M0\.00 50L[\d.]+ 0H[\d.]+L[\d.]+ 50L/,
	);
});

it('the outline of a phase stays in its box', () => {
	for (const phase of phases) {
		const numbers =
			humpOf(phase.span)
				.area.match(/[\d.]+/g)
				?.map(Number) ?? [];
		expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...numbers)).toBeLessThanOrEqual(100);
	}
});
