import type { PaintItem } from '#author';
import { drawCells } from './close-cells.ts';
import { drawPlates } from './close-corneum.ts';
import { drawFineFibres } from './close-fibres.ts';
import { drawCapillaries } from './close-vessels.ts';
import { type Curve, type Point, sampled } from './line.ts';
import { Pen } from './pen.ts';
import { type Relief, reliefOf } from './relief.ts';
import { Sheet } from './sheet.ts';
import type { SiteGeometry } from './site.ts';

/** A close-up: the same curves as the section, drawn cell by cell (micrometres, one decimal). */
export interface CloseUp {
	site: SiteGeometry;
	relief: Relief;
	left: number;
	right: number;
	bottom: number;
	/** Lower face of the stratum corneum. */
	corneumFloor: Curve;
	sheet: Sheet;
}

/** The stretch to draw, micrometres; it is drawn 20 wider on both sides. */
export interface CloseStretch {
	left: number;
	right: number;
	bottom: number;
}

/** A pen fine enough for cells. */
export const finePen = (): Pen => new Pen(1);

/** The curve across the whole close-up, a point each `step` micrometres. */
export const across = ({ left, right }: CloseUp, curve: Curve, step: number): Point[] =>
	sampled(curve, left, right, step);

/** The upper layers cell by cell, as painted paths in micrometres. */
export function closeItems(site: SiteGeometry, stretch: CloseStretch): PaintItem[] {
	const relief = reliefOf(site);
	const closeUp: CloseUp = {
		site,
		relief,
		left: stretch.left - 20,
		right: stretch.right + 20,
		bottom: stretch.bottom + 20,
		corneumFloor: (x) => relief.surface(x) + site.corneumUm,
		sheet: new Sheet(),
	};
	const top = across(closeUp, closeUp.corneumFloor, 4);
	const low = across(closeUp, () => closeUp.bottom, closeUp.right - closeUp.left);
	closeUp.sheet.add('ground', finePen().band(top, low), { fill: 't-papillary' });
	drawFineFibres(closeUp);
	drawCapillaries(closeUp);
	drawCells(closeUp);
	drawPlates(closeUp);
	return closeUp.sheet.items;
}
