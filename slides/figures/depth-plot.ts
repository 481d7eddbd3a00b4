import type { Known } from './depth-known.ts';
import type { DepthSite } from './depth-sites.ts';
import { axisTicks } from './millimetres.ts';
import type { SectionArgs } from './scenes.ts';
import type { NeedlePlace } from './steel-needle.ts';

/** Px of the drawing for a millimetre, along the needles and into the skin alike. */
export const perMm = 150;
/** Longest needle, and how much skin is shown, millimetres. */
export const spanMm = 3;
const shownMm = 1.66;
/** Px: where lengths begin, where the drawing ends, and how high one needle lies with its air. */
export const left = 60;
export const width = left + spanMm * perMm + 16;
export const laneHeight = 42;
/** Px between the last needle and the surface: the ruler of lengths stands there. */
export const rulerHeight = 60;
export const skinHeight = Math.round(shownMm * perMm);

/** Where a length ends, px from the left. */
export const xOf = (mm: number): number => left + Math.round(mm * perMm * 10) / 10;
/** A depth, px below the surface. */
export const downOf = (mm: number): number => Math.round(mm * perMm * 10) / 10;

const painted = { surface: 8, width: spanMm * perMm + 16 };

/** The skin below the surface as a scene; it begins a little above, for its relief. */
export function skinArgs({ geometry }: DepthSite): SectionArgs {
	return {
		site: geometry,
		width: painted.width,
		height: skinHeight + painted.surface,
		unitPx: perMm / 1000,
		surface: painted.surface,
		left: 1300,
	};
}

/** Flat bands that stand for the skin until it is painted, px of the scene. */
export function skinBands({ geometry }: DepthSite): { tone: string; y: number }[] {
	const at = (um: number) => painted.surface + downOf(um / 1000);
	return [
		{ tone: 't-epi-2', y: painted.surface },
		{ tone: 't-papillary', y: at(geometry.epidermisUm) },
		{ tone: 't-col-1', y: at(geometry.epidermisUm + geometry.papillaryUm) },
		{ tone: 't-fat', y: at(geometry.epidermisUm + geometry.dermisUm) },
	];
}

/** The longest needle, lying with its tip at 0 px: shorter ones are cut at their plate. */
export const needlePlace: NeedlePlace = {
	x: 0,
	top: -spanMm * perMm,
	tip: 0,
	unitPx: perMm / 1000,
};

/** Marks of a ruler every tenth of a millimetre, px along it; every fifth has a number. */
export function rulerMarks(endMm: number): { mm: number; px: number; text: string | undefined }[] {
	return axisTicks(endMm, 0.1).map(({ mm }, index) => ({
		mm,
		px: downOf(mm),
		text: index % 5 ? undefined : String(mm),
	}));
}

/** A layer that was named, as the field it fills in this site's drawing: px below the surface. */
export function layerField(
	{ fromMm, toMm, layer }: Known,
	{ geometry }: DepthSite,
): { x: number; y: number; width: number; height: number } {
	const papillary = (geometry.epidermisUm + geometry.papillaryUm) / 1000;
	const [from, to] =
		layer === 'papillary'
			? [geometry.epidermisUm / 1000, papillary]
			: [papillary, (geometry.epidermisUm + geometry.dermisUm) / 1000];
	const half = 9;
	const x = fromMm === toMm ? xOf(fromMm) - half : xOf(fromMm);
	const end = fromMm === toMm ? xOf(toMm) + half : xOf(toMm);
	return {
		x,
		y: downOf(from),
		width: end - x,
		height: Math.min(skinHeight, downOf(to)) - downOf(from),
	};
}

/** One of the wedges that make the soft edges of the band: down to a share of the length. */
export interface Wedge {
	share: number;
	d: string;
}

const wedge = (share: number): Wedge => {
	const end = Math.round(share * spanMm * perMm);
	return { share, d: `M${left} 0H${left + spanMm * perMm}V${end}z` };
};

/**
 * The band of what is known at all, without an edge of its own: `fill` adds up to the whole of it in
 * steps beyond the largest measured share, `clear` takes away in steps up to the smallest.
 */
export function bandWedges(shares: { low: number; high: number }): {
	fill: Wedge[];
	clear: Wedge[];
} {
	const steps = Array.from({ length: 9 }, (_, index) => index / 8);
	return {
		fill: steps.map((step) => wedge(shares.high * (0.86 + 0.4 * step))),
		clear: steps.map((step) => wedge(shares.low * (0.2 + 1.1 * step))),
	};
}

/** A name in the drawing, px below the surface; `side` is where the text lies from its point. */
export interface Tag {
	id: string;
	text: string;
	/** What is left out where there is little room. */
	more?: string;
	x: number;
	y: number;
	side: 'after' | 'before' | 'middle';
}

function tagOf(known: Known, site: DepthSite, dermisY: number): Tag {
	const { id, kind, fromMm, toMm, depthsMm } = known;
	const [text = '', ...rest] = known.tag.split(/(?=[, ])/);
	const name = { id, text, more: rest.join('') };
	const foot = downOf(Math.max(0, ...depthsMm));
	if (kind === 'channel') return { ...name, x: xOf(fromMm) + 13, y: foot / 2 + 1, side: 'after' };
	if (kind === 'tip') return { ...name, x: xOf(fromMm) + 52, y: foot + 15, side: 'before' };
	if (fromMm < toMm) return { ...name, x: xOf((fromMm + toMm) / 2), y: dermisY, side: 'middle' };
	const field = layerField(known, site);
	return { ...name, x: field.x - 6, y: field.y + field.height / 2, side: 'before' };
}

/** The names of what was measured and of the layers, in the skin of a site. */
export function tagsOf(known: readonly Known[], site: DepthSite): Tag[] {
	const x = left + spanMm * perMm + 12;
	const floor = downOf((site.geometry.epidermisUm + site.geometry.dermisUm) / 1000);
	const dermisY = Math.min(floor, skinHeight) * 0.6 + 8;
	const marks = known.map((each) => tagOf(each, site, dermisY));
	const isFatShown = floor + 32 < skinHeight;
	const low = isFatShown ? 'fat' : 'dermis';
	const from = isFatShown ? ` from ${site.text}` : ` to ${site.text}`;
	return [
		...marks,
		...(isFatShown
			? [{ id: 'dermis', text: 'dermis', x, y: dermisY, side: 'before' } as const]
			: []),
		{
			id: 'low',
			text: low,
			more: from,
			x,
			y: Math.min(floor + 22, skinHeight - 16),
			side: 'before',
		},
	];
}

/** Lengths of the picture that stands still, millimetres. */
export const stillMm = [0.25, 0.5, 1.5, 2.5] as const;
