import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { axisHours, closureGroups, percentOf } from '../../../slides/figures/closure-times.ts';

const groups = closureGroups(claims);
const closures = groups.flatMap((group) => group.closures);

describe('how long channels stay open', () => {
	it('keeps rats and people apart', () => {
		expect(groups.map(({ name }) => name.split(',')[0])).toEqual(['Rats', 'People']);
		expect(groups[0]?.closures.every(({ id }) => id.startsWith('rat-'))).toBe(true);
	});

	it('gives each measurement as the evidence has it', () => {
		expect(closures.map(({ text }) => text.replace('\u00a0', ' '))).toEqual([
			'4–5 h',
			'by 12 h',
			'by 18 h',
			'within 2 h',
			'within 24 h',
			'58–63 h',
			'within 72 h',
		]);
	});

	it('draws no bar past the axis, and none not yet normal after it was normal', () => {
		for (const { openHours, latestHours } of closures) {
			expect(openHours).toBeLessThan(latestHours);
			expect(latestHours).toBeLessThanOrEqual(axisHours);
		}
		expect(percentOf(axisHours)).toBe(100);
	});

	it('cites a claim for each', () => {
		const ids = new Set(claims.map(({ id }) => id));
		for (const closure of closures) expect(ids.has(closure.claims), closure.id).toBe(true);
	});
});
