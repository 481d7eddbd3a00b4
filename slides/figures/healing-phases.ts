import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { DAY, MINUTE, MONTH, type Span, WEEK } from './log-time.ts';

/** General wound texts say "a few days" and "a few weeks"; both are drawn as three. */
const FEW = 3;

export type Tone = 'inflame' | 'build' | 'remodel';
/** One of the three phases of healing. */
export type Phase = {
	readonly id: Tone;
	readonly name: string;
	readonly time: string;
	readonly span: Span;
};

/**
 * The phases. Inflammation starts within seconds; every other end is soft, from what general wound
 * texts give to what needling texts give.
 */
export function phasesOf(claims: readonly Claim[]): readonly Phase[] {
	const days = claimValue(claims, 'phase-1-inflammation', 'end_days');
	const weeks = claimValue(claims, 'phase-2-proliferation', 'end_weeks');
	const months = claimValue(claims, 'phase-3-remodelling', 'end_months');
	const longest = claimValue(claims, 'phase-times-general-wound', 'remodelling_max_months');
	const first = [FEW * DAY, days * DAY] as const;
	const second = [FEW * WEEK, weeks * WEEK] as const;
	return [
		{
			id: 'inflame',
			name: 'Inflammation',
			time: `seconds to about day ${days}`,
			span: { from: [1, MINUTE], to: first },
		},
		{
			id: 'build',
			name: 'Proliferation',
			time: `to about week ${weeks}`,
			span: { from: first, to: second },
		},
		{
			id: 'remodel',
			name: 'Remodelling',
			time: `to ${months} months or more`,
			span: { from: second, to: [months * MONTH, longest * MONTH] },
		},
	];
}
