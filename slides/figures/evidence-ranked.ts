import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';

/** What the figure needs of a row of the needle-length table: its grade is the grade of the indication. */
export type GradedRow = { readonly id: string; readonly grade: Grade };
export type Grade = 'A' | 'B' | 'C' | 'D';

/** One indication: how much stands behind it, what it found, and what that does not cover. */
export type Indication = {
	readonly id: string;
	readonly name: string;
	/** How much evidence, in the words of its source. */
	readonly size: string;
	readonly finding: string;
	/** What the finding does not cover. */
	readonly limit: string;
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
			size: `${n('ind-acne-medians', 'studies')} studies; trial of ${alam}`,
			finding: `Scar score −${n('ind-acne-alam', 'fall_points_at_6_months')} at 6\u00a0months`,
			limit: 'ice-pick poor',
			claims: 'ind-acne-scar-best-evidence ind-acne-medians ind-acne-alam ind-acne-by-type',
		},
		{
			id: 'aga-scalp',
			name: 'Hair, with minoxidil',
			size: `${n('hair-meta-2025', 'patients')} people, ${n('hair-meta-2025', 'rcts')} trials`,
			finding: 'Better than minoxidil alone',
			limit: 'alone: little shown',
			claims: 'hair-meta-2025 hair-monotherapy-weak',
		},
		{
			id: 'striae',
			name: 'Stretch marks',
			size: `${n('ind-striae-meta', 'studies')} studies, ${n('ind-striae-meta', 'rcts')} randomised`,
			finding: 'Comparable to laser',
			limit: 'less visible, not removed',
			claims: 'ind-striae-meta ind-striae-expectation',
		},
		{
			id: 'melasma-conservative',
			name: 'Melasma, as adjunct',
			size: `${n('ind-melasma-adjunct', 'patients')} people, ${n('ind-melasma-adjunct', 'studies')} studies`,
			finding: 'Adds to the drug',
			limit: 'a review: all low quality',
			claims: 'ind-melasma-adjunct ind-melasma-low-quality',
		},
		{
			id: 'rejuvenation-photoageing',
			name: 'Fine lines',
			size: `${ablon} people, no control`,
			finding: `${n('ind-rejuvenation-ablon', 'wrinkle_grades')}\u00a0grades better`,
			limit: 'not expression lines, no lift',
			claims: 'ind-rejuvenation-ablon ind-wrinkle-realistic',
		},
		{
			id: 'neck-lines',
			name: 'Neck lines',
			size: 'one device trial',
			finding: `${n('ind-neck', 'sessions')} sessions`,
			limit: 'cleared for skin types II–IV',
			claims: 'ind-neck',
		},
		{
			id: 'surgical-scar',
			name: 'Surgical scars',
			size: `${early} people, no control`,
			finding: 'Early did better',
			limit: 'best time unsettled',
			claims: 'ind-surgical-scar ind-scar-timing',
		},
		{
			id: 'burn-scar',
			name: 'Burn scars (medical)',
			size: `${n('ind-burn-scar', 'n')} people`,
			finding: `${n('ind-burn-scar', 'sessions_min')} to ${n('ind-burn-scar', 'sessions_max')} sessions in a series`,
			limit: 'no comparison',
			claims: 'ind-burn-scar',
		},
		{
			id: 'pores-face',
			name: 'Enlarged pores',
			size: 'mostly no control',
			finding: 'Less visible, a side finding',
			limit: 'not closed',
			claims: 'ind-pores',
		},
		{
			id: 'lentigines-sun-pigment',
			name: 'Sun spots',
			size: 'none',
			finding: 'No authorised US use',
			limit: 'little support',
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
