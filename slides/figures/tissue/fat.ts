import { type Block } from './block.ts';
import { scatter, voronoiCells } from './cells.ts';
import { itemAt, type Point } from './line.ts';
import { noise2, Random } from './noise.ts';
import { Pen } from './pen.ts';
import { fatDepth } from './site.ts';

/** Centres of the fat lobules: each lobule is the ground nearest to one of them. */
export function lobuleCentres(block: Block): Point[] {
	const { left, right, bottom, site } = block;
	const area = {
		left: left - 1500,
		right: right + 1500,
		top: fatDepth(site) + 240,
		bottom: bottom + 1900,
	};
	const random = new Random(site.seed * 977 + 23);
	return scatter(random, area, { pitch: 1080, jitter: 0.34, flatness: 0.7 });
}

/** How far the borders of the lobules stray from straight lines, micrometres. */
export const lobuleWarp = (x: number, y: number): Point => [
	70 * noise2(x / 260, y / 260, 5) + 22 * noise2(x / 90, y / 90, 8),
	60 * noise2(x / 240, y / 240, 6),
];

/** Fat cells, packed in lobules; the seams between lobules stay free for collagen. */
export function drawFat(block: Block, centres: readonly Point[]): void {
	const { left, right, bottom, site, sheet } = block;
	const random = new Random(site.seed * 977 + 29);
	const area = {
		left: left - 120,
		right: right + 120,
		top: fatDepth(site) - 220,
		bottom: bottom + 160,
	};
	const spots = scatter(random, area, { pitch: 90, jitter: 0.36 });
	const shapes = voronoiCells(spots, 200);
	const fills = [new Pen(), new Pen()] as const;
	const rims = new Pen();
	const nuclei = new Pen();
	spots.forEach((spot, i) => {
		const shape = itemAt(shapes, i);
		const lobule = lobuleAt(block, centres, spot);
		if (lobule === undefined || shape.length < 4) return;
		const isDark = random.chance(0.22 + 0.08 * ((lobule * 37) % 5));
		fills[isDark ? 1 : 0].soft(shape, 0.36, 1.4);
		rims.soft(shape, 0.36, 1.4);
		if (random.chance(0.24)) addNucleus(nuclei, spot, shape, random);
	});
	sheet.add('fat-a', fills[0], { fill: 't-fat' });
	sheet.add('fat-b', fills[1], { fill: 't-fat-2' });
	sheet.add('fat-rim', rims, { stroke: 't-fat-line', width: 2.4, alpha: 0.6 });
	sheet.add('fat-nuclei', nuclei, { fill: 't-nucleus', alpha: 0.5 });
}

/** Number of the lobule a cell belongs to; undefined on a seam, in the dermis and beside a hair. */
function lobuleAt(block: Block, centres: readonly Point[], [x, y]: Point): number | undefined {
	if (y < block.relief.floor(x) + 16) return undefined;
	const [offX, offY] = lobuleWarp(x, y);
	let nearest = Infinity;
	let second = Infinity;
	let lobule = 0;
	centres.forEach(([centreX, centreY], i) => {
		const distance = Math.hypot(x + offX - centreX, y + offY - centreY);
		if (distance < nearest) {
			second = nearest;
			nearest = distance;
			lobule = i;
		} else if (distance < second) second = distance;
	});
	const seam = 20 + 16 * noise2(x / 300, y / 300, 31);
	if (second - nearest < seam) return undefined;
	const isBesideHair = block.follicles.some((follicle) =>
		follicle.axis.some((ring) => Math.hypot(x - ring.x, y - ring.y) < ring.radius + 46),
	);
	return isBesideHair ? undefined : lobule;
}

/** A flat nucleus pressed into a corner of the cell. */
function addNucleus(pen: Pen, [x, y]: Point, shape: readonly Point[], random: Random): void {
	const [cornerX, cornerY] = itemAt(shape, Math.floor(random.next() * shape.length));
	const turn = Math.atan2(cornerY - y, cornerX - x) + Math.PI / 2;
	pen.ellipse(x + (cornerX - x) * 0.84, y + (cornerY - y) * 0.84, 6, 2.2, turn);
}
