import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { aftercareOf } from '../../../slides/figures/aftercare-clock.ts';
import { BAND_END, marks, placeOf } from '../../../slides/figures/time-band.ts';

const lanes = aftercareOf(claims);
const stretches = (id: string) => lanes.find((lane) => lane.id === id)?.stretches ?? [];

it('every mark of the band stands at its own place', () => {
	for (const mark of marks) expect(placeOf(mark.hours)).toBe(mark.percent);
});

it('between two marks time runs evenly', () => {
	expect(placeOf(36)).toBeCloseTo((placeOf(24) + placeOf(48)) / 2);
});

it('what lies beyond the band stands at its end', () => {
	expect(placeOf(2 * BAND_END)).toBe(100);
});

it('the stretches of a lane follow each other without a gap', () => {
	for (const lane of lanes) {
		lane.stretches.slice(1).forEach((stretch, index) => {
			expect(stretch.from).toBe(lane.stretches[index]?.to);
		});
	}
});

it('sunscreen on the first day is shown as disputed, not as allowed or forbidden', () => {
	expect(stretches('sunscreen')[0]).toMatchObject({ kind: 'disputed', from: 0, to: 24 });
	expect(stretches('sunscreen')[1]?.rule).toContain('SPF 30');
});

it('active skin care waits 3 days and usually 5 to 7', () => {
	expect(stretches('actives').map((stretch) => [stretch.kind, stretch.to / 24])).toEqual([
		['no', 3],
		['usually-no', 7],
		['yes', BAND_END / 24],
	]);
});

it('make-up is forbidden for 24 hours, and nothing says that it is allowed after them', () => {
	expect(stretches('make-up').map(({ kind, to }) => [kind, to])).toEqual([
		['no', 24],
		['ask', BAND_END],
	]);
});

it('heat waits 48 to 72 hours', () => {
	expect(stretches('heat').map((stretch) => stretch.to)).toEqual([48, 72, BAND_END]);
});

it('minoxidil restarts the day after', () => {
	expect(stretches('minoxidil')[1]).toMatchObject({ kind: 'yes', from: 24 });
});

it('the next session is not before week 4', () => {
	expect(stretches('session')[0]).toMatchObject({ kind: 'no', to: 4 * 7 * 24 });
});

it('nothing rests on a claim from memory', () => {
	for (const lane of lanes) {
		expect(claims.find((claim) => claim.id === lane.claims)?.verified).toBe('found');
	}
});
