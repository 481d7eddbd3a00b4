import type { Claim } from '#author';
import type { AftercareLane, Stretch } from './aftercare-clock.ts';
import { claimValue } from './claim-value.ts';
import { DAY, placeOf, WEEK } from './time-band.ts';

const nbsp = '\u00a0';

/** The moments that can be chosen, by the names that an address uses. */
export const momentIds = [
	...['0h', '2h', '6h', '12h', '18h', '24h', '36h', '48h', '60h', '72h'],
	...['4d', '5d', '6d', '7d', '10d', '2w', '3w', '4w', '5w', '6w'],
] as const;

const units: Record<string, readonly [hours: number, one: string, many: string]> = {
	h: [1, 'hour', 'hours'],
	d: [DAY, 'day', 'days'],
	w: [WEEK, 'week', 'weeks'],
};

const partsOf = (id: string) => {
	const [hours, one, many] = units[id.slice(-1)] ?? [1, '', ''];
	return { count: Number.parseInt(id, 10), hours, one, many };
};

/** Hours after the treatment. */
export function hoursOf(id: string): number {
	const { count, hours } = partsOf(id);
	return count * hours;
}

/** A moment in words, e.g. "36 hours". */
export function nameOf(id: string): string {
	const { count, one, many } = partsOf(id);
	if (count === 0) return 'Just done';
	return `${count}${nbsp}${count === 1 ? one : many}`;
}

/** The names of all moments where there is little room. */
export const shortNames: Readonly<Record<string, string>> = Object.fromEntries(
	momentIds.map((id) => [id, `${partsOf(id).count}${nbsp}${id.slice(-1)}`]),
);

/** The moment that stands nearest to a place of the time band, given in percent. */
export function momentAt(percent: number): string {
	const away = (id: string) => Math.abs(placeOf(hoursOf(id)) - percent);
	return momentIds.reduce<string>((best, id) => (away(id) < away(best) ? id : best), '0h');
}

/** What a lane says at that hour; a stretch that ends then is over. */
export function stretchAt(lane: AftercareLane, hours: number): Stretch | undefined {
	return (
		lane.stretches.find(({ from, to }) => from <= hours && hours < to) ?? lane.stretches.at(-1)
	);
}

/** A stretch in words: its verdict, which is set bold, and its rule; where clinics differ also its time. */
export function saidOf({ kind, rule, when }: Stretch): { verdict: string; rule: string } {
	if (kind === 'yes') return { verdict: 'Yes:', rule };
	const [, verdict = '', rest = ''] = /^(\w+)(.*)$/.exec(rule) ?? [];
	const time = kind === 'usually-no' ? `: ${when.charAt(0).toLowerCase()}${when.slice(1)}` : '';
	return { verdict: `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`, rule: rest + time };
}

/** How red the skin is drawn, 0 to 1: full while redness is expected of all, none when most of it has settled. */
export function rednessAt(claims: readonly Claim[], hours: number): number {
	const read = (key: string) => claimValue(claims, 'after-redness-normal', key);
	const [full, expected, settled] = [read('hours_min'), read('hours_max'), read('max_days') * DAY];
	if (hours <= full) return 1;
	if (hours <= expected) return 1 - (0.5 * (hours - full)) / (expected - full);
	return Math.max(0, (0.5 * (settled - hours)) / (settled - expected));
}

/** What is seen and felt, in words, with the claims behind it. */
export interface Sensed {
	main: string;
	mainClaims: string;
	more: string;
	moreClaims: string;
}

/** What the client sees and feels at that hour. */
export function sensedAt(claims: readonly Claim[], hours: number): Sensed {
	const read = (key: string) => claimValue(claims, 'after-redness-normal', key);
	const [least, most, days] = [read('hours_min'), read('hours_max'), read('max_days')];
	const other = claimValue(claims, 'after-downtime-by-depth', 'usual_hours_max');
	const expected = { mainClaims: 'after-redness-normal' };
	const reported = {
		more: 'Swelling, pain, dryness or flaking are reported too.',
		moreClaims: 'safe-common-events',
	};
	const range = `${least}–${most}${nbsp}h`;
	if (hours < least)
		return { ...expected, ...reported, main: `Red and warm, like sunburn: expected for ${range}.` };
	if (hours < most)
		return {
			...expected,
			...reported,
			main: `Still red and warm, or settling: ${range} expected.`,
		};
	if (hours < other)
		return {
			...reported,
			main: `Settling. Sources differ: by about ${other}${nbsp}h, or within ${days}${nbsp}days.`,
			mainClaims: 'after-redness-normal after-downtime-by-depth',
		};
	if (hours < days * DAY)
		return { ...expected, ...reported, main: `Most reactions settle within ${days}${nbsp}days.` };
	return {
		...expected,
		main: 'Most reactions have settled.',
		more: 'New itchy bumps can still come: days to weeks later.',
		moreClaims: 'after-red-flags',
	};
}

/** What the drawn skin shows, for those who do not see it. */
export function textOf(claims: readonly Claim[], moment: string, skin: string): string {
	const hours = hoursOf(moment);
	const red = rednessAt(claims, hours);
	const tones: readonly [number, string][] = [
		[0.95, 'clearly redder than'],
		[0.45, 'a little redder than'],
		[0.01, 'faintly redder than'],
	];
	const tone = tones.find(([least]) => red >= least)?.[1] ?? 'the same colour as';
	const when = hours === 0 ? 'Just needled' : `${nameOf(moment)} after needling`;
	return `${when}: a patch of ${skin} skin, ${tone} the skin beside it, which was not needled. ${sensedAt(claims, hours).main}`;
}
