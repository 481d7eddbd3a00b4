import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { aftercareOf } from '../../../slides/figures/aftercare-clock.ts';
import {
	hoursOf,
	momentAt,
	momentIds,
	nameOf,
	rednessAt,
	saidOf,
	sensedAt,
	stretchAt,
	textOf,
} from '../../../slides/figures/downtime.ts';
import { opennessAt, skinOpen } from '../../../slides/figures/skin-open.ts';
import { BAND_END, placeOf } from '../../../slides/figures/time-band.ts';

const lanes = aftercareOf(claims);
const said = (id: string, moment: string) => {
	const lane = lanes.find((each) => each.id === id);
	const stretch = lane && stretchAt(lane, hoursOf(moment));
	if (!stretch) return '';
	const { verdict, rule } = saidOf(stretch);
	return `${stretch.kind}: ${verdict}${verdict.endsWith(':') ? ' ' : ''}${rule}`;
};
const hours = fc.double({ min: 0, max: BAND_END, noNaN: true });

describe('the moments', () => {
	it('follow each other from the session to the end of the band', () => {
		const times = momentIds.map(hoursOf);
		expect(times).toEqual([...times].sort((one, other) => one - other));
		expect([times[0], times.at(-1)]).toEqual([0, BAND_END]);
	});

	it('are found again at their own place of the band', () => {
		for (const id of momentIds) expect(momentAt(placeOf(hoursOf(id)))).toBe(id);
	});

	it('have names in words', () => {
		expect(['0h', '36h', '4d', '2w'].map((id) => nameOf(id).replace('\u00a0', ' '))).toEqual([
			'Just done',
			'36 hours',
			'4 days',
			'2 weeks',
		]);
	});
});

describe('what a client may do', () => {
	it.for([
		['make-up', '18h', 'no: None; supplied care only'],
		['make-up', '24h', 'ask: Clinic decides'],
		['sunscreen', '0h', 'disputed: Sources differ'],
		['sunscreen', '24h', 'yes: Yes: SPF 30 or more, for weeks'],
		['heat', '36h', 'no: No heat, no heavy sweat'],
		['heat', '60h', 'usually-no: Avoid: 48 to 72\u00a0h, to be safe'],
		['actives', '4d', 'usually-no: Wait 5–7 days: day 3 to 7, most clinics'],
		['actives', '7d', 'yes: Yes: allowed again'],
		['session', '3w', 'no: None yet: new tissue is being built'],
		['session', '6w', 'yes: Yes: usual'],
	])('%s at %s is %s', ([id, moment, words]) => {
		expect(said(id ?? '', moment ?? '')).toBe(words);
	});

	it('never forbids again what it has allowed', () => {
		fc.assert(
			fc.property(hours, hours, (one, other) => {
				for (const lane of lanes)
					if (stretchAt(lane, Math.min(one, other))?.kind === 'yes')
						expect(stretchAt(lane, Math.max(one, other))?.kind).toBe('yes');
			}),
		);
	});
});

describe('what the skin shows', () => {
	it('is full redness for 24 hours, none from day 7, and never more than before', () => {
		expect(rednessAt(claims, 24)).toBe(1);
		expect(rednessAt(claims, 7 * 24)).toBe(0);
		fc.assert(
			fc.property(hours, hours, (one, other) => {
				const [early, late] = [Math.min(one, other), Math.max(one, other)];
				expect(rednessAt(claims, late)).toBeLessThanOrEqual(rednessAt(claims, early));
				expect(opennessAt(claims, late)).toBeLessThanOrEqual(opennessAt(claims, early));
			}),
		);
	});

	it('is open for sure to hour 2, then as the source has it to hour 72', () => {
		expect(skinOpen(claims).map(({ kind, to }) => [kind, to])).toEqual([
			['open', 2],
			['disputed', 72],
			['closed', BAND_END],
		]);
		expect([0, 2, 72, 100].map((at) => opennessAt(claims, at))).toEqual([1, 1, 0, 0]);
	});

	it('says between day 2 and 3 that sources differ', () => {
		expect(sensedAt(claims, 47).main).not.toContain('differ');
		expect(sensedAt(claims, 48).main).toContain('Sources differ: by about 72');
		expect(sensedAt(claims, 72).main).not.toContain('differ');
	});

	it('is told with the colour of the skin and the time', () => {
		expect(textOf(claims, '0h', 'dark')).toMatch(
			/^Just needled: a patch of dark skin, clearly redder/,
		);
		expect(textOf(claims, '2w', 'light')).toContain('the same colour as');
	});
});
