import type { SectionArgs } from './scenes.ts';
import { lensLoop } from './skin-lens.ts';
import { reliefOf } from './tissue/relief.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** Design size of the drawing, px, with room for the drop above the skin. */
export const frame = { width: 360, height: 192 };
const skin = { width: frame.width, height: 164, unitPx: 0.9, surface: 26 };
/** Where the opened loop stands, px from the left. */
const axis = 130;
/** How far the puncture goes on below the turn of the loop, px; it is drawn until it meets blood. */
const beyondLoop = 12;

/** The skin around one capillary loop as a scene. */
export function pinpointArgs(site: SiteGeometry): SectionArgs {
	return { site, ...skin, left: lensLoop(site).x - axis / skin.unitPx };
}

/** The puncture into the loop and the drop over it, paths in px of the drawing. */
export function pinpointDrop(site: SiteGeometry): { channel: string; drop: string; top: number } {
	const loop = lensLoop(site);
	const above = frame.height - skin.height + skin.surface;
	const mouth = above + reliefOf(site).surface(loop.x) * skin.unitPx;
	const end = above + loop.top * skin.unitPx + beyondLoop;
	const at = (y: number) => y.toFixed(1);
	return {
		channel: `M${axis - 8} ${at(mouth)}Q${axis - 3} ${at(mouth + 14)} ${axis} ${at(end)}Q${axis + 3} ${at(mouth + 14)} ${axis + 8} ${at(mouth)}Z`,
		drop: `M${axis - 26} ${at(mouth + 3)}C${axis - 34} ${at(mouth - 38)} ${axis + 34} ${at(mouth - 38)} ${axis + 26} ${at(mouth + 3)}Q${axis} ${at(mouth + 8)} ${axis - 26} ${at(mouth + 3)}Z`,
		top: mouth - 27,
	};
}

/** The scale bar: what it says and its length, px. */
export const pinpointBar = { text: '0.1\u00a0mm', px: 100 * skin.unitPx };
