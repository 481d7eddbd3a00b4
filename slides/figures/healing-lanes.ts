import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { phasesOf, type Tone } from './healing-phases.ts';
import { DAY, HOUR, MONTH, type Span } from './log-time.ts';

/** What has a bar of its own. */
export type LaneId =
	'signals' | 'channel' | 'net' | 'vessels' | 'fibroblasts' | 'three' | 'one' | 'redness' | 'judge';

/** A cell, a fibre or a sign, and when it is there. */
export type Lane = {
	readonly id: LaneId;
	/** As it stands on its bar. */
	readonly name: string;
	/** The same with its times, for those who do not see the bar. */
	readonly words: string;
	readonly tone: Tone;
	/** Two that follow each other share a row. */
	readonly row: number;
	readonly span: Span;
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

/** What is in the skin, and in the last row what the client sees and feels. */
export function lanesOf(claims: readonly Claim[]): readonly Lane[] {
	const [one, two, three] = phasesOf(claims).map((phase) => phase.span);
	if (!one || !two || !three) return [];
	const range = (id: string, keys: readonly [string, string], unit: number) =>
		[claimValue(claims, id, keys[0]) * unit, claimValue(claims, id, keys[1]) * unit] as const;
	const arrives = range('fibroblast-central-cell', ['arrival_days_min', 'arrival_days_max'], DAY);
	const open = claimValue(claims, 'abs-closure-human-2h', 'uncovered_max_hours') * HOUR;
	const closed = claimValue(claims, 'abs-closure-human-face', 'max_hours') * HOUR;
	const red = range('after-redness-normal', ['hours_min', 'hours_max'], HOUR);
	const months = range('result-timing', ['months_min', 'months_max'], MONTH);
	return [
		// No end is given for the signals and the net: their bars thin out over their phase.
		{
			id: 'signals',
			row: 1,
			tone: 'inflame',
			name: 'Signals, first from platelets',
			words: 'Growth factors, first from platelets, then from other cells',
			span: { from: [1, 1], to: [1, one.to[1]] },
			claims: 'growth-factors-list',
		},
		{
			id: 'channel',
			row: 2,
			tone: 'inflame',
			name: 'Channel open: hours to 3 days',
			words: 'Channels close within hours to 3 days',
			span: { from: [1, 1], to: [open, closed] },
			claims: 'abs-closure-human-2h',
		},
		{
			id: 'net',
			row: 3,
			tone: 'inflame',
			name: 'Net of fibrin and fibronectin',
			words: 'A net of fibrin and fibronectin forms in the first days',
			span: { from: [1, DAY], to: one.to },
			claims: 'fibronectin-matrix',
		},
		{
			id: 'fibroblasts',
			row: 4,
			tone: 'build',
			name: 'Fibroblasts',
			words: `Fibroblasts come (usual teaching: day ${arrives.map((time) => time / DAY).join('–')}), then multiply`,
			span: { from: arrives, to: two.to },
			claims: 'fibroblast-central-cell phase-2-proliferation',
		},
		{
			id: 'vessels',
			row: 3,
			tone: 'build',
			name: 'Vessels',
			words: 'New vessels form',
			span: two,
			claims: 'phase-2-proliferation',
		},
		{
			id: 'three',
			row: 2,
			tone: 'build',
			name: 'Collagen III',
			words: 'New collagen is mostly type III',
			span: { from: two.from, to: [two.to[1], three.to[0]] },
			claims: 'collagen-3-to-1',
		},
		{
			id: 'one',
			row: 1,
			tone: 'remodel',
			name: 'Collagen I',
			words: 'Stronger collagen I replaces it',
			span: { from: three.from, to: three.to },
			claims: 'collagen-3-to-1',
		},
		{
			id: 'redness',
			row: 5,
			tone: 'inflame',
			name: `Client: redness, warmth, ${red.map((time) => time / HOUR).join('–')} h`,
			words: `The client sees redness and feels warmth for ${red.map((time) => time / HOUR).join('–')} hours`,
			span: { from: [1, 1], to: red },
			claims: 'after-redness-normal',
		},
		{
			id: 'judge',
			row: 5,
			tone: 'remodel',
			name: 'Judge result',
			words: `Judge the result ${months.map((time) => time / MONTH).join('–')} months after the last session`,
			span: { from: [months[0], months[0]], to: [months[1], months[1]] },
			claims: 'result-timing',
		},
	];
}
