import type { Claim } from '#author';
import { claimValue, claimValues } from './claim-value.ts';

/** One use: what stands behind it, what it was compared with, what it found and does not cover. */
export interface Use {
	/** Id of its row in the table of needle lengths. */
	id: string;
	name: string;
	/** How much evidence, in a few words. */
	size: string;
	/** People, and studies that were pooled or reviewed; none where the claims give no number. */
	people?: number;
	studies?: number;
	/** Whether its people are those of several studies, pooled. */
	isPooled?: boolean;
	/** Whether there was something to compare with. */
	isCompared: boolean;
	against: string;
	/** What was found and what that does not cover, as short as a table needs it. */
	finding: string;
	limit: string;
	/** What was found, in full. */
	result: string;
	/** Claims behind all that, separated by spaces. */
	claims: string;
	/** Why it is as certain as it is, and the claims that say so. */
	reason: string;
	reasonClaims: string;
	/** Id of what a popular article says of it. */
	popular?: string;
	/** Claim that grades it, where its row grades only the length. */
	gradedBy?: string;
}

/** The uses in order of rank within their grade. */
export function usesOf(claims: readonly Claim[]): readonly Use[] {
	const n = (id: string, name: string) => claimValue(claims, id, name);
	const span = (id: string, name: string) => claimValues(claims, id, name).join('–');
	return [
		{
			id: 'acne-scar-rolling',
			name: 'Acne scars',
			size: `${n('ind-acne-medians', 'studies')} studies; trial of ${n('ind-acne-alam', 'n')}`,
			people: n('ind-acne-alam', 'n'),
			studies: n('ind-acne-medians', 'studies'),
			isCompared: true,
			against: 'the other half of the face',
			finding: `Score −${n('ind-acne-alam', 'fall_points_at_6_months')} at 6\u00a0months`,
			limit: 'ice-pick poor',
			result: `Scar score ${n('ind-acne-alam', 'fall_points_at_6_months')} points lower at 6\u00a0months (p\u00a0=\u00a0${n('ind-acne-alam', 'p_at_6_months')}), not yet at 3 (p\u00a0=\u00a0${n('ind-acne-alam', 'p_at_3_months')}). Ice-pick scars respond poorly.`,
			claims: 'ind-acne-alam ind-acne-by-type',
			reason: `Meta-analyses and a split-face trial, which was small: ${n('ind-acne-alam', 'completers')} of ${n('ind-acne-alam', 'n')} finished.`,
			reasonClaims: 'ind-acne-scar-best-evidence ind-acne-alam ind-acne-medians',
			popular: 'popular-24',
		},
		{
			id: 'aga-scalp',
			name: 'Hair, with minoxidil',
			size: `${n('hair-meta-2025', 'patients')} people, ${n('hair-meta-2025', 'rcts')} trials`,
			people: n('hair-meta-2025', 'patients'),
			studies: n('hair-meta-2025', 'rcts'),
			isPooled: true,
			isCompared: true,
			against: 'minoxidil alone',
			finding: 'Better than minoxidil alone',
			limit: 'alone: little shown',
			result: `Better by ${n('hair-meta-2025', 'smd')} standard deviations (CI ${n('hair-meta-2025', 'ci_low_smd')}\u2060–\u2060${n('hair-meta-2025', 'ci_high_smd')}). Needling alone: little shown.`,
			claims: 'hair-meta-2025 hair-monotherapy-weak',
			reason: `${n('hair-meta-2025', 'pooled_rcts')} randomised trials pooled; another review found low mean quality.`,
			reasonClaims: 'hair-meta-2025 hair-english',
			popular: 'popular-07',
		},
		{
			id: 'striae',
			name: 'Stretch marks',
			size: `${n('ind-striae-meta', 'studies')} studies, ${n('ind-striae-meta', 'rcts')} randomised`,
			studies: n('ind-striae-meta', 'studies'),
			isCompared: true,
			against: 'lasers, other treatments',
			finding: 'Comparable to laser',
			limit: 'less visible, not removed',
			result: 'Comparable to laser, better than other treatments. Less visible, not removed.',
			claims: 'ind-striae-meta ind-striae-expectation',
			reason: `Pooled; ${n('ind-striae-meta', 'rcts')} of ${n('ind-striae-meta', 'studies')} studies were randomised.`,
			reasonClaims: 'ind-striae-meta',
			popular: 'popular-42',
		},
		{
			id: 'melasma-conservative',
			name: 'Melasma, as adjunct',
			size: `${n('ind-melasma-adjunct', 'patients')} people, ${n('ind-melasma-adjunct', 'studies')} studies`,
			people: n('ind-melasma-adjunct', 'patients'),
			studies: n('ind-melasma-adjunct', 'studies'),
			isPooled: true,
			isCompared: true,
			against: 'the drug on the skin alone',
			finding: 'Adds to the drug',
			limit: 'alone: little support',
			result: `More benefit than from the drug alone, most at week\u00a0${n('ind-melasma-adjunct', 'best_week')}. Needling alone: little support.`,
			claims: 'ind-melasma-adjunct ind-melasma-low-quality',
			reason: 'Studies pooled; an earlier review judged the evidence low quality.',
			reasonClaims: 'ind-melasma-adjunct ind-melasma-low-quality',
			popular: 'popular-30',
		},
		{
			id: 'alopecia-areata',
			name: 'Alopecia areata',
			size: `trial of ${n('hair-areata', 'n')}`,
			people: n('hair-areata', 'n'),
			isCompared: true,
			against: 'injections of the same drug',
			finding: `Regrowth ${percent(n('hair-areata', 'mn_pct'))} against ${percent(n('hair-areata', 'inj_pct'))}`,
			limit: 'medical',
			result: `About the same regrowth at ${n('hair-areata', 'week')}\u00a0weeks: ${percent(n('hair-areata', 'mn_pct'))} against ${percent(n('hair-areata', 'inj_pct'))}. Medical treatment.`,
			claims: 'hair-areata',
			reason: 'One trial of two ways to give triamcinolone.',
			reasonClaims: 'hair-areata',
		},
		{
			id: 'rejuvenation-photoageing',
			name: 'Fine lines',
			size: `${n('ind-rejuvenation-ablon', 'n')} people`,
			people: n('ind-rejuvenation-ablon', 'n'),
			isCompared: false,
			against: 'before and after',
			finding: `${n('ind-rejuvenation-ablon', 'wrinkle_grades')}\u00a0grades better`,
			limit: 'not expression lines, no lift',
			result: `Wrinkles ${n('ind-rejuvenation-ablon', 'wrinkle_grades')}\u00a0grades better at day\u00a0${n('ind-rejuvenation-ablon', 'day')}. Not expression lines, and no lift.`,
			claims: 'ind-rejuvenation-ablon ind-wrinkle-realistic',
			reason: 'No control group; the study supported a device submission.',
			reasonClaims: 'ind-rejuvenation-ablon',
			popular: 'popular-18',
		},
		{
			id: 'neck-lines',
			name: 'Neck lines',
			size: 'one device trial',
			isCompared: false,
			against: 'before and after',
			finding: 'A pen was cleared in the US',
			limit: 'skin types II–IV',
			result: `After ${n('ind-neck', 'sessions')}\u00a0sessions a pen was cleared in the US, for skin types II–IV.`,
			claims: 'ind-neck',
			reason: 'One device trial without a control group.',
			reasonClaims: 'ind-neck',
		},
		{
			id: 'surgical-scar',
			name: 'Surgical scars',
			size: `${n('ind-scar-timing', 'n')} people`,
			people: n('ind-scar-timing', 'n'),
			isCompared: false,
			against: 'early with late starts',
			finding: 'Early did better',
			limit: 'best time unsettled',
			result: `Better scores begun at ${span('ind-scar-timing', 'early_weeks')} than at ${span('ind-scar-timing', 'late_weeks')}\u00a0weeks. A review of all kinds of scar reports improvement.`,
			claims: 'ind-scar-timing ind-surgical-scar',
			reason: `No control group. A review of ${n('ind-surgical-scar', 'studies')} studies mixes all kinds of scar.`,
			reasonClaims: 'ind-scar-timing ind-surgical-scar',
			popular: 'popular-27',
		},
		{
			id: 'vitiligo',
			name: 'Vitiligo (medical)',
			size: 'small studies',
			isCompared: true,
			against: 'light alone, needling alone',
			finding: 'Small studies disagree',
			limit: 'with a drug or light only',
			result:
				'With a drug or light better than needling alone; one trial: nothing added to ultraviolet B.',
			claims: 'ind-vitiligo',
			reason: 'Small studies that disagree.',
			reasonClaims: 'ind-vitiligo',
		},
		{
			id: 'burn-scar',
			name: 'Burn scars (medical)',
			size: `${n('ind-burn-scar', 'n')} people`,
			people: n('ind-burn-scar', 'n'),
			isCompared: false,
			against: 'nothing',
			finding: `${n('ind-burn-scar', 'sessions_min')} to ${n('ind-burn-scar', 'sessions_max')} sessions in a series`,
			limit: 'no comparison',
			result: `A series with ${n('ind-burn-scar', 'sessions_min')} to ${n('ind-burn-scar', 'sessions_max')} sessions, after vitamin A and C cream. Medical only.`,
			claims: 'ind-burn-scar',
			reason: 'Series of patients; nothing to compare with.',
			reasonClaims: 'ind-burn-scar',
		},
		{
			id: 'pih',
			name: 'Dark marks (PIH)',
			size: `${n('ind-pih-limited', 'series_patients')} people`,
			people: n('ind-pih-limited', 'series_patients'),
			isCompared: false,
			against: 'nothing',
			finding: 'Improved in small series',
			limit: `can cause it: ${n('ind-pih-limited', 'pih_patients')} of ${n('ind-pih-limited', 'pih_of_patients')}`,
			result: `All ${n('ind-pih-limited', 'series_patients')} improved. But needling can cause such marks: ${n('ind-pih-limited', 'pih_patients')} of ${n('ind-pih-limited', 'pih_of_patients')} in a melasma trial.`,
			claims: 'ind-pih-limited',
			reason: 'Small series; nothing to compare with.',
			reasonClaims: 'ind-pih-limited',
			popular: 'popular-29',
		},
		{
			id: 'upper-lip-lines',
			name: 'Upper-lip lines',
			size: `${n('ind-upper-lip', 'n')} women`,
			people: n('ind-upper-lip', 'n'),
			isCompared: false,
			against: 'before and after',
			finding: 'Softer in most',
			limit: 'no control group',
			result: `After ${n('ind-upper-lip', 'sessions')}\u00a0sessions lines were softer in most of ${n('ind-upper-lip', 'n')} women.`,
			claims: 'ind-upper-lip',
			reason: 'One small study without a control group.',
			reasonClaims: 'ind-upper-lip',
			popular: 'popular-18',
			gradedBy: 'ind-upper-lip',
		},
		{
			id: 'pores-face',
			name: 'Enlarged pores',
			size: 'no number given',
			isCompared: false,
			against: 'mostly nothing',
			finding: 'Less visible, a side finding',
			limit: 'not closed',
			result: 'Less visible, as a side finding. Pores are not opened, closed or shrunk for good.',
			claims: 'ind-pores',
			reason: 'A side finding, mostly without control groups.',
			reasonClaims: 'ind-pores',
			popular: 'popular-34',
		},
		{
			id: 'lentigines-sun-pigment',
			name: 'Sun spots',
			size: 'none',
			isCompared: false,
			against: 'nothing',
			finding: 'No authorised US use',
			limit: 'little support',
			result: 'No authorised US use covers them; little support for needling alone.',
			claims: 'ind-photodamage-pigment',
			reason: 'No study of it was seen.',
			reasonClaims: 'ind-photodamage-pigment',
			popular: 'popular-29',
		},
	];
}

/** A share as it is read: to a tenth of a percent. */
function percent(share: number): string {
	return `${share.toFixed(1)}\u00a0%`;
}
