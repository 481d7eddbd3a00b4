import type { SectionArgs } from './scenes.ts';
import { type Curve, type Point, sampled } from './tissue/line.ts';
import { Pen } from './tissue/pen.ts';
import { capillaryLoops } from './tissue/capillary-loops.ts';
import { reliefOf } from './tissue/relief.ts';
import { scarred } from './tissue/scar.ts';
import { fatDepth } from './tissue/site.ts';

/** One flat layer of the simple drawing, or the vessels in it, px of the image. */
export interface GroundPath {
	id: string;
	d: string;
	/** Colour tokens, without their dashes. */
	fill?: string;
	stroke?: string;
	/** Width of the stroke, px. */
	width?: number;
}

/** Points across the image: few enough for the page, many enough for the ridges. */
const points = 64;
/** Points where the surface has steep walls. */
const scarredPoints = 160;
/** From this scale on capillaries are wide enough to be seen, px for a micrometre. */
const closeUpPx = 1;

/** The section as flat bands with the same borders: what stands there until it is painted. */
export function groundPaths(args: SectionArgs): GroundPath[] {
	const { site, width, height, unitPx, surface, left, scars = [] } = args;
	const relief = scarred(reliefOf(site), site, scars);
	const count = scars.length > 0 ? scarredPoints : points;
	const under = (id: string, fill: string, curve: Curve): GroundPath => {
		const line = sampled(
			(px) => surface + curve(left + px / unitPx) * unitPx,
			0,
			width,
			width / count,
		);
		const pen = new Pen().polyline(line).line(width, height).line(0, height).close();
		return { id, fill, d: pen.d };
	};
	const bands = [
		under('corneum', 't-corneum', relief.surface),
		under('epidermis', 't-epi-2', (x) => relief.surface(x) + site.corneumUm),
		under('papillary', 't-papillary', relief.junction),
		under('reticular', 't-col-1', relief.papillaryFloor),
	];
	if ((height - surface) / unitPx > fatDepth(site)) bands.push(under('fat', 't-fat', relief.floor));
	return unitPx < closeUpPx ? bands : [...bands, loopPath(args)];
}

function loopPath({ site, width, unitPx, surface, left }: SectionArgs): GroundPath {
	const pen = new Pen();
	const stretch = { left, right: left + width / unitPx };
	for (const { line } of capillaryLoops(site, reliefOf(site), stretch)) {
		pen.curve(line.map(([x, y]): Point => [(x - left) * unitPx, surface + y * unitPx]));
	}
	return { id: 'loops', d: pen.d, stroke: 't-blood', width: 9 * unitPx };
}
