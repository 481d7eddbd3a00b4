import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** What is needed of a row of measured thicknesses. */
export interface ThicknessRow {
	readonly site: string;
	readonly dermis_um: { readonly mean: number | null };
}

/** What the data has no number for. Drawn from how such skin looks, never shown as a measure. */
const drawn = { papillaryUm: 140, reteUm: 22, pitchUm: 115, glandScale: 1.2, seed: 5 } as const;

/**
 * The skin of one site as it is drawn: dermis as measured there by ultrasound; epidermis from
 * histology, half way between the thinnest and the thickest face; the thinnest mean corneum.
 */
export function geometryOf(
	rows: readonly ThicknessRow[],
	claims: readonly Claim[],
	site: string,
): SiteGeometry {
	const dermisUm = rows.find((row) => row.site === site)?.dermis_um.mean;
	if (typeof dermisUm !== 'number') {
		throw new Error(`skin thickness › ${site}: no mean of the dermis, expected micrometres`);
	}
	const thinnest = claimValue(claims, 'face-epidermis-histology', 'min_um');
	const thickest = claimValue(claims, 'face-epidermis-histology', 'max_um');
	return {
		...drawn,
		dermisUm,
		epidermisUm: Math.round((thinnest + thickest) / 2),
		corneumUm: claimValue(claims, 'sc-thickness', 'sc_min_um'),
	};
}

/**
 * Skin of which only the whole was measured, by ultrasound, in millimetres: the epidermis is the mean of
 * the body by histology, and the dermis what remains.
 */
export function wholeSkinGeometry(claims: readonly Claim[], totalMm: number): SiteGeometry {
	const epidermisUm = Math.round(claimValue(claims, 'epidermis-average', 'mean_um'));
	return {
		...drawn,
		dermisUm: Math.round(totalMm * 1000) - epidermisUm,
		epidermisUm,
		corneumUm: claimValue(claims, 'sc-thickness', 'sc_min_um'),
	};
}
