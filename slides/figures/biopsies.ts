import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';

/** What a biopsy showed of one substance: more or less of it, and whether the source gives a p-value. */
export type Change = {
	readonly id: string;
	readonly name: string;
	readonly direction: 'up' | 'down';
	readonly tested: boolean;
};

/** The study that compared the same people before and after. */
export type Course = {
	readonly people: number;
	readonly design: string;
	readonly test: string;
	readonly changes: readonly Change[];
};

/** The series without a control group: one measured size, before and after. */
export type Series = {
	readonly biopsies: number;
	readonly patients: number;
	readonly design: string;
	readonly finding: string;
	/** Thickness after in percent of before. */
	readonly afterPercent: number;
	readonly morePercent: number;
};

/** Directions only: the source gives no sizes of change, so none are drawn. */
export function courseOf(claims: readonly Claim[]): Course {
	const n = (name: string) => claimValue(claims, 'eldomyati-photo-design', name);
	const up = (id: string, name: string): Change => ({ id, name, direction: 'up', tested: true });
	return {
		people: n('n'),
		design: `${n('sessions')} sessions, ${n('interval_weeks')} weeks apart; biopsies before, at 1 and 3 months`,
		test: `p < ${claimValue(claims, 'eldomyati-photo-result', 'p_max')}`,
		changes: [
			up('collagen-1', 'Collagen I'),
			up('collagen-3', 'Collagen III'),
			up('collagen-7', 'Collagen VII'),
			up('new-collagen', 'Newly made collagen'),
			up('tropoelastin', 'Tropoelastin'),
			{ id: 'elastin', name: 'Total elastin', direction: 'down', tested: false },
		],
	};
}

/** The one size that is given: the spinous layer at one year. */
export function seriesOf(claims: readonly Claim[]): Series {
	const n = (name: string) => claimValue(claims, 'aust-2008-series', name);
	return {
		biopsies: n('biopsies'),
		patients: n('n'),
		design: `Biopsies in ${n('biopsies')} of ${n('n')} patients; no control group`,
		finding: `At ${n('collagen_months')} months more collagen and elastin`,
		afterPercent: 100 + n('spinosum_increase_pct'),
		morePercent: n('spinosum_increase_pct'),
	};
}
