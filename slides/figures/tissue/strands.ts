import { type Block } from './block.ts';
import { voronoiCells } from './cells.ts';
import { lobuleWarp } from './fat.ts';
import { itemAt, sampled, type Point } from './line.ts';
import { Random } from './noise.ts';
import { Pen, type Taper } from './pen.ts';

/** A seam between lobules: points with the direction across it and the share of the way along. */
interface SeamPoint {
	at: Point;
	across: Point;
	share: number;
}

/** A bunch of strands: where it runs and how wide it is, micrometres. */
interface Course {
	seam: SeamPoint[];
	width: number;
}

/** A short vessel that runs along a seam, with its width in micrometres. */
export interface SeamVessel {
	line: Point[];
	width: number;
}

/** The pens of one drawing: the shade below and three tones of collagen. */
interface Brushes {
	shade: Pen;
	tones: readonly Pen[];
}

const tones = ['t-col-2', 't-col-3', 't-col-1'] as const;

/** Strands of collagen along the seams of the fat; returns the vessels that run with them. */
export function drawStrands(block: Block, centres: readonly Point[]): SeamVessel[] {
	const random = new Random(block.site.seed * 977 + 37);
	const brushes: Brushes = { shade: new Pen(), tones: tones.map(() => new Pen()) };
	const vessels: SeamVessel[] = [];
	for (const seam of seamsOf(block, centres)) {
		const kind = random.next();
		const width = kind < 0.5 ? random.between(9, 20) : random.between(22, 46);
		layStrands(brushes, { seam, width }, random);
		if (kind > 0.8 && seam.length > 9) vessels.push(...vesselAlong(seam, random));
	}
	for (const { seam, width } of wrapping(block, random)) {
		layStrands(brushes, { seam, width }, random);
	}
	block.sheet.add('strand-shade', brushes.shade, { fill: 't-col-shade', alpha: 0.2 });
	tones.forEach((fill, i) => block.sheet.add(`strand-${i}`, itemAt(brushes.tones, i), { fill }));
	return vessels;
}

function seamsOf(block: Block, centres: readonly Point[]): SeamPoint[][] {
	const seen = new Set<string>();
	const out: SeamPoint[][] = [];
	for (const cell of voronoiCells(centres, 2600)) {
		cell.forEach((start, i) => {
			const end = itemAt(cell, (i + 1) % cell.length);
			// two neighbours share an edge: it is known by its middle
			const key = [start[0] + end[0], start[1] + end[1]].map((sum) => Math.round(sum / 8)).join();
			if (seen.has(key) || Math.hypot(end[0] - start[0], end[1] - start[1]) < 90) return;
			seen.add(key);
			const seam = seamBetween(block, start, end);
			if (seam.length >= 5) out.push(seam);
		});
	}
	return out;
}

function seamBetween(block: Block, start: Point, end: Point): SeamPoint[] {
	const spanX = end[0] - start[0];
	const spanY = end[1] - start[1];
	const length = Math.hypot(spanX, spanY);
	const across: Point = [-spanY / length, spanX / length];
	const steps = Math.max(5, Math.round(length / 42));
	const out: SeamPoint[] = [];
	for (let i = 0; i <= steps; i++) {
		const x = start[0] + (spanX * i) / steps;
		const y = start[1] + (spanY * i) / steps;
		const [offX, offY] = lobuleWarp(x, y);
		const at: Point = [x - offX, y - offY];
		if (isDrawn(block, at)) out.push({ at, across, share: i / steps });
	}
	return out;
}

const isDrawn = (block: Block, [x, y]: Point): boolean =>
	y > block.relief.floor(x) - 40 &&
	y < block.bottom + 120 &&
	x > block.left - 120 &&
	x < block.right + 120;

/** The last bundles of the dermis wrap the lobules. */
function wrapping(block: Block, random: Random): Course[] {
	const { left, right, relief } = block;
	const edge = sampled((x) => relief.floor(x) - 4, left - 60, right + 60, 40).map(
		(at): SeamPoint => ({ at, across: [0, 1], share: 0.5 }),
	);
	const out: Course[] = [];
	for (let i = 0; i < edge.length; i += Math.floor(random.between(3, 9))) {
		const seam = edge.slice(i, i + Math.floor(random.between(9, 20)));
		out.push({ seam, width: random.between(26, 60) });
	}
	return out;
}

const strandTaper =
	(width: number, ends: number): Taper =>
	(t) =>
		width * Math.min(1, ends + 4 * Math.min(t, 1 - t));

function layStrands(brushes: Brushes, { seam, width }: Course, random: Random): void {
	const count = Math.max(2, Math.round(width / 11));
	for (let i = 0; i < count; i++) {
		const line = strandLine(seam, ((i + 0.5) / count - 0.5) * width, random);
		if (line.length < 4) continue;
		const thickness = random.between(7, 15);
		brushes.shade.ribbon(
			line.map(([x, y]): Point => [x, y + 2]),
			strandTaper(thickness + 3, 0.25),
		);
		itemAt(brushes.tones, i % brushes.tones.length).ribbon(line, strandTaper(thickness, 0.2));
	}
}

/** Part of a seam, `offset` beside its middle and flaring where seams meet. */
function strandLine(seam: readonly SeamPoint[], offset: number, random: Random): Point[] {
	const cut = (): number =>
		random.chance(0.4) ? Math.floor(random.between(0, seam.length * 0.4)) : 0;
	const phase = random.between(0, 6);
	const from = cut();
	return seam.slice(from, seam.length - cut()).map(({ at, across, share }, i): Point => {
		const flare = 0.55 + 1.5 * Math.max(0, Math.abs(share - 0.5) - 0.28);
		const off = offset * flare + 4 * Math.sin(i * 0.8 + phase);
		return [at[0] + across[0] * off, at[1] + across[1] * off];
	});
}

function vesselAlong(seam: readonly SeamPoint[], random: Random): SeamVessel[] {
	const from = Math.floor(random.between(0, seam.length * 0.4));
	const part = seam.slice(from, from + Math.floor(random.between(7, 12)));
	if (part.length < 6) return [];
	const line = part.map(({ at, across }, i): Point => {
		const off = 6 + 5 * Math.sin(i);
		return [at[0] + across[0] * off, at[1] + across[1] * off];
	});
	return [{ line, width: random.between(9, 17) }];
}
