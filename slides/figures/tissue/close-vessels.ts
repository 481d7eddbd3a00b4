import { type CloseUp, finePen } from './close.ts';
import { itemAt, type Point, resampled, smoothed } from './line.ts';
import { Random } from './noise.ts';
import type { Pen, Taper } from './pen.ts';
import { type CapillaryLoop, capillaryLoops } from './capillary-loops.ts';

/** Walls, lumens, red cells and lining of the small vessels. */
interface Brushes {
	walls: Pen;
	lumens: Pen;
	cells: Pen;
	lining: Pen;
}

const loopWidth = 9;

/** Vessels leave the plane of the section, so their ends are short points. */
const tapered =
	(width: number, ends: number): Taper =>
	(t) =>
		width * Math.min(1, 0.08 + ends * Math.min(t, 1 - t));

/** Capillary loops in the papillae, and pieces of the flat net below them. */
export function drawCapillaries(closeUp: CloseUp): void {
	const { left, right, site, relief, sheet } = closeUp;
	const cells = finePen();
	const lining = finePen();
	const net: Brushes = { walls: finePen(), lumens: finePen(), cells, lining };
	const loops: Brushes = { walls: finePen(), lumens: finePen(), cells, lining };
	const stretch = { left: left - 60, right: right + 60 };
	for (const loop of capillaryLoops(site, relief, stretch)) {
		const random = new Random(site.seed * 5 + Math.round(loop.x));
		addNet(closeUp, { brushes: net, loop }, random);
		addLoop(loops, loop, random);
	}
	sheet.add('net-wall', net.walls, { fill: 't-blood-line', alpha: 0.85 });
	sheet.add('net-lumen', net.lumens, { fill: 't-lumen' });
	sheet.add('loop-wall', loops.walls, { fill: 't-blood-line', alpha: 0.85 });
	sheet.add('loop-lumen', loops.lumens, { fill: 't-lumen' });
	sheet.add('red-cells', cells, { fill: 't-blood' });
	sheet.add('endothelium', lining, { fill: 't-nucleus', alpha: 0.9 });
}

function addNet(
	{ relief }: CloseUp,
	{ brushes, loop }: { brushes: Brushes; loop: CapillaryLoop },
	random: Random,
): void {
	const from = loop.x - random.between(70, 130);
	const to = loop.x + random.between(60, 150);
	const width = random.between(9, 12.5);
	const line: Point[] = [];
	for (let x = from; x <= to; x += 7) line.push([x, relief.plexus(x) + 3 * Math.sin(x / 21)]);
	brushes.walls.ribbon(line, tapered(width + 2.6, 9));
	brushes.lumens.ribbon(line, tapered(width, 9));
	for (const at of resampled(line.slice(3, -3), 3.5)) {
		const turn = random.around(0, 0.35);
		if (random.chance(0.85)) brushes.cells.ellipse(...at, 1.5, Math.min(3.6, width * 0.3), turn);
	}
}

function addLoop(brushes: Brushes, loop: CapillaryLoop, random: Random): void {
	const line = resampled(smoothed(loop.line), 3.4);
	brushes.walls.ribbon(line, tapered(loopWidth + 2.6, 12));
	brushes.lumens.ribbon(line, tapered(loopWidth, 12));
	line.forEach(([x, y], i) => {
		const [nextX, nextY] = itemAt(line, Math.min(line.length - 1, i + 1));
		const along = Math.atan2(nextY - y, nextX - x);
		const isInner = i > 2 && i < line.length - 3;
		if (isInner && random.chance(0.86)) {
			brushes.cells.ellipse(x, y, 1.5, 3.1, along + random.around(0, 0.3));
		}
		if (i % 9 === 4) {
			brushes.lining.ellipse(x - Math.sin(along) * 5, y + Math.cos(along) * 5, 5.2, 1.3, along);
		}
	});
}
