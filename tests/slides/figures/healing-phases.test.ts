import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { lanesOf, phasesOf, textOf } from '../../../slides/figures/healing-phases.ts';
import { AXIS_END, barOf, humpOf, percentAt } from '../../../slides/figures/log-time.ts';

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
		const fibroblast = lanes.find((lane) => lane.id === 'fibroblast');
		expect(fibroblast?.span.from).toEqual([2 * DAY, 3 * DAY]);
		expect(fibroblast?.words).toContain('2–3');
	});

	it('put collagen III before collagen I', () => {
		const start = (id: string) => lanes.find((lane) => lane.id === id)?.span.from[0] ?? 0;
		expect(start('fine')).toBeLessThan(start('bundle'));
	});

	it('show the client redness for 24 to 48 hours and a result after 3 to 6 months', () => {
		const client = lanes.filter((lane) => lane.group === 'client');
		expect(client[0]?.span.to).toEqual([DAY, 2 * DAY]);
		expect(client[1]?.words).toContain('3–6 months after the last session');
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

it('the text alternative holds every phase and every lane', () => {
	const text = textOf(phases, lanes);
	for (const phase of phases) expect(text).toContain(phase.name);
	for (const lane of lanes) expect(text).toContain(lane.words);
});
