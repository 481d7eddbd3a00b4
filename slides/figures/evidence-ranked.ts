import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';

/** What the figure needs of a row of the needle-length table: its grade is the grade of the indication. */
export type GradedRow = { readonly id: string; readonly grade: Grade };
export type Grade = 'A' | 'B' | 'C' | 'D';

/** One indication: how much stands behind it, against what, and what is still not shown. */
export type Indication = {
	readonly id: string;
	readonly name: string;
	/** People behind the key evidence; undefined where the source gives no number. */
	readonly people: number | undefined;
	/** Whether a comparison group or side stood against it: drawn solid, otherwise hollow. */
	readonly compared: boolean;
	readonly size: string;
	readonly finding: string;
	readonly missing: string;
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

/** Indications of one strength, strongest group first. */
export type Group = {
	readonly grade: Grade;
	readonly words: string;
	readonly rows: readonly Indication[];
};

const groups: readonly { grade: Grade; words: string }[] = [
	{ grade: 'A', words: 'pooled trials' },
	{ grade: 'B', words: 'prospective' },
	{ grade: 'C', words: 'case series' },
	{ grade: 'D', words: 'none' },
];

/** Indications by the row of the needle-length table that grades them, in order of rank. */
function indicationsOf(claims: readonly Claim[]): readonly Indication[] {
	const n = (id: string, name: string) => claimValue(claims, id, name);
	const alam = n('ind-acne-alam', 'n');
	const ablon = n('ind-rejuvenation-ablon', 'n');
	const early = n('ind-scar-timing', 'n');
	return [
		{
			id: 'acne-scar-rolling',
			name: 'Acne scars',
			people: undefined,
			compared: true,
			size: `${n('ind-acne-medians', 'studies')} studies; trial of ${alam}\u00a0people`,
			finding: `Scar score −${n('ind-acne-alam', 'fall_points_at_6_months')} at 6\u00a0months`,
			missing: 'ice-pick scars: poor response',
			claims: 'ind-acne-scar-best-evidence ind-acne-medians ind-acne-alam ind-acne-by-type',
		},
		{
			id: 'aga-scalp',
			name: 'Hair, with minoxidil',
			people: n('hair-meta-2025', 'patients'),
			compared: true,
			size: `${n('hair-meta-2025', 'patients')} people, ${n('hair-meta-2025', 'rcts')} trials`,
			finding: 'Better than minoxidil alone',
			missing: 'needling alone; a gain by depth',
			claims: 'hair-meta-2025 hair-monotherapy-weak',
		},
		{
			id: 'striae',
			name: 'Stretch marks',
			people: undefined,
			compared: true,
			size: `${n('ind-striae-meta', 'studies')} studies, ${n('ind-striae-meta', 'rcts')} randomised`,
			finding: 'Comparable to laser',
			missing: 'removal: they become less visible',
			claims: 'ind-striae-meta ind-striae-expectation',
		},
		{
			id: 'melasma-conservative',
			name: 'Melasma, as adjunct',
			people: n('ind-melasma-adjunct', 'patients'),
			compared: true,
			size: `${n('ind-melasma-adjunct', 'patients')} people, ${n('ind-melasma-adjunct', 'studies')} studies`,
			finding: 'Better than the drug alone',
			missing: 'needling alone (review: low quality)',
			claims: 'ind-melasma-adjunct ind-melasma-low-quality',
		},
		{
			id: 'rejuvenation-photoageing',
			name: 'Fine lines',
			people: ablon,
			compared: false,
			size: `${ablon} people, no control`,
			finding: `${n('ind-rejuvenation-ablon', 'wrinkle_grades')}\u00a0grades better at day\u00a0${n('ind-rejuvenation-ablon', 'day')}`,
			missing: 'expression lines; lifting',
			claims: 'ind-rejuvenation-ablon ind-wrinkle-realistic',
		},
		{
			id: 'neck-lines',
			name: 'Neck lines',
			people: undefined,
			compared: false,
			size: 'one device trial',
			finding: `${n('ind-neck', 'sessions')} sessions; cleared, types II–IV`,
			missing: 'other skin types',
			claims: 'ind-neck',
		},
		{
			id: 'surgical-scar',
			name: 'Surgical scars',
			people: early,
			compared: false,
			size: `${early} people, no control`,
			finding: 'Early did better; others wait',
			missing: 'the best time; keloid-prone skin',
			claims: 'ind-surgical-scar ind-scar-timing',
		},
		{
			id: 'burn-scar',
			name: 'Burn scars (medical)',
			people: n('ind-burn-scar', 'n'),
			compared: false,
			size: `${n('ind-burn-scar', 'n')} people`,
			finding: `${n('ind-burn-scar', 'sessions_min')} to ${n('ind-burn-scar', 'sessions_max')} sessions, in a series`,
			missing: 'a comparison',
			claims: 'ind-burn-scar',
		},
		{
			id: 'pores-face',
			name: 'Enlarged pores',
			people: undefined,
			compared: false,
			size: 'mostly no control',
			finding: 'Less visible (a side finding)',
			missing: 'smaller or closed pores',
			claims: 'ind-pores',
		},
		{
			id: 'lentigines-sun-pigment',
			name: 'Sun spots',
			people: undefined,
			compared: false,
			size: 'none',
			finding: 'No authorised US use',
			missing: 'any gain from needling alone',
			claims: 'ind-photodamage-pigment',
		},
	];
}

/** The ranking: groups by the grade that the needle-length table gives each indication. */
export function rankingOf(claims: readonly Claim[], table: readonly GradedRow[]): readonly Group[] {
	const gradeOf = new Map(table.map((row) => [row.id, row.grade]));
	const all = indicationsOf(claims);
	return groups.map((group) => ({
		...group,
		rows: all.filter((row) => gradeOf.get(row.id) === group.grade),
	}));
}

/** Length of a bar in percent of the largest: people over people. */
export function shareOf(people: number, ranking: readonly Group[]): number {
	const most = Math.max(...ranking.flatMap((group) => group.rows.map((row) => row.people ?? 0)));
	return (100 * people) / most;
}
