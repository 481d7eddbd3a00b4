import { type PartId, partNames } from './skin-parts.ts';
import { isMagnified, lens } from './skin-view.ts';
import type { SkinSite } from './skin-sites.ts';

/** What the section shows, in words. */
export function slabText(site: SkinSite, part: PartId): string {
	const closed = site.isClosed ? ' Nobody needles here.' : '';
	return `Section of the skin to scale, ${site.name.toLowerCase()}, beside a ruler in millimetres: ${site.value}. ${site.method} ${site.lack} ${site.epidermis} Lifted out: ${partNames[part].toLowerCase()}.${closed}`.replace(
		/ {2,}/g,
		' ',
	);
}

/** What the magnifier shows, in words. */
export function magnifierText(site: SkinSite, part: PartId): string {
	const lifted = isMagnified(part) ? ` Lifted out: ${partNames[part].toLowerCase()}.` : '';
	return `Magnifier, ${lens.magnification} times larger: the upper layers of the same skin, ${site.name.toLowerCase()}, cell by cell, with a capillary loop in a papilla.${lifted}`;
}
