import type { SetPictureProps } from '#author';
import { groundPaths, type GroundPath } from '../../slides/figures/ground.ts';
import type { NeedlePlace } from '../../slides/figures/steel-needle.ts';
import type { SiteGeometry } from '../../slides/figures/tissue/site.ts';

/** Px of the drawing: its width, where lengths begin, and what is left free behind the longest. */
const width = 560;
const left = 64;
const rest = 26;
/** Px from above: the axis of the needle, the ruler of lengths, and the surface of the skin. */
const axis = 36;
const rulerTop = 72;
const surface = 128;
/** How much skin is shown, millimetres, and how high it may become, px. */
const shownMm = 1.66;
const maxSkin = 260;

type Scale = SetPictureProps['scale'];

/** A mark of a ruler: px along it, and its number if it has one. */
interface Tick {
	mm: number;
	px: number;
	text: string | undefined;
}

/** Where everything lies when lengths up to the end of the scale are shown; px, millimetres. */
export interface NeedleDrawing {
	width: number;
	left: number;
	axis: number;
	rulerTop: number;
	surface: number;
	/** Height of the skin. */
	skin: number;
	perMm: number;
	along: readonly Tick[];
	down: readonly Tick[];
	/** The longest needle, lying with its tip at 0: shorter ones are cut at the plate. */
	needle: NeedlePlace;
	xOf: (mm: number) => number;
}

/** The drawing for a scale of lengths. One scale holds for the needle and for the skin below it. */
export function needleDrawing({ max }: Scale): NeedleDrawing {
	const perMm = (width - left - rest) / max;
	const skin = Math.round(Math.min(maxSkin, shownMm * perMm));
	const xOf = (mm: number) => Math.round((left + mm * perMm) * 10) / 10;
	return {
		width,
		left,
		axis,
		rulerTop,
		surface,
		skin,
		perMm,
		along: ticks(max, perMm),
		down: ticks(skin / perMm - 0.05, perMm),
		needle: { x: 0, top: -max * perMm, tip: 0, unitPx: perMm / 1000 },
		xOf,
	};
}

/** The skin of a site as flat layers, the first of them at the surface. */
export function skinLayers({ perMm, skin }: NeedleDrawing, site: SiteGeometry): GroundPath[] {
	return groundPaths({
		site,
		width: width - left,
		height: skin + reliefPx,
		unitPx: perMm / 1000,
		surface: reliefPx,
		left: 1300,
	});
}

/** How far the relief of the skin may rise above its mean, px. */
export const reliefPx = 8;

/** A bracket over the accepted lengths, at least as wide as a line can be seen. */
export function bandPath({ xOf, rulerTop: foot }: NeedleDrawing, band: Range): string {
	const [from, to] = [xOf(band.min), xOf(band.max)];
	return `M${from} ${foot - 10}V${foot}H${Math.max(to, from + 1)}V${foot - 10}`;
}

interface Range {
	readonly min: number;
	readonly max: number;
}

/** A mark each tenth of a millimetre, with a number at each half. */
function ticks(endMm: number, perMm: number): Tick[] {
	return Array.from({ length: Math.floor(endMm * 10 + 1e-9) + 1 }, (_, tenths) => ({
		mm: tenths / 10,
		px: Math.round((tenths / 10) * perMm * 10) / 10,
		text: tenths % 5 === 0 ? String(tenths / 10) : undefined,
	}));
}
