import { type Block, isFree } from './block.ts';
import { capillaryLoops } from './capillary-loops.ts';
import { Pen } from './pen.ts';
import type { Paint } from './sheet.ts';
import type { SeamVessel } from './strands.ts';
import { type Vessel, vesselNet } from './vessel-net.ts';

const redCells: Paint = {
	stroke: 't-lumen',
	width: 5.4,
	alpha: 0.6,
	cap: 'round',
	dash: [0.1, 8.5],
};

/** Vessels of one size: their walls, their blood, and the red cells in the wider ones. */
class Vessels {
	readonly walls = new Pen();
	readonly blood = new Pen();
	readonly cells = new Pen();

	add({ line, width, ends }: Vessel): void {
		const taper = (full: number) => (t: number) =>
			full *
			Math.min(1, 0.12 + Math.min(t / ends.start, (1 - t) / ends.end)) *
			(1 + 0.1 * Math.sin(t * 17 + width));
		this.walls.ribbon(line, taper(width + Math.max(3, width * 0.26)));
		this.blood.ribbon(line, taper(width));
		if (width > 9) this.cells.curve(line.slice(1, -1));
	}
}

/** Blood vessels: the deep net, what rises from it, the net under the papillae, and the loops. */
export function drawVessels(block: Block, seamVessels: readonly SeamVessel[]): void {
	const { sheet } = block;
	const deep = new Vessels();
	const fine = new Vessels();
	const loops = loopsOf(block);
	const net = vesselNet(block);
	for (const vessel of net.deep) deep.add(vessel);
	for (const vessel of net.fine) fine.add(vessel);
	for (const seam of seamVessels) fine.add({ ...seam, ends: { start: 0.25, end: 0.35 } });
	sheet.add('deep-wall', deep.walls, { fill: 't-blood-line' });
	sheet.add('deep-blood', deep.blood, { fill: 't-blood' });
	sheet.add('fine-wall', fine.walls, { fill: 't-blood-line' });
	sheet.add('fine-blood', fine.blood, { fill: 't-blood' });
	sheet.add('loop-wall', loops, { stroke: 't-blood-line', width: 7.6, cap: 'round' });
	sheet.add('loop-blood', loops, { stroke: 't-blood', width: 4.8, cap: 'round' });
	sheet.add('red-cells-deep', deep.cells, redCells);
	sheet.add('red-cells-fine', fine.cells, redCells);
}

function loopsOf(block: Block): Pen {
	const pen = new Pen();
	for (const { x, top, low, line } of capillaryLoops(block.site, block.relief, block)) {
		if (isFree(block, x, (top + low) / 2, 14)) pen.curve(line);
	}
	return pen;
}
