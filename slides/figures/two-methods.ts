import type { Claim, Reference } from '#author';
import { claimValue, claimValues } from './claim-value.ts';
import { percentAlong } from './millimetres.ts';
import type { SectionArgs } from './scenes.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** End of the ruler that each panel has for itself, millimetres. */
export const RULER_MM = 2;

/** A layer as one method measured it: two ends of a range, or the means of women and men. */
export interface MethodRow {
	name: string;
	tone: 'epidermis' | 'dermis';
	text: string;
	/** Where the lower and the upper number stand on the panel's own ruler, percent. */
	low: number;
	high: number;
}

/** The skin on the glass slide as a scene: the tissue is to scale in itself. */
export const sliceArgs = (site: SiteGeometry): SectionArgs => ({
	site,
	width: 184,
	height: 66,
	unitPx: 0.06,
	surface: 6,
	left: 900,
});

function row(name: string, tone: MethodRow['tone'], mm: readonly number[], join = '–'): MethodRow {
	const ends = mm.map((value) => value.toFixed(2));
	const [low = 0, high = low] = mm;
	return {
		name,
		tone,
		text: `${[...new Set(ends)].join(join)}\u00a0mm`,
		low: percentAlong(low, RULER_MM),
		high: percentAlong(high, RULER_MM),
	};
}

/** What histology gave for the face: the range of the epidermis, the ends of that of the dermis. */
export function histologyRows(claims: readonly Claim[]): MethodRow[] {
	const dermis = (end: 'min_um' | 'max_um') => [
		claimValue(claims, 'face-dermis-range', end) / 1000,
	];
	return [
		row('Epidermis', 'epidermis', claimValues(claims, 'method-matters', 'histology_mm')),
		row('Dermis, upper eyelid', 'dermis', dermis('min_um')),
		row('Dermis, lower nose side', 'dermis', dermis('max_um')),
	];
}

/** What ultrasound gave for the face: the dermis as means of women and men. */
export function ultrasoundRows(claims: readonly Claim[]): MethodRow[] {
	const sexes = (site: string) =>
		['women', 'men'].map((sex) =>
			claimValue(claims, 'ultrasound-face-dermis', `${site}_${sex}_mm`),
		);
	return [
		row('Epidermis', 'epidermis', claimValues(claims, 'method-matters', 'ultrasound_mm')),
		row('Dermis, eyelid', 'dermis', sexes('eyelid'), ' / '),
		row('Dermis, cheekbone', 'dermis', sexes('zygoma'), ' / '),
		row('Dermis, forehead', 'dermis', sexes('forehead'), ' / '),
	];
}

/** How a study was done, as its reference says it; without that the panel is not drawn. */
export function studyType(references: readonly Reference[], id: string): string {
	const type = references.find((reference) => reference.id === id)?.type;
	if (!type) throw new Error(`reference ${id}: no type, expected how it was measured`);
	return type;
}
