import { openingNeedle } from './opening-skin.ts';
import { openingFrame } from './scenes.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** What of the opening picture is shown again: all of its width, and so much of its height, px. */
export const closingFrame = { width: openingFrame.width, height: 232 };

/** Axis of the needle, px: at the side, so that what stands above the skin keeps its room. */
export const needleX = 1168;

/** Where the needle of the opening stands now: above the skin again, in percent of what is shown. */
export function closingNeedle(site: SiteGeometry) {
	const needle = openingNeedle(site, needleX);
	const tip = openingFrame.height * (1 - needle.bottom / 100);
	return { ...needle, bottom: (1 - tip / closingFrame.height) * 100 };
}

/** What the picture shows, in words. */
export const closingText =
	'The skin of the first slide again: its upper part in section over the cheekbone, to scale, with a bar of 1 millimetre. The needle stands in the air above it.';
