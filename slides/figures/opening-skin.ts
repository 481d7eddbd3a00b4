import { openingFrame, type SectionArgs } from './scenes.ts';
import { shaft } from './steel-needle.ts';
import { reliefOf } from './tissue/relief.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** The picture as a scene of that site. */
export const openingArgs = (site: SiteGeometry): SectionArgs => ({ ...openingFrame, site });

const { width, height, unitPx, surface } = openingFrame;

/** Width of the picture in millimetres. */
export const pictureMm = width / unitPx / 1000;

/** Length of the scale bar of 1 mm, percent of the picture. */
export const barPercent = 100 / pictureMm;

/** The needle above the skin. */
export interface OpeningNeedle {
	/** Its axis, percent of the picture. */
	left: number;
	/** Width of its own drawing, percent of the picture, and px. */
	width: number;
	widthPx: number;
	/** Its tip above the lower edge, percent of the picture. */
	bottom: number;
}

/** Where the needle stands at that axis, px: its tip ends above the skin, for no length is drawn as a depth. */
export function openingNeedle(site: SiteGeometry, x = 936): OpeningNeedle {
	const gap = 6;
	const skin = surface + reliefOf(site).surface(x / unitPx) * unitPx;
	const widthPx = shaft.widthUm * unitPx + 8;
	return {
		left: (x / width) * 100,
		width: (widthPx / width) * 100,
		widthPx,
		bottom: ((height - skin + gap) / height) * 100,
	};
}

/** What the picture shows, in words. */
export const openingText = `Skin over the cheekbone in section, to scale, ${pictureMm} mm wide: a thin red epidermis, the blue collagen of the dermis with hairs, glands and vessels, and pale fat below. A needle stands above the surface and does not touch it.`;
