import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { claimValue } from './claim-value.ts';
import { phasesOf } from './healing-phases.ts';
import { DAY, HOUR, MONTH, presenceAt, WEEK } from './log-time.ts';

/** What is to be said from a time on, seconds, until the next. */
export interface Reading {
	from: number;
	text: string;
	/** Claim ids, separated by spaces; none for what is said of the drawing. */
	claims?: string;
}

/** What is to be read at a time, one line for each. */
export type Readings = Readonly<Record<'skin' | 'signals' | 'client', readonly Reading[]>>;

type Read = (id: string, key: string) => number;

function skin(read: Read, arrives: string): Reading[] {
	const weeks = read('phase-2-proliferation', 'end_weeks');
	const months = read('phase-3-remodelling', 'end_months');
	const years = read('phase-times-general-wound', 'remodelling_max_months') / 12;
	return [
		{
			from: 1,
			text: 'Blood fills the channel; repair starts within seconds of bleeding.',
			claims: 'phase-1-inflammation',
		},
		{
			from: read('abs-closure-human-2h', 'uncovered_max_hours') * HOUR,
			text: 'The channel begins to close; a net of fibrin and fibronectin forms.',
			claims: 'abs-closure-human-2h fibronectin-matrix',
		},
		{
			from: read('fibroblast-central-cell', 'arrival_days_min') * DAY,
			text: `Fibroblasts come (usual teaching: day ${arrives}). In biopsies of wounds they make collagen by day 3.`,
			claims: 'fibroblast-central-cell',
		},
		{
			from: read('schmitt-epidermis-5-days', 'days') * DAY,
			text: 'Cells multiply, vessels form. In a laboratory skin model the epidermis had almost recovered by now.',
			claims: 'phase-2-proliferation schmitt-epidermis-5-days',
		},
		{
			from: WEEK,
			text: 'Fibroblasts and keratinocytes multiply and vessels form. The new collagen is mostly type III.',
			claims: 'phase-2-proliferation collagen-3-to-1',
		},
		{
			from: 3 * WEEK,
			text: `Sources differ: makers let proliferation run to week ${weeks}, general wound texts end it after a few weeks.`,
			claims: 'phase-2-proliferation phase-times-general-wound',
		},
		{
			from: weeks * WEEK,
			text: 'Collagen is reorganised: type III gives way to the stronger type I.',
			claims: 'phase-3-remodelling collagen-3-to-1',
		},
		{
			from: months * MONTH,
			text: `Remodelling ends about now, sometimes later: general wound texts allow up to ${years} years.`,
			claims: 'phase-3-remodelling phase-times-general-wound',
		},
	];
}

function signals(read: Read): Reading[] {
	return [
		{
			from: 1,
			text: 'Growth factors from platelets, then from other cells: PDGF, TGF-α, TGF-β, FGF, CTGF.',
			claims: 'growth-factors-list',
		},
		{
			from: read('fibroblast-central-cell', 'arrival_days_min') * DAY,
			text: 'PDGF and TGF-β attract fibroblasts, FGF makes them move.',
			claims: 'growth-factor-roles',
		},
		{
			from: read('phase-1-inflammation', 'end_days') * DAY,
			text: 'No source seen gives their end; drawn until inflammation ends.',
		},
	];
}

function client(read: Read, judge: string): Reading[] {
	const [redMin, redMax] = ['hours_min', 'hours_max'].map((key) =>
		read('after-redness-normal', key),
	);
	const crustDays = read('seed-pricks-visible', 'days_max');
	const settled = read('after-redness-normal', 'max_days');
	return [
		{
			from: 1,
			text: `Sees redness, feels warmth, as after sunburn, for ${redMin}–${redMax}\u00a0h; sometimes pinpoint crusts or swelling.`,
			claims: 'after-redness-normal seed-pricks-visible',
		},
		{
			from: (redMax ?? 0) * HOUR,
			text: `Redness and warmth fade. Sometimes pinpoint crusts or swelling, until day ${crustDays}.`,
			claims: 'after-redness-normal seed-pricks-visible',
		},
		{
			from: (crustDays + 1) * DAY,
			text: 'Most reactions settle within a week.',
			claims: 'after-redness-normal',
		},
		{
			from: (settled + 1) * DAY,
			text: 'Sees little change yet: it is slow, and in the first weeks swelling flatters the skin.',
			claims: 'result-timing',
		},
		{
			from: read('result-timing', 'months_min') * MONTH,
			text: `Time to judge, if this was the last session: ${judge} months after it.`,
			claims: 'result-timing',
		},
		{
			from: (read('result-timing', 'months_max') + 1) * MONTH,
			text: `The time to judge was ${judge}\u00a0months after the last session.`,
			claims: 'result-timing',
		},
	];
}

/** What is to be read in the course of the year. */
export function readingsOf(claims: readonly Claim[]): Readings {
	const read: Read = (id, key) => claimValue(claims, id, key);
	const arrival = ['arrival_days_min', 'arrival_days_max'] as const;
	return {
		skin: skin(read, claimRange(claims, 'fibroblast-central-cell', arrival)),
		signals: signals(read),
		client: client(read, claimRange(claims, 'result-timing', ['months_min', 'months_max'])),
	};
}

/** What is to be read at a time. */
export function readingAt(readings: readonly Reading[], seconds: number): Reading {
	const reading = readings.findLast(({ from }) => from <= seconds);
	if (!reading) throw new Error(`nothing is to be read at ${seconds} seconds`);
	return reading;
}

/** The phases that are under way at a time, by name. */
export const phaseNamesAt = (claims: readonly Claim[], seconds: number): string =>
	phasesOf(claims)
		.filter(({ span }) => presenceAt(span, Math.max(seconds, 2)) > 0.02)
		.map(({ name }) => name)
		.join(' and ');
