import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	asks,
	devicesOf,
	drumPins,
	needleOf,
	UNITS_PER_MM,
} from '../../../slides/figures/device-family.ts';

const devices = devicesOf(claims);
const device = (id: string) => devices.find((each) => each.id === id);

it('lengths are those of the claims, in millimetres', () => {
	expect(device('home')?.lengths).toEqual({ min: 0.2, max: 0.3 });
	expect(device('medical')?.lengths).toEqual({ min: 0.5, max: 1.5, quoted: 3 });
	expect(device('pen')?.lengths).toEqual({ min: 0.25, max: 2.5 });
});

it('no length is drawn for a device whose range no source gives', () => {
	expect(device('stamp')?.lengths).toBeUndefined();
	expect(device('rf')?.lengths).toBeUndefined();
});

it('only the pen can be adjusted while working', () => {
	const adjustable = devices.filter((each) =>
		each.facts.some((fact) => fact.ask === 'Adjustable' && fact.answer.startsWith('yes')),
	);
	expect(adjustable.map((each) => each.id)).toEqual(['pen']);
});

it('each device answers every row or carries a warning', () => {
	for (const each of devices) {
		expect(each.warning ?? each.facts.map((fact) => fact.ask)).toEqual(each.warning ?? [...asks]);
	}
});

it('a needle is drawn to the scale of its length', () => {
	expect(needleOf(1.5, 10)).toContain(`L10 ${1.5 * UNITS_PER_MM}L`);
	expect(needleOf(0.2, 10)).toContain('L10 6L');
});

it('a drum has as many pins as asked for', () => {
	expect(drumPins(50, 50, [10, 15], 24).match(/Z/g)).toHaveLength(24);
});

it('every claim that a device cites exists and was found', () => {
	for (const id of devices.flatMap((each) => each.claims.split(' '))) {
		expect(claims.find((claim) => claim.id === id)?.verified).toBe('found');
	}
});
