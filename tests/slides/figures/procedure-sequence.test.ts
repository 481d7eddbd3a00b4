import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { stationsOf } from '../../../slides/figures/procedure-sequence.ts';

const stations = stationsOf(claims);
const known = new Set(claims.map((claim) => claim.id));

it('the stations run from the first talk to the door', () => {
	expect(stations.map((station) => station.id)).toEqual([
		'screen',
		'numb',
		'clean',
		'needle',
		'stop',
		'leave',
	]);
});

it('numbing takes its 45 to 60 minutes before the skin is cleaned', () => {
	expect(stations[1]?.time).toBe('45–60\u00a0min');
	expect(stations[2]?.what).toContain('Wipe off all cream');
});

it('the only duration shown for the procedure is that of the one clinic that was seen', () => {
	expect(stations[3]).toMatchObject({ time: '30–60\u00a0min,', whose: 'one clinic' });
});

it('the next session is 4 to 6 weeks away', () => {
	expect(stations[5]?.time).toBe('Next in 4–6\u00a0weeks');
});

it('no line on the slide is longer than its column bears', () => {
	for (const { what, why, without } of stations)
		expect(Math.max(what.length, why.length, without.text.length)).toBeLessThanOrEqual(60);
});

it('what goes wrong rests on a claim; one from memory is called usual teaching', () => {
	for (const { without } of stations)
		for (const id of without.claims.split(' ')) {
			const claim = claims.find((each) => each.id === id);
			expect(claim).toBeDefined();
			if (claim?.verified === 'memory') expect(without.text).toContain('usual teaching');
		}
});

it('every station cites claims that exist and were found', () => {
	for (const id of stations.flatMap((station) => station.claims.split(' '))) {
		expect(known).toContain(id);
		expect(claims.find((claim) => claim.id === id)?.verified).toBe('found');
	}
});
