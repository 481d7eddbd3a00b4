import type { PaintItem } from '#author';
import type { Block } from './block.ts';
import { drawCollagen } from './collagen.ts';
import { drawCutVessels } from './cut-vessels.ts';
import { drawEpidermis } from './epidermis.ts';
import { drawFat, lobuleCentres } from './fat.ts';
import { follicleAt } from './follicle.ts';
import { drawHair } from './hair.ts';
import { sampled } from './line.ts';
import { drawNerves } from './nerve.ts';
import { drawPapillary } from './papillary.ts';
import { Pen } from './pen.ts';
import { reliefOf } from './relief.ts';
import { type Scar, scarred } from './scar.ts';
import { drawScarFibres } from './scar-fibres.ts';
import { drawGland } from './sebaceous-gland.ts';
import { Sheet } from './sheet.ts';
import type { SiteGeometry } from './site.ts';
import { drawStrands, type SeamVessel } from './strands.ts';
import { drawSweatGlands } from './sweat-gland.ts';
import { drawVessels } from './vessels.ts';

/** The stretch of skin to draw, micrometres from the site's own zero. */
export interface Stretch {
	left: number;
	right: number;
	/** How deep the drawing goes below the mean surface. */
	bottom: number;
	/** Where hairs leave the skin. */
	hairs: readonly number[];
	/** Where sweat glands lie. */
	sweatGlands: readonly number[];
	/** Where nerves rise. */
	nerves?: readonly number[];
	/** Dents in the surface. */
	scars?: readonly Scar[];
}

/** A block of skin from the surface down, as painted paths in micrometres. */
export function sectionItems(site: SiteGeometry, stretch: Stretch): PaintItem[] {
	const { left, right, bottom, nerves = [], scars = [] } = stretch;
	const relief = scarred(reliefOf(site), site, scars);
	const follicles = stretch.hairs.map((x) => follicleAt(site, relief, x));
	const block: Block = { site, relief, left, right, bottom, follicles, sheet: new Sheet() };
	drawGround(block);
	drawCollagen(block);
	drawPapillary(block);
	drawVessels(block, drawSubcutis(block));
	drawCutVessels(block);
	drawScarFibres(block, scars);
	drawSweatGlands(block, stretch.sweatGlands);
	drawNerves(block, nerves);
	follicles.forEach((follicle, index) => {
		drawGland(block, follicle, index);
		drawHair(block, follicle, index);
	});
	drawEpidermis(block);
	return block.sheet.items;
}

function drawGround({ left, right, bottom, relief, sheet }: Block): void {
	const from = left - 20;
	const to = right + 20;
	const low = sampled(() => bottom + 40, from, to, to - from);
	sheet.add('ground', new Pen().band(sampled(relief.surface, from, to, 9), low), {
		fill: 't-dermis',
	});
	const papillary = sampled((x) => relief.papillaryFloor(x) + 30, from, to, 30);
	sheet.add('papillary-ground', new Pen().band(sampled(relief.junction, from, to, 9), papillary), {
		fill: 't-papillary',
	});
}

/** Fat and its strands, if the drawing goes that deep; returns the vessels in the seams. */
function drawSubcutis(block: Block): SeamVessel[] {
	if (block.bottom < block.site.dermisUm) return [];
	const centres = lobuleCentres(block);
	drawFat(block, centres);
	return drawStrands(block, centres);
}
