import type { Claim } from '#author';
import { cheekbone } from './cheekbone.ts';
import { claimValue } from './claim-value.ts';
import { channelPaths, surfaceIn } from './open-channel.ts';
import type { SectionArgs } from './scenes.ts';

/** What happened to a person; each has its own shape. */
export type Outcome = 'dark-mark' | 'tram-track' | 'lighter';

/** People of one study with one outcome, or a share drawn as one person in so many. */
export type Count = {
	readonly id: string;
	/** The reading, e.g. "5 of 30". */
	readonly reading: string;
	readonly name: string;
	/** Who they were, in a few words. */
	readonly who: string;
	readonly outcome: Outcome;
	readonly cases: number;
	/** 0 where the claim gives no number of people: nothing is drawn then. */
	readonly people: number;
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

type Told = Pick<Count, 'id' | 'name' | 'who' | 'outcome' | 'claims'>;

const counted = (told: Told, cases: number, people: number): Count => ({
	...told,
	cases,
	people,
	reading: cases === people ? `All ${people}` : `${cases} of ${people}`,
});

/** What was counted after needling, each study with its own people, the worst first. */
export function countsOf(claims: readonly Claim[]): readonly Count[] {
	const series = (key: string) => claimValue(claims, 'safe-dogra-numbers', key);
	const pigment = (key: string) => claimValue(claims, 'ind-pih-limited', key);
	const percent = claimValue(claims, 'safe-pih-not-zero', 'mid_pct');
	const marks = { name: 'new dark marks', outcome: 'dark-mark' } as const;
	const roller = 'types IV–V, five sessions';
	return [
		counted(
			{ ...marks, id: 'series', who: roller, claims: 'safe-dogra-numbers' },
			series('pih_patients'),
			series('n'),
		),
		counted(
			{
				id: 'tracks',
				name: 'tram-track scars',
				who: 'the same people',
				outcome: 'tram-track',
				claims: 'safe-dogra-numbers',
			},
			series('tram_track_patients'),
			series('n'),
		),
		// A share without its number of people is drawn as one person in so many.
		{
			...marks,
			id: 'split-face',
			who: 'one split-face trial',
			claims: 'safe-pih-not-zero',
			cases: 1,
			people: Math.round(100 / percent),
			reading: `${percent}\u00a0%`,
		},
		counted(
			{ ...marks, id: 'melasma', who: 'a melasma trial', claims: 'ind-pih-limited' },
			pigment('pih_patients'),
			pigment('pih_of_patients'),
		),
		{
			...marks,
			id: 'pooled',
			who: 'a pooled trial analysis',
			claims: 'safe-pih-not-zero',
			cases: 0,
			people: 0,
			reading: 'None',
		},
		counted(
			{
				id: 'treated',
				name: 'old marks lighter',
				who: 'types III–V, small series',
				outcome: 'lighter',
				claims: 'ind-pih-limited',
			},
			pigment('series_patients'),
			pigment('series_patients'),
		),
	];
}

/** People in a row of the chart. */
export const COLUMNS = 30;

/** One person of a chart: place in columns and rows from the upper left, and whether it happened. */
export type Person = {
	readonly column: number;
	readonly row: number;
	readonly isAffected: boolean;
};

/** The people of a count in rows, those to whom it happened first. */
export function peopleOf({ cases, people }: Count): readonly Person[] {
	return Array.from({ length: people }, (_, index) => ({
		column: index % COLUMNS,
		row: Math.floor(index / COLUMNS),
		isAffected: index < cases,
	}));
}

const unitPx = 2;
const barUm = 50;

/** The epidermis of the cheek and what lies right under it, as a scene. */
export const pigmentArgs: SectionArgs = {
	site: cheekbone,
	width: 320,
	height: 236,
	unitPx,
	surface: 40,
	left: 2284,
};

/** The scale bar of that skin: what it says, and its share of the width, percent. */
export const pigmentBar = {
	text: '0.05\u00a0mm',
	percent: (barUm * unitPx * 100) / pigmentArgs.width,
};

/** One puncture through it; it leaves the picture below, so that no depth is shown. */
export const pigmentPuncture = channelPaths(
	{ axis: 96, mouth: 30, low: 17, depth: 300 },
	surfaceIn(pigmentArgs),
);

/** From their name to two pigment cells, px. */
export const pigmentLeaders = 'M206 26L151 116M226 26L279 78';

/** The picture in words. */
export const pigmentText =
	'Epidermis with dark pigment cells along its lower edge. One puncture passes through it; beside the puncture the epidermis is whole. Scale bar 0.05 millimetres; the puncture is schematic.';
