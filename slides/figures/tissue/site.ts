/** What a block of skin is drawn from: plain numbers, so that they can travel to a worker as JSON. */
export interface SiteGeometry {
	/** Stratum corneum, micrometres, part of the epidermis. */
	corneumUm: number;
	/** Whole epidermis with the stratum corneum: mean from surface to junction, micrometres. */
	epidermisUm: number;
	/** Dermis: mean from the junction to the fat, micrometres. */
	dermisUm: number;
	/** Papillary dermis, micrometres: drawn, not measured. */
	papillaryUm: number;
	/** Height of the rete ridges, micrometres: drawn, not measured. */
	reteUm: number;
	/** Mean distance of two rete ridges, micrometres: drawn, not measured. */
	pitchUm: number;
	/** Size of the sebaceous glands, 1 for the plain shape: drawn, not measured. */
	glandScale: number;
	/** Same seed, same drawing. */
	seed: number;
}

const positive = [
	'corneumUm',
	'epidermisUm',
	'dermisUm',
	'papillaryUm',
	'reteUm',
	'pitchUm',
	'glandScale',
] as const;

/** Returns the site if it can be drawn; throws an error that names the first value that cannot. */
export function checkedSite(site: SiteGeometry): SiteGeometry {
	for (const key of positive) {
		if (!(Number.isFinite(site[key]) && site[key] > 0)) {
			throw new Error(`site › ${key}: ${String(site[key])}, expected a number above 0`);
		}
	}
	if (!Number.isInteger(site.seed)) {
		throw new Error(`site › seed: ${String(site.seed)}, expected a whole number`);
	}
	if (site.epidermisUm < site.corneumUm + 20) {
		throw new Error('site › epidermisUm: too thin, expected at least 20 µm below the corneum');
	}
	if (site.dermisUm < site.papillaryUm + 300) {
		throw new Error(
			'site › dermisUm: too thin, expected at least 300 µm below the papillary layer',
		);
	}
	return site;
}

/** Depth of the border between dermis and fat below the mean surface, micrometres. */
export const fatDepth = (site: SiteGeometry): number => site.epidermisUm + site.dermisUm;
