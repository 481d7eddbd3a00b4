import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { DAY, HOUR, MINUTE, MONTH, type Span, WEEK } from './log-time.ts';

/** General wound texts say "a few days" and "a few weeks"; both are drawn as three. */
const FEW = 3;

export type Tone = 'inflame' | 'build' | 'remodel';
export type Glyph =
	'signal' | 'channel' | 'scaffold' | 'fibroblast' | 'fine' | 'bundle' | 'face' | 'look';

/** One of the three phases of healing. */
export type Phase = {
	readonly id: Tone;
	readonly name: string;
	readonly time: string;
	readonly span: Span;
};

/** A cell, a fibre or a sign, and when it is there. */
export type Lane = {
	readonly id: Glyph;
	readonly group: 'skin' | 'client';
	readonly words: string;
	readonly tone: Tone;
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

/** What is in the skin, and what the client sees, in order of time. */
export function lanesOf(claims: readonly Claim[]): readonly Lane[] {
	const [one, two, three] = phasesOf(claims).map((phase) => phase.span);
	if (!one || !two || !three) return [];
	const arrives = ['arrival_days_min', 'arrival_days_max'].map((name) =>
		claimValue(claims, 'fibroblast-central-cell', name),
	);
	const open = claimValue(claims, 'abs-closure-human-2h', 'uncovered_max_hours');
	const closed = claimValue(claims, 'abs-closure-human-face', 'max_hours');
	const red = ['hours_min', 'hours_max'].map((name) =>
		claimValue(claims, 'after-redness-normal', name),
	);
	const judge = ['months_min', 'months_max'].map((name) =>
		claimValue(claims, 'result-timing', name),
	);
	const at = (values: readonly number[], unit: number) =>
		[(values[0] ?? 0) * unit, (values[1] ?? 0) * unit] as const;
	const months = at(judge, MONTH);
	return [
		// No end is given for the signals, the scaffold: their bars thin out over their phase.
		{
			id: 'signal',
			group: 'skin',
			tone: 'inflame',
			words: 'Wound signals are released',
			span: { from: [1, 1], to: [1, one.to[1]] },
		},
		{
			id: 'channel',
			group: 'skin',
			tone: 'inflame',
			words: 'Channels close: hours to 3 days',
			span: { from: [1, 1], to: [open * HOUR, closed * HOUR] },
		},
		{
			id: 'scaffold',
			group: 'skin',
			tone: 'inflame',
			words: 'A fibrin-fibronectin net forms',
			span: { from: [1, DAY], to: one.to },
		},
		{
			id: 'fibroblast',
			group: 'skin',
			tone: 'build',
			words: `Fibroblasts come (usual teaching: day ${arrives.join('–')}), then multiply`,
			span: { from: at(arrives, DAY), to: two.to },
		},
		{
			id: 'fine',
			group: 'skin',
			tone: 'build',
			words: 'New collagen is mostly type III',
			span: { from: two.from, to: [two.to[1], three.to[0]] },
		},
		{
			id: 'bundle',
			group: 'skin',
			tone: 'remodel',
			words: 'Stronger type I collagen replaces it',
			span: { from: three.from, to: three.to },
		},
		{
			id: 'face',
			group: 'client',
			tone: 'inflame',
			words: `Redness and warmth, ${red.join('–')}\u00a0h`,
			span: { from: [1, 1], to: at(red, HOUR) },
		},
		{
			id: 'look',
			group: 'client',
			tone: 'remodel',
			words: `Judge the result ${judge.join('–')} months after the last session`,
			span: { from: [months[0], months[0]], to: [months[1], months[1]] },
		},
	];
}

/** What the figure says, for those who do not see it. */
export function textOf(phases: readonly Phase[], lanes: readonly Lane[]): string {
	const named = phases.map((phase) => `${phase.name}: ${phase.time}`).join('; ');
	const told = lanes.map((lane) => lane.words).join('. ');
	return `Time from one second to two years on a logarithmic axis. Three overlapping phases. ${named}. Below them: ${told}.`;
}
