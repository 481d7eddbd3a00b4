import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';

/** A mark for one person: with the event (its own shape each) or without. */
export type Shape = 'disc' | 'rails' | 'bump';

/** One event in one source: people with it out of the people treated, or cases without a rate. */
export type AdverseEvent = {
	readonly id: string;
	readonly name: string;
	readonly source: string;
	/** The reading, e.g. "5 of 30". */
	readonly reading: string;
	readonly cases: number;
	/** People treated; undefined where the source gives no denominator. */
	readonly people: number | undefined;
	readonly shape: Shape;
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

/** The counts that the evidence gives, each with its own source and its own people. */
export function adverseEventsOf(claims: readonly Claim[]): readonly AdverseEvent[] {
	const n = (name: string) => claimValue(claims, 'safe-dogra-numbers', name);
	const percent = claimValue(claims, 'safe-pih-not-zero', 'mid_pct');
	// A share without its number of people is drawn as one person in so many.
	const oneIn = Math.round(100 / percent);
	const granuloma = (name: string) => claimValue(claims, 'safe-granuloma-review', name);
	return [
		{
			id: 'pih-series',
			name: 'Dark marks (PIH)',
			source: 'Skin type IV–V, five roller sessions',
			reading: `${n('pih_patients')} of ${n('n')}`,
			cases: n('pih_patients'),
			people: n('n'),
			shape: 'disc',
			claims: 'safe-dogra-numbers',
		},
		{
			id: 'tram-track',
			name: 'Tram-track scars',
			source: 'The same 30 people',
			reading: `${n('tram_track_patients')} of ${n('n')}`,
			cases: n('tram_track_patients'),
			people: n('n'),
			shape: 'rails',
			claims: 'safe-dogra-numbers',
		},
		{
			id: 'pih-split',
			name: 'Dark marks (PIH)',
			source: `One split-face trial, about 1 in ${oneIn}; a pooled analysis of trials found none`,
			reading: `${percent}\u00a0%`,
			cases: 1,
			people: oneIn,
			shape: 'disc',
			claims: 'safe-pih-not-zero',
		},
		{
			id: 'granuloma',
			name: 'Granulomas',
			source: `Case reports in ${granuloma('studies')} papers, most with topical vitamin C`,
			reading: `${granuloma('patients')} cases`,
			cases: granuloma('patients'),
			people: undefined,
			shape: 'bump',
			claims: 'safe-granuloma-review',
		},
	];
}

/** Columns of a unit chart. */
export const COLUMNS = 15;

/** One place of a unit chart, counted in places from its upper left corner. */
export type Unit = { readonly column: number; readonly row: number; readonly affected: boolean };

/** The people of an event in rows of fifteen, those with the event first. */
export function unitsOf({ cases, people }: AdverseEvent): readonly Unit[] {
	return Array.from({ length: people ?? cases }, (_, index) => ({
		column: index % COLUMNS,
		row: Math.floor(index / COLUMNS),
		affected: index < cases,
	}));
}
