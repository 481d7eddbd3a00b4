import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { arcPath, clockAt, DIAL_MINUTES } from '../../../slides/figures/procedure-clock.ts';
import { stationIds } from '../../../slides/figures/procedure-sequence.ts';

const clocks = stationIds.map((id) => clockAt(claims, id));

describe('the clock', () => {
	it('adds up what claims give minutes for, and nothing else', () => {
		expect(clocks.map(({ total }) => total)).toEqual([
			'',
			'45–60',
			'45–60',
			'75–120',
			'75–120',
			'75–120',
		]);
	});

	it('never runs backwards, and one turn of the dial is enough', () => {
		for (const { shortest, longest } of clocks)
			for (const way of [shortest, longest]) {
				way.forEach(({ from, to }, index) => {
					expect(from).toBe(way[index - 1]?.to ?? 0);
					expect(to).toBeGreaterThan(from);
				});
				expect(way.at(-1)?.to ?? 0).toBeLessThanOrEqual(DIAL_MINUTES);
			}
	});

	it('says at needling whose minutes these are, and that they may count the cream', () => {
		expect(clockAt(claims, 'needle').note).toMatch(/30–60\u00a0min that one clinic.*unclear/);
	});

	it('cites what it shows', () => {
		for (const { total, claims: ids } of clocks) expect(ids === '').toBe(total === '');
	});
});

it('a quarter of the dial goes from noon to three', () => {
	expect(arcPath({ from: 0, to: DIAL_MINUTES / 4 }, 100)).toBe(
		'M0.0 -100.0A100 100 0 0 1 70.7 -70.7A100 100 0 0 1 100.0 -0.0',
	);
});
