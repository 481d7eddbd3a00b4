import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { isDoubtful } from './certainty.ts';
import { claimRange } from './claim-range.ts';
import { claimValue, claimValues } from './claim-value.ts';
import { rangeText } from './millimetres.ts';

/** End of the ruler, millimetres. */
export const RULER_MM = 3;
/** End of the axis of starting times, weeks after surgery. */
export const AXIS_WEEKS = 52;

export type ScarId = 'striae' | 'surgical-scar' | 'burn-scar';

/** What is needled, and with which needles. */
export interface ScarNeedles {
	id: ScarId;
	setting: NeedleLength['setting'];
	/** Shortest and longest needle, millimetres. */
	lengthsMm: readonly [number, number];
	text: string;
	/** Whether more than memory or a seller stands behind the lengths. */
	isFirm: boolean;
}

/** The needles of a row of the table of lengths. */
export function scarNeedles(rows: readonly NeedleLength[], id: ScarId): ScarNeedles {
	const row = rows.find((each) => each.id === id);
	if (!row || row.needle_mm.min === null || row.needle_mm.max === null) {
		throw new Error(`needle lengths › ${id}: no length, expected a range in millimetres`);
	}
	const { min, max } = row.needle_mm;
	return {
		id,
		setting: row.setting,
		lengthsMm: [min, max],
		text: rangeText(min, max),
		isFirm: !isDoubtful(row, min) && !isDoubtful(row, max),
	};
}

/** A time to begin, on the axis of weeks after surgery; percentages are of the axis. */
export interface Start {
	id: 'early' | 'late' | 'mature';
	name: string;
	verdict: string;
	start: number;
	end: number;
}

/** The older rule of ind-scar-timing, months after surgery; the claim gives it in words only. */
const matureMonths = [6, 12] as const;

/** Three answers to the question when a surgical scar may be needled. */
export function startingTimes(claims: readonly Claim[]): Start[] {
	const weeks = (key: string) => claimValues(claims, 'ind-scar-timing', key);
	const mature = matureMonths.map((months) => (months / 12) * AXIS_WEEKS);
	const rows = [
		['early', 'weeks', 'better', weeks('early_weeks'), weeks('early_weeks')],
		['late', 'weeks', 'less good', weeks('late_weeks'), weeks('late_weeks')],
		['mature', 'months', 'older teaching', mature, matureMonths],
	] as const;
	return rows.map(([id, unit, verdict, span, shown]) => ({
		id,
		name: `${shown.join('–')}\u00a0${unit}`,
		verdict,
		start: ((span[0] ?? 0) / AXIS_WEEKS) * 100,
		end: ((span[1] ?? 0) / AXIS_WEEKS) * 100,
	}));
}

/** Numbers that the words of the figure need. */
export function scarNumbers(claims: readonly Claim[]) {
	const value = (id: string, key: string) => claimValue(claims, id, key);
	return {
		striaeStudies: value('ind-striae-meta', 'studies'),
		striaeRcts: value('ind-striae-meta', 'rcts'),
		scarStudies: value('ind-surgical-scar', 'studies'),
		scarPeople: value('ind-surgical-scar', 'patients').toLocaleString('en-GB'),
		timedPeople: value('ind-scar-timing', 'n'),
		minAge: value('reg-fda-indications', 'min_age_years'),
		burnPeople: value('ind-burn-scar', 'n'),
		sessions: claimRange(claims, 'sessions-general', ['sessions_min', 'sessions_max']),
		burnSessions: claimRange(claims, 'ind-burn-scar', ['sessions_min', 'sessions_max']),
	};
}
