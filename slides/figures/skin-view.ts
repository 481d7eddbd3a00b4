import { type Anatomy, type Shape, stretch } from './skin-anatomy.ts';
import type { PartId } from './skin-parts.ts';
import type { SectionArgs } from './scenes.ts';
import { type Curve, type Point, sampled } from './tissue/line.ts';
import { Pen } from './tissue/pen.ts';
import { fatDepth, type SiteGeometry } from './tissue/site.ts';

/** The painted section: its size, its scale in px for a micrometre, and where the mean surface lies, px. */
export const section = { width: 420, height: 456, unitPx: 0.16, surface: 32 };
/** The magnifier: side of its square, px, and how much larger it shows. */
export const lens = { size: 208, magnification: 6 };
const lensUnitPx = section.unitPx * lens.magnification;

/** The section of a site as a scene. */
export function sectionArgs(site: SiteGeometry): SectionArgs {
	return { site, ...section, left: 0, hairs: [stretch.hair], nerves: [stretch.nerve] };
}

/** The depth in the middle of the magnifier, micrometres: surface and papilla both stay in it. */
const middleUm = ({ epidermisUm }: SiteGeometry): number => 47 + epidermisUm / 3;

/** The magnified papilla as a scene. */
export function lensArgs({ site, magnified }: Anatomy): SectionArgs {
	const half = lens.size / 2;
	return {
		site,
		width: lens.size,
		height: lens.size,
		unitPx: lensUnitPx,
		surface: Math.round(half - middleUm(site) * lensUnitPx),
		left: Math.round(magnified.x - half / lensUnitPx),
	};
}

/** The ring on the section around what the magnifier shows, percent of the section's width and height. */
export function ringOf(anatomy: Anatomy): { left: number; top: number; width: number } {
	const args = lensArgs(anatomy);
	const middle = args.left + lens.size / 2 / lensUnitPx;
	return {
		left: ((middle * section.unitPx) / section.width) * 100,
		top: percentDown(middleUm(anatomy.site)),
		width: (lens.size / lens.magnification / section.width) * 100,
	};
}

/** The magnifier's scale bar: its text, and its share of the circle, percent. */
export const lensBar = {
	um: 50,
	text: '0.05\u00a0mm',
	percent: (50 * lensUnitPx * 100) / lens.size,
};

/** Where below the fat the drawing fades away, since nobody measured it: percent of the height. */
export function fadeOf(site: SiteGeometry): number {
	const um = Math.min(stretch.bottom, fatDepth(site) + 210);
	return percentDown(um);
}

/** A depth below the mean surface, micrometres, as a percentage of the section's height. */
export const percentDown = (um: number): number =>
	((section.surface + um * section.unitPx) / section.height) * 100;

/** A mark of the ruler: how far down the drawing, in percent, and its number if it has one. */
export interface RulerTick {
	mm: number;
	top: number;
	text: string | undefined;
}

/** A mark each tenth of a millimetre, a number each half, down to the lower edge of a drawing. */
export function rulerOf({ height, surface, unitPx }: Omit<typeof section, 'width'>): RulerTick[] {
	const tenthPx = 100 * unitPx;
	return Array.from({ length: Math.floor((height - surface) / tenthPx) + 1 }, (_, tenths) => ({
		mm: tenths / 10,
		top: ((surface + tenths * tenthPx) / height) * 100,
		text: tenths % 5 === 0 ? `${tenths / 10}${tenths === 0 ? '\u00a0mm' : ''}` : undefined,
	}));
}

/** The ruler of the section. */
export const rulerTicks: readonly RulerTick[] = rulerOf(section);

/** What is drawn over a painting to lift one part out: px of the painting. */
export interface Highlight {
	/** The filled part and its edge, as path data; '' if it is made of strands. */
	area: string;
	edge: string;
	/** Width of the edge: thin parts have a thin one. */
	edgePx: number;
	strands: readonly { d: string; width: number; edgePx: number }[];
}

/** A part of the skin in a scene, as paths over its painting. */
export function highlight(anatomy: Anatomy, part: PartId, args: SectionArgs): Highlight {
	const { left, unitPx, surface, width } = args;
	const toPx = ([x, y]: Point): Point => [(x - left) * unitPx, surface + y * unitPx];
	const shape: Shape = anatomy.shapes[part];
	const none = { area: '', edge: '', edgePx: 1.5, strands: [] };
	const edgeFor = (px: number) => Math.min(1.5, Math.max(0.6, px * 0.25));
	if (shape.kind === 'outlines') {
		const pen = new Pen(1);
		for (const outline of shape.outlines) pen.polyline(outline.map(toPx)).close();
		return { ...none, area: pen.d, edge: pen.d };
	}
	if (shape.kind === 'strands') {
		const strands = shape.strands.map((strand) => ({
			d: new Pen(1).curve(strand.line.map(toPx)).d,
			width: strand.width * unitPx,
			edgePx: edgeFor(strand.width * unitPx),
		}));
		return { ...none, strands };
	}
	const line = (curve: Curve) =>
		sampled(curve, left - 9, left + width / unitPx + 9, Math.max(3, 2 / unitPx)).map(toPx);
	const [top, low] = [line(shape.top), line(shape.low)];
	return {
		...none,
		edgePx: edgeFor((shape.low(left) - shape.top(left)) * unitPx),
		area: new Pen(1).band(top, low).d,
		edge: new Pen(1).polyline(top).d + new Pen(1).polyline(low).d,
	};
}

/** Parts that the magnifier shows. */
const magnified: ReadonlySet<PartId> = new Set([
	'corneum',
	'living',
	'basal',
	'ridges',
	'loop',
	'papillary',
]);

/** Whether the magnifier shows the part. */
export const isMagnified = (part: PartId): boolean => magnified.has(part);
