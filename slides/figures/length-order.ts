import { type Group, groups } from './length-names.ts';
import type { LengthRow } from './length-rows.ts';

/** What the rows can be sorted by. */
export const sorts = ['length', 'evidence', 'setting'] as const;
export type Sort = (typeof sorts)[number];

const settings: readonly LengthRow['setting'][] = ['home', 'aesthetician', 'medical'];
const end = ({ range }: LengthRow) => range?.end ?? 101;
const start = ({ range }: LengthRow) => range?.start ?? 0;
const byLength = (one: LengthRow, other: LengthRow) =>
	end(one) - end(other) || start(one) - start(other);

const firsts: Readonly<Record<Sort, (one: LengthRow, other: LengthRow) => number>> = {
	length: () => 0,
	evidence: (one, other) => one.grade.localeCompare(other.grade),
	setting: (one, other) => settings.indexOf(one.setting) - settings.indexOf(other.setting),
};

/** The rows in that order, equal ones from the shortest needle to the longest; what is not to be needled stands last. */
export function sorted(rows: readonly LengthRow[], sort: Sort): LengthRow[] {
	const isClosed = ({ range }: LengthRow) => Number(range === undefined);
	return rows.toSorted(
		(one, other) =>
			isClosed(one) - isClosed(other) || firsts[sort](one, other) || byLength(one, other),
	);
}

/** The group to show: the one that was asked for, or the one of a row that was asked for by itself. */
export function groupOf(asked: Group, row: LengthRow | undefined): Group {
	const [first = groups[0]] = row?.shown ?? [];
	return asked === groups[0] && row && !row.shown.includes(asked) ? first : asked;
}

/** The row to show in a group: the one that is picked if it stands there, else the first. */
export function pickedIn(rows: readonly LengthRow[], id: string): LengthRow | undefined {
	return rows.find((row) => row.id === id) ?? rows[0];
}
