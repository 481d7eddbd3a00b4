import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';

/** First and last year of the axis. */
export const axis = { from: 1995, to: 2026 };
/** Years with a number on the axis. */
export const numbered = [1995, 2000, 2005, 2010, 2015, 2020, 2025];

/** The dated events of the history. */
export type EventId = 'subcision' | 'tattoo' | 'roller' | 'de-novo' | 'guidance' | 'notice';

/** One dated event; `at` is its place on the axis, percent. */
export interface HistoryEvent {
	id: EventId;
	at: number;
	date: string;
	title: string;
	detail: string;
	/** Whether a regulator acted; the others are publications. */
	isRule: boolean;
	claims: string;
}

/** Where a year, with its part of a year, stands on the axis, percent. */
export function placeOf(year: number): number {
	return Math.round(((year - axis.from) / (axis.to - axis.from)) * 10_000) / 100;
}

/** The date of a claim: its year with the part that has gone by, and as it is written. */
function dateOf(claims: readonly Claim[], id: string): { year: number; text: string } {
	const value = claims.find((claim) => claim.id === id)?.values?.['date'];
	const date = new Date(`${String(value)}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) throw new Error(`claim ${id}: no date`);
	const year = date.getUTCFullYear();
	const start = Date.UTC(year, 0, 1);
	const text = date.toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
	return {
		year: year + (date.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start),
		text: text.replaceAll(' ', '\u00a0'),
	};
}

type Words = Pick<HistoryEvent, 'id' | 'title' | 'detail' | 'claims'>;

/** The events in order of their dates. */
export function historyOf(claims: readonly Claim[]): readonly HistoryEvent[] {
	const paper = (words: Words, key = 'year'): HistoryEvent => {
		const year = claimValue(claims, words.claims, key);
		return { ...words, at: placeOf(year), date: String(year), isRule: false };
	};
	const rule = (words: Words): HistoryEvent => {
		const { year, text } = dateOf(claims, words.claims);
		return { ...words, at: placeOf(year), date: text, isRule: true };
	};
	const alsoCited = claimValue(claims, 'history-fernandes-drum', 'often_cited_as_year');
	return [
		paper({
			id: 'subcision',
			title: 'Subcision',
			detail: 'Orentreich and Orentreich cut the tethers under a scar',
			claims: 'history-1995-subcision',
		}),
		paper({
			id: 'tattoo',
			title: 'Tattoo pistol',
			detail: 'Camirand and Doucet: on scars, without pigment',
			claims: 'history-1997-tattoo',
		}),
		paper(
			{
				id: 'roller',
				title: 'Drum roller',
				detail: `Fernandes; often cited as ${alsoCited}`,
				claims: 'history-fernandes-drum',
			},
			'published_year',
		),
		rule({
			id: 'de-novo',
			title: 'First De Novo granted',
			detail: 'by the FDA, the US regulator, to a pen',
			claims: 'history-2018-denovo',
		}),
		rule({
			id: 'guidance',
			title: 'Final FDA guidance',
			detail: 'on microneedling products',
			claims: 'history-2020-guidance',
		}),
		rule({
			id: 'notice',
			title: 'FDA warning',
			detail: 'on radiofrequency needling',
			claims: 'history-2025-rf-notice',
		}),
	];
}

/** Years from the first clinical use that its authors state to the roller's paper, in percent. */
export function clinicalSpan(claims: readonly Claim[]): { from: number; to: number; year: number } {
	const year = claimValue(claims, 'history-pci-clinical-1997', 'year');
	const roller = claimValue(claims, 'history-fernandes-drum', 'published_year');
	return { from: placeOf(year), to: placeOf(roller), year };
}

/** Years between the cut under the scar and the roller. */
export function yearsApart(claims: readonly Claim[]): number {
	return (
		claimValue(claims, 'history-fernandes-drum', 'published_year') -
		claimValue(claims, 'history-1995-subcision', 'year')
	);
}
