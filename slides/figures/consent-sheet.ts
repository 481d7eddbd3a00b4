import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { claimValue } from './claim-value.ts';

/** Dots in a row; each is a person. */
export const DOTS_A_ROW = 10;

/** One dot or square of a row of them. */
export interface Cell {
	index: number;
	isFilled: boolean;
}

/** That many cells, the first of them filled. */
function cells(count: number, filled: number): Cell[] {
	return Array.from({ length: count }, (_, index) => ({ index, isFilled: index < filled }));
}

/** The numbers that a client hears, and the cells that are drawn for them. */
export interface ConsentNumbers {
	/** Days of the usual reactions; those of expected redness are filled. */
	days: Cell[];
	redness: string;
	maxDays: number;
	/** People of the series with the most dark marks; those with such marks are filled. */
	people: Cell[];
	marked: number;
	/** Sessions of a course; those that nearly every course has are filled. */
	sessions: Cell[];
	sessionRange: string;
	weeks: string;
	/** Months after the last session: a cell runs from its index to the next month; those in which the result is judged are filled. */
	months: Cell[];
	monthRange: string;
	minAge: number;
}

/** Reads the numbers of the consent talk from the claims. */
export function consentNumbers(claims: readonly Claim[]): ConsentNumbers {
	const value = (id: string, key: string) => claimValue(claims, id, key);
	const maxDays = value('safe-common-events', 'max_days');
	const marked = value('safe-pih-not-zero', 'high_patients');
	const monthsMin = value('result-timing', 'months_min');
	const monthsMax = value('result-timing', 'months_max');
	return {
		days: cells(maxDays, value('after-redness-normal', 'hours_max') / 24),
		redness: claimRange(claims, 'after-redness-normal', ['hours_min', 'hours_max']),
		maxDays,
		people: cells(value('safe-pih-not-zero', 'high_of_patients'), marked),
		marked,
		sessions: cells(
			value('sessions-general', 'sessions_max'),
			value('sessions-general', 'sessions_min'),
		),
		sessionRange: claimRange(claims, 'sessions-general', ['sessions_min', 'sessions_max']),
		weeks: claimRange(claims, 'sessions-general', ['interval_weeks_min', 'interval_weeks_max']),
		months: cells(monthsMax, monthsMax).map(({ index }) => ({
			index,
			isFilled: index >= monthsMin,
		})),
		monthRange: claimRange(claims, 'result-timing', ['months_min', 'months_max']),
		minAge: value('reg-fda-indications', 'min_age_years'),
	};
}
