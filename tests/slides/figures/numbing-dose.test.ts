import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	AXIS_HOURS,
	DAB_GRAMS,
	dabsOf,
	sayingsOf,
	sideCm,
} from '../../../slides/figures/numbing-dose.ts';

const sayings = sayingsOf(claims);
const saying = (id: string) => sayings.find((one) => one.id === id);

it('practice ends at the hour at which the US label begins', () => {
	expect(saying('practice')).toMatchObject({ fromHours: 0.75, toHours: 1 });
	expect(saying('us-minor')?.fromHours).toBe(saying('practice')?.toHours);
});

it('a dose keeps to the label it comes from', () => {
	expect(saying('us-minor')?.dose).toEqual({ grams: 2.5, areasCm2: [20, 25] });
	expect(saying('us-major')?.dose).toEqual({ grams: 2, areasCm2: [10] });
	expect(saying('uk')?.dose).toEqual({ grams: 1.5, areasCm2: [10] });
});

it('practice has no dose of its own', () => {
	expect(saying('practice')?.dose).toBeUndefined();
});

it('every time lies on the axis', () => {
	for (const { fromHours, toHours } of sayings) {
		expect(fromHours).toBeLessThan(toHours);
		expect(toHours).toBeLessThanOrEqual(AXIS_HOURS);
	}
});

it('no maximum is drawn, because it was seen only in a copy', () => {
	for (const one of sayings) expect(one.claims).not.toContain('proc-emla-max');
});

it('a square has the side of its area', () => {
	expect(sideCm(25)).toBe(5);
	expect(sideCm(10) ** 2).toBeCloseTo(10);
});

it('there are as many dabs as grams, all of them on the square', () => {
	for (const { dose } of sayings) {
		if (!dose) continue;
		const dabs = dabsOf(dose.grams);
		expect(dabs.length * DAB_GRAMS).toBe(dose.grams);
		for (const { x, y } of dabs) {
			expect(x).toBeGreaterThan(0.1);
			expect(x).toBeLessThan(0.9);
			expect(y).toBeGreaterThan(0.1);
			expect(y).toBeLessThan(0.9);
		}
	}
});
