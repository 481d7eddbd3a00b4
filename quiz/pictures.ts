import { definePictures, v } from '#author';
import { drawnSites } from './pictures/drawn-sites.ts';
import { structureIds } from './pictures/structures.ts';

/** The pictures that questions are asked on. */
export const pictures = definePictures({
	/** A needle that lies along a ruler in the air above the skin of a site; without a site there is no skin. */
	'needle-on-skin': {
		type: 'set',
		place: v.strictObject({
			site: v.optional(
				v.picklist(
					drawnSites,
					`the site is none that is drawn: expected ${drawnSites.join(', ')}, or nothing`,
				),
			),
		}),
		view: () => import('./pictures/NeedleOnSkin.svelte'),
	},
	/** The section of the skin and a papilla magnified. */
	'skin-section': {
		type: 'point',
		structures: structureIds,
		view: () => import('./pictures/SkinSection.svelte'),
	},
});
