import type { SiteGeometry } from '../../../../slides/figures/tissue/site.ts';

/** Plausible skin for tests of the drawing; not a measurement. */
export const site: SiteGeometry = {
	corneumUm: 11,
	epidermisUm: 46,
	dermisUm: 1005,
	papillaryUm: 140,
	reteUm: 22,
	pitchUm: 115,
	glandScale: 1.2,
	seed: 5,
};
