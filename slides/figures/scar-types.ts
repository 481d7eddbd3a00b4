import type { Claim } from '#author';
import { cheekbone } from './cheekbone.ts';
import { claimValue } from './claim-value.ts';
import { afterLine, stripOf } from './scar-view.ts';

/** One type of acne scar: what it is called and how it responds. */
export interface ScarType {
	id: string;
	name: string;
	/** Id of its word in the glossary. */
	term: string;
	verdict: string;
	kind: 'yes' | 'no';
	alt: string;
}

/** One part of the strip, px: three of them lie side by side, the skin is to scale. */
export const part = { width: 384, height: 228, unitPx: 0.145, surface: 44, left: 300 };

/** The strip of skin with a scar of each type. */
export const stripArgs = stripOf({ ...part, site: cheekbone }, [
	{ scar: { shape: 'rolling', widthUm: 2100, depthUm: 280, fibres: 'tethered' } },
	{ scar: { shape: 'boxcar', widthUm: 1250, depthUm: 200, fibres: 'packed' } },
	{ scar: { shape: 'pit', widthUm: 420, depthUm: 760, fibres: 'packed' } },
]);

const schematicLeft = 0.55;

/** The three types in the order of the strip. */
export const scarTypes: readonly ScarType[] = [
	{
		id: 'rolling',
		name: 'Rolling',
		term: 'rolling-scar',
		verdict: 'among the best responses',
		kind: 'yes',
		alt: 'Rolling scar: a wide dip with soft edges, tied down by strands. A broken line shows it shallower, not gone.',
	},
	{
		id: 'boxcar',
		name: 'Shallow boxcar',
		term: 'boxcar-scar',
		verdict: 'among the best responses',
		kind: 'yes',
		alt: 'Shallow boxcar scar: a flat floor between steep edges. A broken line shows it shallower, not gone.',
	},
	{
		id: 'ice-pick',
		name: 'Ice-pick',
		term: 'ice-pick-scar',
		verdict: 'poor response',
		kind: 'no',
		alt: 'Ice-pick scar: a narrow, deep pit. No broken line: it responds poorly.',
	},
];

/** The surface afterwards: shallower, not gone; none where a type responds poorly. Schematic. */
export const after = afterLine(
	stripArgs,
	scarTypes.map(({ kind }) => (kind === 'yes' ? schematicLeft : undefined)),
);

/** A score before and after a course, with each bar in percent of the higher one. */
export interface ScoreChange {
	started: number;
	completers: number;
	bars: readonly { name: string; score: number; percent: number }[];
}

/** The scar score of those who finished five monthly sessions. */
export function scoreChange(claims: readonly Claim[]): ScoreChange {
	const value = (key: string): number => claimValue(claims, 'ind-acne-dogra', key);
	const before = value('score_before');
	const after = value('score_after');
	return {
		started: value('n'),
		completers: value('completers'),
		bars: [
			{ name: 'Before', score: before, percent: 100 },
			{ name: 'After', score: after, percent: Math.round((after / before) * 1000) / 10 },
		],
	};
}

/** How needling was done in the studies of a review: medians. */
export function usualCourse(claims: readonly Claim[]): { studies: number; text: string } {
	const value = (key: string): number => claimValue(claims, 'ind-acne-medians', key);
	const text = `${value('sessions')} sessions, ${value('interval_weeks')}\u00a0weeks apart, ${value('mm').toFixed(1)}\u00a0mm needles`;
	return { studies: value('studies'), text };
}

/** Grades gained in one study: by all scars, and by rolling ones. */
export function gradesGained(claims: readonly Claim[]): { all: number; rolling: number } {
	return {
		all: claimValue(claims, 'ind-acne-von-dalwig', 'mean_grades'),
		rolling: claimValue(claims, 'ind-acne-von-dalwig', 'rolling_grades'),
	};
}
