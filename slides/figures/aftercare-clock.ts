import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { skinOpen } from './skin-open.ts';
import { BAND_END, DAY, WEEK } from './time-band.ts';

/** What a stretch of time means: expected sign, its fading, forbidden, clinics differ, sources disagree, for the clinic to say, allowed; of the skin itself: open, closed. */
export type Kind =
	'sign' | 'fading' | 'no' | 'usually-no' | 'disputed' | 'ask' | 'yes' | 'open' | 'closed';

/** A stretch of time in hours after the treatment, with its time and its rule in words. */
export type Stretch = {
	readonly kind: Kind;
	readonly from: number;
	readonly to: number;
	readonly when: string;
	readonly rule: string;
};

/** One thing a client asks about. */
export type AftercareLane = {
	readonly id: string;
	readonly name: string;
	readonly stretches: readonly Stretch[];
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

/** What a stretch means, the hour at which it ends, its time and its rule in words. */
type Step = readonly [kind: Kind, to: number, when: string, rule: string];

/** Each step of a lane starts where the last one ended. */
function stretchesOf(steps: readonly Step[]): readonly Stretch[] {
	return steps.map(([kind, to, when, rule], index) => ({
		kind,
		from: steps[index - 1]?.[1] ?? 0,
		to,
		when,
		rule,
	}));
}

type Read = (id: string, key: string) => number;
const hours = (count: number) => `${count}\u00a0h`;

function redness(read: Read): readonly Step[] {
	const [min, max] = ['hours_min', 'hours_max'].map((key) => read('after-redness-normal', key));
	const settled = read('after-redness-normal', 'max_days');
	return [
		['sign', max ?? 0, `${min}–${hours(max ?? 0)}`, 'expected, like sunburn'],
		['fading', settled * DAY, `To day ${settled}`, 'most reactions settle'],
	];
}

function sunscreen(read: Read): readonly Step[] {
	const start = read('after-sunscreen', 'start_hours');
	const spf = read('after-sunscreen', 'spf_min');
	return [
		['disputed', start, `First ${hours(start)}`, 'sources differ'],
		['yes', BAND_END, `From ${hours(start)}`, `SPF ${spf} or more, for weeks`],
	];
}

function heat(read: Read): readonly Step[] {
	const min = read('after-heat-exercise', 'hours_min');
	const max = read('after-heat-exercise', 'hours_max');
	return [
		['no', min, `First ${hours(min)}`, 'no heat, no heavy sweat'],
		['usually-no', max, `${min} to ${hours(max)}, to be safe`, 'avoid'],
		['yes', BAND_END, `From ${hours(max)}`, 'allowed again'],
	];
}

function actives(read: Read): readonly Step[] {
	const min = read('after-no-actives', 'days_min');
	const usual = read('after-no-actives', 'days_typical_min');
	const max = read('after-no-actives', 'days_typical_max');
	return [
		['no', min * DAY, `First ${min} days`, 'no retinoid, vitamin C, acid, scrub, fragrance'],
		['usually-no', max * DAY, `Day ${min} to ${max}, most clinics`, `wait ${usual}–${max} days`],
		['yes', BAND_END, `After day ${max}`, 'allowed again'],
	];
}

function nextSession(read: Read): readonly Step[] {
	const min = read('proc-interval', 'min_weeks');
	const max = read('proc-interval', 'max_weeks');
	return [
		['no', min * WEEK, `First ${min} weeks`, 'none yet: new tissue is being built'],
		['yes', BAND_END, `Week ${min} to ${max}`, 'usual'],
	];
}

/** Nothing for the first hours, then another rule. */
function until(end: number, before: string, kind: Kind, after: string): readonly Step[] {
	return [
		['no', end, `First ${hours(end)}`, before],
		[kind, BAND_END, `From ${hours(end)}`, after],
	];
}

/** The lanes in the order in which a client meets them. */
export function aftercareOf(claims: readonly Claim[]): readonly AftercareLane[] {
	const read: Read = (id, key) => claimValue(claims, id, key);
	const lane = (id: string, name: string, claim: string, steps: readonly Step[]) => ({
		id,
		name,
		claims: claim,
		stretches: stretchesOf(steps),
	});
	const shade: Step = ['yes', BAND_END, 'From the door', 'safer than sunscreen on the first day'];
	const makeUp = until(
		read('after-first-day', 'hours'),
		'none; supplied care only',
		'ask',
		'clinic decides',
	);
	const minoxidil = until(
		read('hair-minoxidil-timing', 'hours'),
		'none: channels are open',
		'yes',
		'restart',
	);
	return [
		{
			id: 'skin',
			name: 'Skin open',
			claims: 'abs-closure-human-2h',
			stretches: skinOpen(claims),
		},
		lane('redness', 'Redness, warmth', 'after-redness-normal', redness(read)),
		lane('make-up', 'Make-up', 'after-first-day', makeUp),
		lane('sunscreen', 'Sunscreen', 'after-sunscreen', sunscreen(read)),
		lane('shade', 'Hat and shade', 'after-sunscreen', [shade]),
		lane('heat', 'Sauna, sport, pool', 'after-heat-exercise', heat(read)),
		lane('actives', 'Active skin care', 'after-no-actives', actives(read)),
		lane('minoxidil', 'Minoxidil (scalp)', 'hair-minoxidil-timing', minoxidil),
		lane('session', 'Next session', 'proc-interval', nextSession(read)),
	];
}
