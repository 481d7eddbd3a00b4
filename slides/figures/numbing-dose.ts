import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { claimValue, claimValues } from './claim-value.ts';

/** Cream on an area of intact skin, as a label gives it; an area with a range has two bounds. */
export type Dose = { readonly grams: number; readonly areasCm2: readonly number[] };

/** What one authority says: how much cream, and from which hour to which it lies on the skin. */
export type Saying = {
	readonly id: 'practice' | 'us-minor' | 'us-major' | 'uk';
	readonly who: string;
	readonly dose?: Dose;
	readonly doseText: string;
	readonly fromHours: number;
	readonly toHours: number;
	/** Up to this hour the numbness still deepens under cover. */
	readonly deeperToHours?: number;
	readonly when: string;
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

/** Right end of the time axis, hours. */
export const AXIS_HOURS = 5;

/** A dab of cream that is drawn stands for this many grams. */
export const DAB_GRAMS = 0.5;

/** Side of a square of that area, cm. */
export const sideCm = (areaCm2: number): number => Math.sqrt(areaCm2);

/** Middles of the dabs on a square, as shares of its side: full rows, the last one centred. */
export function dabsOf(grams: number): readonly { x: number; y: number }[] {
	const count = Math.round(grams / DAB_GRAMS);
	const columns = Math.ceil(Math.sqrt(count));
	const rows = Math.ceil(count / columns);
	return Array.from({ length: count }, (_, dab) => {
		const row = Math.floor(dab / columns);
		const inRow = Math.min(columns, count - row * columns);
		return { x: ((dab % columns) + 0.5 + (columns - inRow) / 2) / columns, y: (row + 0.5) / rows };
	});
}

const doseText = ({ grams, areasCm2 }: Dose) => `${grams}\u00a0g on ${areasCm2.join('–')}\u00a0cm²`;

function usSayings(claims: readonly Claim[]): readonly Saying[] {
	const id = 'proc-emla-label';
	const read = (key: string) => claimValue(claims, id, key);
	const minor = { grams: read('minor_g'), areasCm2: claimValues(claims, id, 'minor_cm2') };
	const major = { grams: read('major_g_per_10cm2'), areasCm2: [10] };
	const deeper = read('max_effect_hours');
	const base = { toHours: deeper, deeperToHours: deeper, claims: id };
	const [short, long] = [read('minor_minutes') / 60, read('major_minutes') / 60];
	return [
		{
			...base,
			id: 'us-minor',
			who: 'US label, minor',
			dose: minor,
			doseText: doseText(minor),
			fromHours: short,
			when: `at least ${short}\u00a0h`,
		},
		{
			...base,
			id: 'us-major',
			who: 'US label, major',
			dose: major,
			doseText: doseText(major),
			fromHours: long,
			when: `at least ${long}\u00a0h`,
		},
	];
}

/** What practice and the two labels of EMLA say, shortest first. */
export function sayingsOf(claims: readonly Claim[]): readonly Saying[] {
	const uk = 'proc-emla-uk';
	const [from, to] = [claimValue(claims, uk, 'hours_min'), claimValue(claims, uk, 'hours_max')];
	const dose = { grams: claimValue(claims, uk, 'g_per_10cm2'), areasCm2: [10] };
	const practice = 'proc-topical-anaesthetic';
	const minutes = ['min_minutes', 'max_minutes'] as const;
	return [
		{
			id: 'practice',
			who: 'In practice',
			doseText: 'dose not stated',
			fromHours: claimValue(claims, practice, minutes[0]) / 60,
			toHours: claimValue(claims, practice, minutes[1]) / 60,
			when: `${claimRange(claims, practice, minutes)}\u00a0min`,
			claims: practice,
		},
		...usSayings(claims),
		{
			id: 'uk',
			who: 'UK label, minor',
			dose,
			doseText: `about ${doseText(dose)}`,
			fromHours: from,
			toHours: to,
			when: `${from}–${to}\u00a0h`,
			claims: uk,
		},
	];
}
