import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { claimRange } from './claim-range.ts';
import { claimValue } from './claim-value.ts';
import type { Plan } from './course-plans.ts';

/** Weeks of a month, on average. */
export const WEEKS_PER_MONTH = 365.25 / 12 / 7;

/** The least and the most that the evidence gives. */
export type Reach = readonly [least: number, most: number];

/** How many sessions, and how many weeks between them. */
export interface Rhythm {
	sessions: number;
	weeks: number;
}

/** What the row of a plan allows; a row without numbers has no course. */
export function reachOf(
	{ row: id }: Plan,
	rows: readonly NeedleLength[],
): { sessions: Reach; weeks: Reach } {
	const row = rows.find((each) => each.id === id);
	const whole = (name: 'sessions' | 'interval_weeks'): Reach => {
		const { min = null, max = null } = row?.[name] ?? {};
		if (min === null || max === null) throw new Error(`${id}: no ${name}`);
		return [min, max];
	};
	return { sessions: whole('sessions'), weeks: whole('interval_weeks') };
}

/** The nearest value within reach. */
export const within = ([least, most]: Reach, value: number): number =>
	Math.min(most, Math.max(least, value));

/** The weeks of the sessions, counted from the first. */
export const sessionWeeks = ({ sessions, weeks }: Rhythm): readonly number[] =>
	Array.from({ length: sessions }, (_, session) => session * weeks);

/** When the result is judged, weeks from the first session: months after the last, or a week of its trials. */
export function judgedWeeks(claims: readonly Claim[], plan: Plan, rhythm: Rhythm): Reach {
	if (plan.judged) return [plan.judged.week, plan.judged.week];
	const last = sessionWeeks(rhythm).at(-1) ?? 0;
	const months = (key: string) => claimValue(claims, 'result-timing', key) * WEEKS_PER_MONTH;
	return [last + months('months_min'), last + months('months_max')];
}

/** Right end of the calendar of a plan, whole months: its longest course fits, and its judging. */
export function monthsOf(claims: readonly Claim[], plan: Plan, rows: readonly NeedleLength[]) {
	const reach = reachOf(plan, rows);
	const longest = { sessions: reach.sessions[1], weeks: reach.weeks[1] };
	const last = sessionWeeks(longest).at(-1) ?? 0;
	const end = Math.max(last, judgedWeeks(claims, plan, longest)[1]);
	return Math.ceil(end / WEEKS_PER_MONTH);
}

/** Place of a week on a calendar of so many months, percent of its width. */
export const percentOf = (weeks: number, months: number): number =>
	Math.round((weeks / WEEKS_PER_MONTH / months) * 10_000) / 100;

/** Months after the last session at which a result is judged, e.g. "3–6". */
export const judgedMonths = (claims: readonly Claim[]): string =>
	claimRange(claims, 'result-timing', ['months_min', 'months_max']);
