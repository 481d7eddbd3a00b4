import { type Block, isFree, widthOf } from './block.ts';
import { capillaryLoops } from './capillary-loops.ts';
import type { Curve, Point } from './line.ts';
import { noise1, Random } from './noise.ts';
import { Pen } from './pen.ts';
import { branchOf, riserLine } from './risers.ts';
import type { Paint } from './sheet.ts';
import type { SeamVessel } from './strands.ts';

/** How soon a vessel leaves the plane of the section at its ends, as shares of its length. */
interface Ends {
	start: number;
	end: number;
}

const redCells: Paint = {
	stroke: 't-lumen',
	width: 5.4,
	alpha: 0.6,
	cap: 'round',
	dash: [0.1, 8.5],
};
const evenEnds: Ends = { start: 0.18, end: 0.18 };

/** Vessels of one size: their walls, their blood, and the red cells in the wider ones. */
class Vessels {
	readonly walls = new Pen();
	readonly blood = new Pen();
	readonly cells = new Pen();

	add(line: readonly Point[], width: number, ends: Ends = evenEnds): void {
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
	const random = new Random(block.site.seed * 977 + 41);
	const { relief, site, sheet } = block;
	const deepLevel: Curve = (x) => relief.floor(x) - 120 + 40 * noise1(x / 330, site.seed + 50);
	const deep = new Vessels();
	const fine = new Vessels();
	const loops = loopsOf(block);
	addPlexus(block, fine, random);
	addDeepNet(block, { net: deep, level: deepLevel }, random);
	addRisers(block, { net: fine, level: deepLevel }, random);
	for (const { line, width } of seamVessels) fine.add(line, width, { start: 0.25, end: 0.35 });
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

const isLineFree = (block: Block, line: readonly Point[], gap: number): boolean =>
	line.every(([x, y]) => isFree(block, x, y, gap));

function addPlexus(block: Block, net: Vessels, random: Random): void {
	let x = block.left - 120;
	while (x < block.right + 60) {
		const length = random.between(180, 520);
		const line: Point[] = [];
		for (let t = 0; t <= length; t += 26) {
			line.push([x + t, block.relief.plexus(x + t) + 4 * Math.sin(t / 30)]);
		}
		const width = random.between(8, 13);
		if (isLineFree(block, line, 12)) net.add(line, width);
		x += length + random.between(-60, 110);
	}
}

/** A net of vessels about a level. */
interface NetAt {
	net: Vessels;
	level: Curve;
}

function addDeepNet(block: Block, { net, level }: NetAt, random: Random): void {
	let x = block.left - 300;
	while (x < block.right) {
		const length = random.between(520, 1100);
		const tilt = random.around(0, 0.16);
		const line: Point[] = [];
		for (let t = 0; t <= length; t += 48) {
			line.push([x + t, level(x + t) + tilt * (t - length / 2) + 9 * Math.sin(t / 70)]);
		}
		const width = random.between(22, 36);
		if (isLineFree(block, line, 30)) net.add(line, width, { start: 0.3, end: 0.4 });
		x += length + random.between(260, 700);
	}
}

function addRisers(block: Block, { net, level }: NetAt, random: Random): void {
	const { left, relief } = block;
	const count = Math.max(2, Math.round(widthOf(block) / 950));
	for (let i = 0; i < count; i++) {
		const x = left + ((i + random.between(-0.15, 1.15)) / count) * widthOf(block);
		const line = riserLine(random, [x, level(x) - 4], relief.plexus(x) + 4);
		const width = random.between(9, 15);
		if (line.length < 5 || !isLineFree(block, line, 14)) continue;
		net.add(line, width, { start: 0.12, end: 0.3 });
		const branch = branchOf(line, random);
		const isShown = random.chance(0.6) && isLineFree(block, branch, 14);
		if (isShown && branch.every(([bx, by]) => by > relief.plexus(bx))) {
			net.add(branch, 8, { start: 0.02, end: 0.5 });
		}
	}
}
