import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { isDoubtful } from './certainty.ts';
import { claimRange } from './claim-range.ts';
import { claimValue, claimValues } from './claim-value.ts';
import { rangeText } from './millimetres.ts';

/** End of the ruler, millimetres. */
export const RULER_MM = 3;

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

/** Numbers that the words of the figure need. */
export function scarNumbers(claims: readonly Claim[]) {
	const value = (id: string, key: string) => claimValue(claims, id, key);
	return {
		scarStudies: value('ind-surgical-scar', 'studies'),
		earlyWeeks: claimValues(claims, 'ind-scar-timing', 'early_weeks').join('–'),
		minAge: value('reg-fda-indications', 'min_age_years'),
		burnPeople: value('ind-burn-scar', 'n'),
		sessions: claimRange(claims, 'sessions-general', ['sessions_min', 'sessions_max']),
		burnSessions: claimRange(claims, 'ind-burn-scar', ['sessions_min', 'sessions_max']),
	};
}
