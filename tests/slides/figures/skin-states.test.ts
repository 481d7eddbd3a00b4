import { expect, it } from 'vitest';
import { bloodPoints, isFlushed, patch, statesSeen } from '../../../slides/figures/skin-states.ts';

it('only the two ends that sources show are end-points', () => {
	const ends = statesSeen.filter(({ verdict }) => verdict === 'end');
	expect(ends.map(({ id }) => id)).toEqual(['pink', 'uniform']);
});

it('no millimetre stands beside a state', () => {
	for (const { name, rule, aim } of statesSeen)
		expect(`${name} ${rule} ${aim}`).not.toMatch(/mm|\d/);
});

it('pink skin does not bleed', () => {
	expect(isFlushed('pink')).toBe(true);
	expect(bloodPoints('pink')).toEqual([]);
	expect(isFlushed('untouched')).toBe(false);
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
