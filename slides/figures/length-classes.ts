import type { Claim } from '#author';
import type { NeedleLength, Penetration } from '../evidence/schemas.ts';
import { claimValue, claimValues } from './claim-value.ts';
import { rangeText } from './millimetres.ts';

/** End of the ruler, in millimetres: the longest class. */
export const RULER_MM = 3;

/** One class of needle lengths: what it is for, who may use it, what it did in a living pig. */
export interface LengthClass {
	id: string;
	text: string;
	/** Lengths of the needles drawn, in millimetres. */
	needlesMm: readonly number[];
	setting: NeedleLength['setting'];
	who: string;
	use: string;
	/** What a study of rollers saw in living pig skin; absent where it tested no such length. */
	pig?: { injury: string; layer: string };
	/** Claims behind the class. */
	claims: string;
}

/** What the study saw with rollers up to that length. */
function pigAt(rows: readonly Penetration[], mm: number): Required<LengthClass>['pig'] {
	const row = rows.find(({ kind, needle_mm }) => kind === 'layer' && needle_mm === mm);
	if (!row?.injury_class || !row.layer) throw new Error(`no layer was seen at ${mm} mm`);
	return { injury: row.injury_class, layer: row.layer.replace(/ \(.*\)$/, '') };
}

/** The classes, shortest first. */
export function lengthClasses(
	claims: readonly Claim[],
	penetration: readonly Penetration[],
): LengthClass[] {
	const homeMm = ['min_mm', 'max_mm'].map((key) => claimValue(claims, 'length-0-2-0-3', key));
	const clinicMm = claimValue(claims, 'length-0-5', 'mm');
	const faceMm = claimValues(claims, 'lima-injury-classes', 'moderate_mm');
	const thickMm = ['min_mm', 'max_mm'].map((key) => claimValue(claims, 'length-2-0-2-5', key));
	const surgicalMm = claimValue(claims, 'length-3-0', 'max_mm');
	const acneMm = claimValue(claims, 'length-1-5', 'mm');
	const wrinkleMm = claimValue(claims, 'fda-depth-ceilings', 'facial_wrinkle_mm');
	const burnFromMm = claimValue(claims, 'length-3-0', 'min_mm');
	const span = (lengths: readonly number[]) =>
		rangeText(Math.min(...lengths), Math.max(...lengths));
	return [
		{
			id: 'home',
			text: span(homeMm),
			needlesMm: homeMm,
			setting: 'home',
			who: 'Home, if at all; the ceiling there',
			use: 'Product uptake, fresher surface; not collagen',
			claims: 'length-0-2-0-3 home-length-limit',
		},
		{
			id: 'clinic',
			text: span([clinicMm]),
			needlesMm: [clinicMm],
			setting: 'aesthetician',
			who: 'Clinic work; local law sets who',
			use: 'Superficial refresh; not measured in people',
			pig: pigAt(penetration, clinicMm),
			claims: 'length-0-5 reg-scope-depth',
		},
		{
			id: 'face',
			text: span(faceMm),
			needlesMm: faceMm,
			setting: 'medical',
			who: `Medical; two US records stop at ${span([wrinkleMm])} on the face`,
			use: `Lines, acne scars; ${span([acneMm])} is the acne-study median`,
			// The study does not say which of the longer rollers reached how far.
			pig: {
				...pigAt(penetration, Math.max(...faceMm)),
				layer: 'layer not given by length',
			},
			claims: 'length-1-5 fda-depth-ceilings',
		},
		{
			id: 'thick',
			text: span(thickMm),
			needlesMm: thickMm,
			setting: 'medical',
			who: 'Medical, on thick skin; never a facial default',
			use: 'Neck trial, abdominal scar device, vitiligo trial',
			pig: pigAt(penetration, Math.max(...thickMm)),
			claims: 'length-2-0-2-5',
		},
		{
			id: 'surgical',
			text: `up to ${span([surgicalMm])}`,
			needlesMm: [surgicalMm],
			setting: 'medical',
			who: 'Surgery; not for aestheticians, not at home',
			use: `Burn scars, ${span([burnFromMm, surgicalMm])}`,
			claims: 'length-3-0',
		},
	];
}
