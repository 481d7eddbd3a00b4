import type { PaintItem } from '#author';
import type { Point } from './tissue/line.ts';
import type { Random } from './tissue/noise.ts';
import { Pen } from './tissue/pen.ts';
import {
	addFibrin,
	addPlatelet,
	addRedCell,
	type Hole,
	holeOutline,
	insideHole,
} from './wound-cells.ts';
import { bottomUm, half, mouthUm } from './wound-hole.ts';
import { line, shape, staged } from './wound-paint.ts';

/** The clot thins out in patches; its whole shape is the last stage, and so the first to go. */
export function clot(hole: Hole, random: Random): PaintItem[][] {
	const patches = insideHole(hole, 15, random);
	const stages = Array.from({ length: 6 }, (_, stage) => {
		const pen = new Pen(1);
		for (const [index, [px, y]] of patches.entries())
			if ((index * 5) % 6 === stage)
				pen.ellipse(px, y, random.between(6, 8), random.between(9, 14));
		return [{ id: '', d: pen.d, fill: 't-clot' }];
	});
	return [...stages, [shape(holeOutline(hole), 't-clot', 't-blood-line', 1.4)]];
}

/** Red cells and platelets. */
export function blood(hole: Hole, random: Random): PaintItem[][] {
	const places = insideHole(hole, 13.5, random);
	return staged(
		3,
		(pens, stage) => {
			for (const [index, at] of places.entries()) {
				const pose = { at, angle: random.between(0, 3), size: 5.4 };
				if (index % 3 !== stage) continue;
				if (random.chance(0.5)) addRedCell(pens, pose, random.between(0.5, 0.95));
				else addPlatelet(pens, { ...pose, size: 4.4 });
			}
		},
		(pens) => [
			shape(pens.redCells.d, 't-blood', 't-blood-line', 0.8),
			{ id: '', d: pens.middles.d, fill: 't-lumen', alpha: 0.55 },
			shape(pens.platelets.d, 'n-1', 'n-line', 1),
		],
	);
}

/** Signals beside the puncture, for as long as they act. A signal is a square on its corner: round dots stand for the strength of evidence. */
export function signals(x: number, random: Random): PaintItem[][] {
	return staged(
		5,
		({ redCells }) => {
			for (let i = 0; i < 11; i += 1) {
				const y = random.between(mouthUm - 6, bottomUm - 60);
				const out = half(y) + 7 + 62 * random.next() ** 1.6;
				const px = x + (random.chance(0.5) ? out : -out);
				const corners: Point[] = [
					[px, y - 3.4],
					[px + 3.4, y],
					[px, y + 3.4],
					[px - 3.4, y],
				];
				redCells.polyline(corners).close();
			}
		},
		({ redCells }) => [shape(redCells.d, 'ink', 'glass', 0.9)],
	);
}

/** The net of fibrin and fibronectin. */
export const net = (hole: Hole, random: Random): PaintItem[][] =>
	staged(
		5,
		(pens) => addFibrin(pens, hole, 26, random),
		({ fibrin }) => [line(fibrin.d, 't-corneum', 1.3)],
	);

/** Cells of the epidermis that move in from both edges, from the edge inwards. */
export function closingCells({ x, skin }: Hole, random: Random): PaintItem[][] {
	const pens = [0, 1, 2].map(() => ({ cells: new Pen(1), nuclei: new Pen(1) }));
	for (const [stage, { cells, nuclei }] of pens.entries())
		for (const side of [-1, 1] as const)
			for (let row = 0; row < 5; row += 1) {
				const y = skin(x) + 11 + row * 7.4 + random.around(0, 0.8);
				const away = Math.max(stage === 2 ? 0 : 4, half(y) - 2 - stage * 12.5 - (row % 2) * 5);
				const turn = random.around(side * 0.15, 0.2);
				cells.ellipse(x + side * away, y, 8.4, 4.2, turn);
				nuclei.ellipse(x + side * away, y, 3, 1.7, turn);
			}
	return pens.map(({ cells, nuclei }) => [
		shape(cells.d, 't-epi-1', 't-epi-line', 0.9),
		{ id: '', d: nuclei.d, fill: 't-nucleus' },
	]);
}
