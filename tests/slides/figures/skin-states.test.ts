import { expect, it } from 'vitest';
import {
	bloodPoints,
	patch,
	skinStates,
	statesSeen,
	toneLeft,
} from '../../../slides/figures/skin-states.ts';

it('the patches come in the order of the states', () => {
	expect(statesSeen.map(({ id }) => id)).toEqual(skinStates);
});

it('only what sources show is an end-point', () => {
	const ends = statesSeen.filter(({ verdict }) => verdict === 'end');
	expect(ends.map(({ id }) => id)).toEqual(['pink', 'red', 'uniform']);
});

it('no millimetre stands beside a state', () => {
	for (const { name, rule, aim } of statesSeen)
		expect(`${name} ${rule} ${aim}`).not.toMatch(/mm|\d/);
});

it('flushed skin keeps less of its tone, and does not bleed before it has pinpoints', () => {
	expect(toneLeft.untouched).toBe(100);
	expect(toneLeft.red).toBeLessThan(toneLeft.pink);
	expect(bloodPoints('pink')).toEqual([]);
	expect(bloodPoints('red')).toEqual([]);
});

it('uniform means more points, in every quarter of the patch', () => {
	const points = bloodPoints('uniform');
	expect(points.length).toBeGreaterThan(2 * bloodPoints('scattered').length);
	for (const isLeft of [true, false])
		for (const isUpper of [true, false]) {
			const quarter = points.filter(
				([x, y]) => x < patch.width / 2 === isLeft && y < patch.height / 2 === isUpper,
			);
			expect(quarter.length).toBeGreaterThan(points.length / 6);
		}
});

it('the same state is the same drawing every time', () => {
	expect(bloodPoints('scattered')).toEqual(bloodPoints('scattered'));
});

it('every dot is whole and stands alone', () => {
	const dot = 8.4;
	for (const state of ['scattered', 'uniform'] as const) {
		const points = bloodPoints(state);
		points.forEach(([x, y], index) => {
			expect(Math.min(x, y, patch.width - x, patch.height - y)).toBeGreaterThan(dot / 2);
			for (const [otherX, otherY] of points.slice(index + 1))
				expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(dot);
		});
	}
});
