import type { SiteId } from '../../slides/figures/depth-sites.ts';

/** The sites whose skin can be drawn; a list of its own, so that the drawing is loaded only when it is shown. */
export const drawnSites = [
	'cheek',
	'forehead',
	'nose',
	'neck',
	'eyelid',
	'abdomen',
	'thigh',
] as const satisfies readonly SiteId[];
