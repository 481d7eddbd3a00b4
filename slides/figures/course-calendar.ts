import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { claimValue } from './claim-value.ts';

/** Weeks of a month, on average. */
export const WEEKS_PER_MONTH = 365.25 / 12 / 7;

/** Right end of the calendar, months after the first session. */
export const CALENDAR_MONTHS = 13;

/** A course on the calendar; weeks count from the first session. */
export type Course = {
	readonly id: string;
	readonly kind: 'usual' | 'trial';
	readonly name: string;
	readonly rhythm: string;
	readonly sessionWeeks: readonly number[];
	/** When the result is judged, weeks; trials stand here for their rhythm only. */
	readonly judgedWeeks?: readonly [from: number, to: number];
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

/** Place of a week on the calendar, percent of its width. */
export const percentOf = (weeks: number): number =>
	(weeks / WEEKS_PER_MONTH / CALENDAR_MONTHS) * 100;

const weeksOf = (sessions: number, intervalWeeks: number): readonly number[] =>
	Array.from({ length: sessions }, (_, session) => session * intervalWeeks);

type Read = (id: string, key: string) => number;

/** The shortest or the longest of the usual courses, with the months after it. */
function usualCourse(read: Read, bound: 'min' | 'max'): Course {
	const sessions = read('sessions-general', `sessions_${bound}`);
	const interval = read('proc-interval', `${bound}_weeks`);
	const sessionWeeks = weeksOf(sessions, interval);
	const judged = (key: string) =>
		(sessionWeeks.at(-1) ?? 0) + read('result-timing', key) * WEEKS_PER_MONTH;
	return {
		id: bound,
		kind: 'usual',
		name: `${sessions} sessions`,
		rhythm: `${interval} weeks apart`,
		sessionWeeks,
		judgedWeeks: [judged('months_min'), judged('months_max')],
		claims: 'sessions-general proc-interval',
	};
}

/** A trial that kept to one rhythm. */
function trial(id: string, name: string, sessions: number, intervalWeeks: number): Course {
	const every = Math.round(intervalWeeks) === 2 ? 'every 2 weeks' : 'monthly';
	return {
		id,
		kind: 'trial',
		name,
		rhythm: `${sessions} × ${every}`,
		sessionWeeks: weeksOf(sessions, intervalWeeks),
		claims: id,
	};
}

/** The usual courses, shortest and longest, then trials with their own rhythm, monthly first. */
export function coursesOf(claims: readonly Claim[]): readonly Course[] {
	const read: Read = (id, key) => claimValue(claims, id, key);
	const every = (id: string) => read(id, 'interval_weeks');
	const sessions = (id: string) => read(id, 'sessions');
	const [ablon, dogra] = ['ind-rejuvenation-ablon', 'ind-acne-dogra'];
	const [photo, alam] = ['eldomyati-photo-design', 'ind-acne-alam'];
	return [
		usualCourse(read, 'min'),
		usualCourse(read, 'max'),
		trial(ablon, 'Ablon 2018', sessions(ablon), read(ablon, 'interval_days') / 7),
		trial(dogra, 'Dogra 2014', sessions(dogra), every(dogra)),
		trial(photo, 'El-Domyati 2015', sessions(photo), every(photo)),
		trial(alam, 'Alam 2014', sessions(alam), every(alam)),
	];
}

/** Months after the last session at which a result is judged, e.g. "3–6". */
export const judgedMonths = (claims: readonly Claim[]): string =>
	claimRange(claims, 'result-timing', ['months_min', 'months_max']);
