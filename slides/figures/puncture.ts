import type { SectionArgs } from './scenes.ts';
import { Pen } from './tissue/pen.ts';
import { reliefOf } from './tissue/relief.ts';
import type { Curve, Point } from './tissue/line.ts';
import { noise1 } from './tissue/noise.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** Design size of the drawing, px; the painted skin fills it at the lower left. */
export const frame = { width: 660, height: 396 };
const skin = { width: 496, height: 292, unitPx: 0.4, surface: 18, left: 2000 };
const skinTop = frame.height - skin.height;
/** Axes of the punctures, px: close enough to see several, far enough to see what stays between. */
const axes = [66, 170, 274, 398];
/** Puncture under the needle. */
const current = 3;
/** Lower edge of the plate that holds the needle, px. */
const plateFoot = 15;
/** Half width of a puncture at the surface and far below, and the depths between which it fades, px. */
const channel = { top: 11, low: 4.5, fadeFrom: 70, fadeTo: 226 };

/** The skin as a scene. */
export const punctureArgs = (site: SiteGeometry): SectionArgs => ({ site, ...skin });

/** Depth of the surface at a place in the drawing, px. */
function surfaceAt(site: SiteGeometry): Curve {
	const relief = reliefOf(site);
	return (x) => skinTop + skin.surface + relief.surface(skin.left + x / skin.unitPx) * skin.unitPx;
}

/** Paths and places of everything that lies over the painted skin, px of the drawing. */
export interface PunctureDrawing {
	/** The punctures, open at the surface; they fade out, so that no depth is shown. */
	channels: string;
	/** Between which depths they fade. */
	fade: { from: number; to: number };
	needle: { x: number; top: number; tip: number; unitPx: number };
	/** The plate that it stands in. */
	plate: string;
	/** A bracket over the skin between two punctures. */
	bracket: string;
	/** From names to what they name. */
	leaders: string;
}

/** Several punctures through the epidermis, a needle above the last, and what stays between. */
export function punctureDrawing(site: SiteGeometry): PunctureDrawing {
	const surface = surfaceAt(site);
	const pen = new Pen(1);
	for (const axis of axes) addChannel(pen, axis, surface);
	const [from = 0, to = 0] = axes.slice(1);
	const bracketY = skinTop - 6;
	const tip = surface(axes[current] ?? 0) - 8;
	return {
		channels: pen.d,
		fade: { from: skinTop + channel.fadeFrom, to: skinTop + channel.fadeTo },
		needle: { x: axes[current] ?? 0, top: plateFoot, tip, unitPx: 0.16 },
		plate: `M${(axes[current] ?? 0) - 34} 1h68V${plateFoot}h-68z`,
		bracket: `M${from + 16} ${bracketY + 10}v-10H${to - 16}v10`,
		leaders: leadersOf(site),
	};
}

/** Wide where the surface gives way, then narrow; the walls are torn, not cut. */
function addChannel(pen: Pen, axis: number, surface: Curve): void {
	const wall = (side: 1 | -1): Point[] =>
		Array.from({ length: 46 }, (_, i): Point => {
			const down = i * 5;
			const half = channel.low + (channel.top - channel.low) * Math.exp(-down / 16);
			const torn = 1.8 * noise1(down / 9, axis + side);
			const sway = 5 * noise1(down / 90, axis);
			const x = axis + side * (half + torn) + sway;
			return [x, i === 0 ? surface(x) : surface(axis) + down];
		});
	// not closed: the mouth at the surface has no outline
	pen.polyline(wall(-1)).polyline(wall(1).reverse(), 'line');
}

/** Height of the names beside the drawing, px. */
export const names = { left: 516, epidermis: 112, puncture: 190, dermis: 300 };

function leadersOf(site: SiteGeometry): string {
	const relief = reliefOf(site);
	const edge = skin.left + (skin.width - 6) / skin.unitPx;
	const middle = (relief.surface(edge) + relief.junction(edge)) / 2;
	const epidermis = skinTop + skin.surface + middle * skin.unitPx;
	const end = names.left - 6;
	return [
		`M${skin.width - 6} ${epidermis.toFixed(1)}L${end - 8} ${names.epidermis}h8`,
		`M${(axes[current] ?? 0) + 4} ${names.puncture}H${end}`,
		`M${skin.width - 14} ${names.dermis}H${end}`,
	].join('');
}

/** What the drawing shows, in words. */
export const punctureText =
	'Section of skin with four narrow punctures. Each goes through the thin epidermis into the dermis and fades out there, because no depth is shown. Between the punctures the epidermis is whole. A needle stands above the last puncture.';
