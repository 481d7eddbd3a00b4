import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { adverseEventsOf, COLUMNS, unitsOf } from '../../../slides/figures/adverse-events.ts';

const events = adverseEventsOf(claims);
const event = (id: string) => {
	const found = events.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};

it('the series of 30 people shows 5 with PIH and 2 with tram-track scars', () => {
	expect(event('pih-series').reading).toBe('5 of 30');
	expect(event('tram-track').reading).toBe('2 of 30');
});

it('a share of 6.67 % is drawn as one person in fifteen', () => {
	expect(event('pih-split')).toMatchObject({ reading: '6.67\u00a0%', cases: 1, people: 15 });
});

it('granulomas have cases and no rate', () => {
	expect(event('granuloma')).toMatchObject({ cases: 15, people: undefined, reading: '15 cases' });
});

it('a unit chart has one mark for each person and as many marked as had the event', () => {
	for (const each of events) {
		const units = unitsOf(each);
		expect(units).toHaveLength(each.people ?? each.cases);
		expect(units.filter((unit) => unit.affected)).toHaveLength(each.cases);
	}
});

it('no two people share a place', () => {
	for (const each of events) {
		const places = unitsOf(each).map((unit) => unit.row * COLUMNS + unit.column);
		expect(new Set(places).size).toBe(places.length);
	}
});

it('different harms have different shapes', () => {
	expect(new Set(events.map((each) => each.shape))).toEqual(new Set(['disc', 'rails', 'bump']));
});
