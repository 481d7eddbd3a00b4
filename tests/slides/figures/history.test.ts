import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	axis,
	clinicalSpan,
	historyOf,
	placeOf,
	yearsApart,
} from '../../../slides/figures/history.ts';

const events = historyOf(claims);

it('stands in the order of the dates', () => {
	const places = events.map(({ at }) => at);
	expect(places).toEqual(places.toSorted((one, other) => one - other));
});

it('dates are those of the claims', () => {
	expect(events.map(({ date }) => date.replaceAll('\u00a0', ' '))).toEqual([
		'1995',
		'1997',
		'2005',
		'1 March 2018',
		'10 November 2020',
		'15 October 2025',
	]);
});

it('the axis is linear: ten years take the same room everywhere', () => {
	expect(placeOf(2005) - placeOf(1995)).toBeCloseTo(placeOf(2025) - placeOf(2015), 1);
	expect(placeOf(axis.from)).toBe(0);
	expect(placeOf(axis.to)).toBe(100);
});

it('a date stands inside its year', () => {
	const pen = events.find(({ id }) => id === 'de-novo')?.at ?? 0;
	expect(pen).toBeGreaterThan(placeOf(2018));
	expect(pen).toBeLessThan(placeOf(2018.25));
});

it('the roller came ten years after the cut, and clinics before the roller', () => {
	expect(yearsApart(claims)).toBe(10);
	expect(clinicalSpan(claims)).toEqual({ from: placeOf(1997), to: placeOf(2005), year: 1997 });
});

it('says granted and never approved', () => {
	const words = events.map(({ title, detail }) => `${title} ${detail}`).join(' ');
	expect(words).toContain('granted');
	expect(words).not.toContain('approved');
});

it('an event without its date is refused', () => {
	const undated = claims.filter(({ id }) => id !== 'history-2018-denovo');
	expect(() => historyOf(undated)).toThrow('history-2018-denovo: no date');
});
