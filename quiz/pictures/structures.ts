import type { PartId } from '../../slides/figures/skin-parts.ts';

/** The structures of the section by the names that items use, from above, each with the part that draws it. */
const parts = {
	'stratum-corneum': 'corneum',
	'living-epidermis': 'living',
	'basal-layer': 'basal',
	'rete-ridges': 'ridges',
	'capillary-loops': 'loop',
	'papillary-dermis': 'papillary',
	'nerve-ending': 'nerve',
	'reticular-dermis': 'reticular',
	'sebaceous-gland': 'gland',
	'hair-follicle': 'follicle',
	'blood-vessels': 'vessels',
	'subcutaneous-fat': 'fat',
} as const satisfies Record<string, PartId>;

/** Names of all structures. */
export const structureIds = Object.keys(parts);

/** The part that draws a structure; undefined if the name is none of a structure. */
export function partOf(structure: string | undefined): PartId | undefined {
	return Object.entries(parts).find(([id]) => id === structure)?.[1];
}

/** The structure that a part draws. */
export function structureOf(part: PartId): string | undefined {
	return Object.entries(parts).find(([, drawn]) => drawn === part)?.[0];
}
