import { evidence, type Claim, type Reference } from '#author';
import type { Penetration } from '../evidence/schemas.ts';
import { claimValue, claimValues } from './claim-value.ts';
import { percentAlong, rangeText } from './millimetres.ts';
import { studies, type Study } from './reach-studies.ts';

/** End of both axes, in millimetres: a little more than the longest needle that was measured. */
export const FIELD_MM = 1.6;

/** What one study measured; percentages are of the axes. */
export interface Measurement {
	/** Tells the points of one field apart. */
	letter: string;
	/** A heat mark shows that the tip was there; it is not a channel. */
	isHeatMark: boolean;
	lengthMm: number;
	length: number;
	depths: number[];
	species: string;
	method: string;
	/** Depth and needle length in words. */
	depthText: string;
	lengthText: string;
	claim: string;
}

/** The layer that rollers of these lengths reached in living pigs: a name, never a depth. */
export interface Layer {
	lengthText: string;
	layer: string;
}

/** A length of needle with an amount, in millimetres, and that amount in words. */
export interface Amount {
	needleMm: number;
	mm: number;
	text: string;
}

/** What may be drawn of each thing that is called depth, and of the dial; without a source, nothing. */
export interface Reach {
	tip: Measurement[];
	channel: Measurement[];
	layers: Layer[];
	/** How much deeper ink went for each further millimetre of needle. */
	ink: Amount | undefined;
	/** How much more or less than set the needles of one pen may stick out. */
	dial: Amount | undefined;
}

/** The evidence that the picture is drawn from. */
export interface ReachEvidence {
	claims: readonly Claim[];
	penetration: readonly Penetration[];
	references: readonly Reference[];
}

type Rows = readonly Penetration[];

function measurement(own: Rows, study: Study): Omit<Measurement, 'letter'> {
	const { species, method, claim, isHeatMark = false } = study;
	const lengthMm = own[0]?.needle_mm ?? 0;
	const depthsMm = own.flatMap(({ measured_depth_um: depth, coagulation_um: heat }) => {
		const micrometres = isHeatMark ? heat : depth.mean;
		return typeof micrometres === 'number' ? [micrometres / 1000] : [];
	});
	const rounded = depthsMm.map((mm) => Math.round(mm * 100) / 100);
	return {
		isHeatMark,
		lengthMm,
		length: percentAlong(lengthMm, FIELD_MM),
		depths: depthsMm.map((mm) => percentAlong(mm, FIELD_MM)),
		species,
		method,
		depthText: rangeText(Math.min(...rounded), Math.max(...rounded)),
		lengthText: rangeText(lengthMm, lengthMm),
		claim,
	};
}

/** The studies of which rows are left, each with the next letter. */
function measurements(rows: Rows, field: readonly Study[]): Measurement[] {
	return field
		.map((study) => ({ study, own: rows.filter(({ id }) => study.ids.includes(id)) }))
		.filter(({ own }) => own.length > 0)
		.map(({ study, own }, index) => ({
			letter: 'abcd'.charAt(index),
			...measurement(own, study),
		}));
}

function layers(rows: Rows, claims: readonly Claim[]): Layer[] {
	return rows.flatMap(({ kind, layer, injury_class: injury }) => {
		if (kind !== 'layer' || layer === undefined || injury === undefined) return [];
		const key = `${injury}_mm`;
		const lengthsMm =
			injury === 'mild'
				? [claimValue(claims, 'lima-injury-classes', key)]
				: claimValues(claims, 'lima-injury-classes', key);
		const lengthText = rangeText(Math.min(...lengthsMm), Math.max(...lengthsMm));
		return [{ lengthText, layer: /\w+ dermis/.exec(layer)?.[0] ?? layer }];
	});
}

function amount(row: Penetration | undefined, mm: number): Amount | undefined {
	return row && { needleMm: row.needle_mm ?? 1, mm, text: rangeText(mm, mm) };
}

/** All that is drawn: only rows of which at least one source may be shown. */
export function reachOf({ claims, penetration, references }: ReachEvidence): Reach {
	const rows = penetration.filter(
		(row) => evidence.citableSources(row, references).shown.length > 0,
	);
	const rowOf = (wanted: string) => rows.find(({ id }) => id === wanted);
	return {
		tip: measurements(rows, studies.tip),
		channel: measurements(rows, studies.channel),
		layers: layers(rows, claims),
		ink: amount(rowOf('pen-exvivo-ink-slope'), claimValue(claims, 'ink-depth-slope', 'mm_per_mm')),
		dial: amount(rowOf('pen-dial-tolerance'), claimValue(claims, 'dial-tolerance', 'tolerance_mm')),
	};
}

/** The angles, in degrees below the horizontal, between which a tip may end: from a part to all of its length. */
export function reachBand(claims: readonly Claim[]): { shallow: number; full: number } {
	const least = claimValue(claims, 'depth-unknown-in-face', 'ratio_low');
	return { shallow: Math.round((Math.atan(least) * 1800) / Math.PI) / 10, full: 45 };
}
