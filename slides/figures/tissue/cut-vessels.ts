import { type Block, isFree, widthOf } from './block.ts';
import type { Point } from './line.ts';
import { Random } from './noise.ts';
import { Pen } from './pen.ts';

/** A vessel cut across: place beside the pair's middle, outer and inner radius, and how flat it is. */
interface Round {
	offset: Point;
	outer: number;
	inner: number;
	flatness: number;
}

const pair: readonly Round[] = [
	{ offset: [0, 0], outer: 44, inner: 20, flatness: 1.05 },
	{ offset: [96, 22], outer: 38, inner: 30, flatness: 1.35 },
];
const tilt = 0.3;

/** Pairs of a small artery and a vein, cut across deep in the dermis. */
export function drawCutVessels(block: Block): void {
	const random = new Random(block.site.seed * 977 + 43);
	const { left, relief, sheet } = block;
	const walls = new Pen();
	const lumens = new Pen();
	const nuclei = new Pen();
	const count = Math.round(widthOf(block) / 1700);
	for (let i = 0; i < count; i++) {
		const x = left + ((i + random.between(0.3, 0.7)) / count) * widthOf(block);
		const y = relief.floor(x) - random.between(180, 330);
		if (y > block.bottom || !isFree(block, x, y, 90)) continue;
		for (const { offset, outer, inner, flatness } of pair) {
			const centre: Point = [x + offset[0], y + offset[1]];
			walls.ellipse(...centre, outer * flatness, outer * 0.92, tilt);
			lumens.ellipse(...centre, inner * flatness, inner * 0.82, tilt);
			addWallNuclei(nuclei, centre, [(inner + 6) * flatness, (inner + 6) * 0.85]);
		}
	}
	sheet.add('cut-wall', walls, { fill: 't-muscle', stroke: 't-blood-line', width: 2.4 });
	sheet.add('cut-lumen', lumens, { fill: 't-blood', stroke: 't-blood-line', width: 2 });
	sheet.add('cut-nuclei', nuclei, { fill: 't-nucleus', alpha: 0.75 });
}

function addWallNuclei(pen: Pen, [x, y]: Point, [radiusX, radiusY]: Point): void {
	for (let i = 0; i < 12; i++) {
		const angle = (i / 12) * 2 * Math.PI;
		const turn = angle + Math.PI / 2;
		pen.ellipse(x + Math.cos(angle) * radiusX, y + Math.sin(angle) * radiusY, 4.4, 1.8, turn);
	}
}
