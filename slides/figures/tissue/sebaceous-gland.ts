import type { Block } from './block.ts';
import { scatter, voronoiCells } from './cells.ts';
import { type Follicle, ringAt, type Ring, sheathRadius } from './follicle.ts';
import { alongShare, itemAt, type Point } from './line.ts';
import { noise1, Random } from './noise.ts';
import { Pen } from './pen.ts';

/** The muscle that raises the hair, and the gland that empties into its follicle. */
export function drawGland(block: Block, follicle: Follicle, index: number): void {
	drawErector(block, follicle, index);
	const { sheet } = block;
	const lobes = follicle.lobes.map((lobe, i) => outline(lobe, follicle.seed + i));
	const outer = new Pen();
	const rim = new Pen();
	lobes.forEach((points, i) => {
		const { x, y } = itemAt(follicle.lobes, i);
		outer.blob(points);
		rim.blob(points.map(([px, py]): Point => [x + (px - x) * 0.965, y + (py - y) * 0.965]));
	});
	sheet.add(`gland-sheath-${index}`, outer, { stroke: 't-col-2', width: 11, alpha: 0.9 });
	sheet.add(`gland-${index}`, outer, { fill: 't-epi-2', stroke: 't-gland-line', width: 3 });
	drawFoam(block, follicle, index);
	sheet.add(`gland-rim-${index}`, rim, {
		stroke: 't-nucleus',
		width: 5,
		dash: [0.1, 15],
		cap: 'round',
		alpha: 0.5,
	});
}

function outline({ x, y, radius }: Ring, seed: number): Point[] {
	return Array.from({ length: 14 }, (_, i): Point => {
		const angle = (i / 14) * 2 * Math.PI;
		const out = radius * (1 + 0.09 * noise1(i * 0.9 + seed * 50, 4));
		return [x + Math.cos(angle) * out, y + Math.sin(angle) * out * 1.08];
	});
}

/** The foamy cells in the lobes. */
function drawFoam({ sheet }: Block, { lobes, seed }: Follicle, index: number): void {
	const random = new Random(seed * 53 + index * 11 + 1);
	const area = {
		left: Math.min(...lobes.map(({ x, radius }) => x - radius)) - 20,
		right: Math.max(...lobes.map(({ x, radius }) => x + radius)) + 20,
		top: Math.min(...lobes.map(({ y, radius }) => y - radius)) - 20,
		bottom: Math.max(...lobes.map(({ y, radius }) => y + radius)) + 20,
	};
	const foam = new Pen();
	const nuclei = new Pen();
	const spots = scatter(random, area, { pitch: 27, jitter: 0.3 });
	const shapes = voronoiCells(spots, 60);
	spots.forEach(([x, y], i) => {
		const isInside = lobes.some(
			(lobe) => Math.hypot(x - lobe.x, (y - lobe.y) / 1.08) < lobe.radius - 15,
		);
		if (!isInside) return;
		foam.soft(itemAt(shapes, i), 0.3, 1.4);
		if (random.chance(0.55)) nuclei.ellipse(x, y, 3.4, 3);
	});
	sheet.add(`gland-foam-${index}`, foam, {
		fill: 't-gland',
		stroke: 't-gland-line',
		width: 1.3,
		alpha: 0.96,
	});
	sheet.add(`gland-nuclei-${index}`, nuclei, { fill: 't-nucleus', alpha: 0.6 });
}

function drawErector({ sheet }: Block, follicle: Follicle, index: number): void {
	const from = ringAt(follicle, Math.min(0.5, 700 / follicle.length));
	const startX = from.x + follicle.side * sheathRadius * 0.8;
	const reach = Math.min(from.y - 160, 900);
	const bands = new Pen();
	const lines = new Pen();
	for (let i = -2; i <= 2; i++) {
		const line = alongShare(11, (t): Point => {
			const x = startX + follicle.side * reach * 0.95 * t + i * 7.7;
			const bend = 9 * Math.sin(t * 8 + i * 0.6) - 34 * Math.sin(t * Math.PI);
			return [x, from.y - reach * 0.98 * t + i * 6 + bend];
		});
		bands.ribbon(line, (t) => 15 * Math.min(1, 0.35 + 3 * Math.min(t, 1 - t)));
		lines.curve(line);
	}
	sheet.add(`erector-${index}`, bands, { fill: 't-muscle', stroke: 't-muscle-2', width: 1.6 });
	sheet.add(`erector-line-${index}`, lines, {
		stroke: 't-muscle-2',
		width: 2,
		alpha: 0.6,
		dash: [26, 12],
	});
}
