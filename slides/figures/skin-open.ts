import type { Claim } from '#author';
import type { Stretch } from './aftercare-clock.ts';
import { claimValue } from './claim-value.ts';
import { BAND_END } from './time-band.ts';

const nbsp = '\u00a0';

/** The earliest and the latest hour at which people's skin was normal again; no two studies watched the same. */
export function openHours(claims: readonly Claim[]): readonly [first: number, last: number] {
	return [
		claimValue(claims, 'abs-closure-human-2h', 'uncovered_max_hours'),
		claimValue(claims, 'abs-closure-human-face', 'max_hours'),
	];
}

/** Needled skin: open, then open or closed by the study, then taught as closed. */
export function skinOpen(claims: readonly Claim[]): readonly Stretch[] {
	const [first, last] = openHours(claims);
	return [
		{
			kind: 'open',
			from: 0,
			to: first,
			when: `First ${first}${nbsp}h`,
			rule: 'open',
		},
		{
			kind: 'disputed',
			from: first,
			to: last,
			when: `${first} to ${last}${nbsp}h`,
			rule: 'sources differ; longer under cover',
		},
		{
			kind: 'closed',
			from: last,
			to: BAND_END,
			when: `From ${last}${nbsp}h`,
			rule: 'taught as closed',
		},
	];
}

/** How open the channels are drawn at an hour: 1 for open, 0 for closed, between them while studies differ. */
export function opennessAt(claims: readonly Claim[], hours: number): number {
	const [first, last] = openHours(claims);
	return Math.min(1, Math.max(0, (last - hours) / (last - first)));
}
