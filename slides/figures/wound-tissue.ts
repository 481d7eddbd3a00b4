import type { PaintItem } from '#author';
import type { Point } from './tissue/line.ts';
import type { Random } from './tissue/noise.ts';
import { Pen } from './tissue/pen.ts';
import { addFibroblast, addThread } from './wound-cells.ts';
import { bottomUm, mouthUm } from './wound-hole.ts';
import { line, shape, staged } from './wound-paint.ts';

/** Fibroblasts: the first two stages arrive, the others are their descendants. */
export function fibroblasts(x: number): PaintItem[][] {
	const places: readonly (readonly [number, number, number])[] = [
		[-46, 96, 1.2],
		[44, 132, 1.9],
		[-3, 112, 0.5],
		[-48, 176, 1.9],
		[8, 168, 2.7],
		[50, 214, 1.3],
		[-40, 244, 1.3],
		[4, 236, 0.7],
	];
	return staged(
		places.length,
		(pens, stage) => {
			const [dx, y, angle] = places[stage] ?? [0, 0, 0];
			addFibroblast(pens, { at: [x + dx, y], angle, size: 27 }, 0.16);
		},
		(pens) => [
			shape(pens.bodies.d, 't-gland', 't-gland-line', 1.3),
			{ id: '', d: pens.nuclei.d, fill: 't-nucleus' },
		],
	);
}

/** Young collagen, type III: thin threads in all directions. */
export function threads(x: number, random: Random): PaintItem[][] {
	return staged(
		8,
		({ young }) => {
			for (let i = 0; i < 19; i += 1) {
				const at: Point = [x + random.around(0, 42), random.between(mouthUm, bottomUm - 10)];
				const size = random.between(24, 54);
				addThread(young, { at, angle: random.around(0, 1.5), size }, 2.6, i);
			}
		},
		({ young }) => [
			{ ...line(young.d, 't-col-shade', 3.2), alpha: 0.22 },
			line(young.d, 't-young', 1.9),
		],
	);
}

/** Collagen I: bundles, which lie flatter. */
export function bundles(x: number, random: Random): PaintItem[][] {
	return ['t-col-2', 't-col-4', 't-col-1', 't-col-3', 't-col-2', 't-col-3'].map((tone) => {
		const [shade, body, grain] = [new Pen(1), new Pen(1), new Pen(1)];
		for (let i = 0; i < 10; i += 1) {
			const [cx, y] = [x + random.around(0, 24), random.between(mouthUm + 4, bottomUm)];
			const [long, wide] = [random.between(46, 92), random.between(4.5, 8.5)];
			const slope = random.around(0, 0.5);
			const at = (share: number, off: number): Point => [
				cx + (share - 0.5) * long,
				y + (share - 0.5) * long * slope + 3 * Math.sin(share * 6 + i) + off,
			];
			const along = [0, 0.2, 0.4, 0.6, 0.8, 1];
			const taper = (t: number) => wide * Math.min(1, 0.15 + 3 * Math.min(t, 1 - t));
			shade.ribbon(
				along.map((share) => at(share, 1.6)),
				(t) => taper(t) + 1.6,
			);
			body.ribbon(
				along.map((share) => at(share, 0)),
				taper,
			);
			grain.curve(along.slice(1, -1).map((share) => at(share, 0)));
		}
		return [
			{ id: '', d: shade.d, fill: 't-col-shade', alpha: 0.22 },
			{ id: '', d: body.d, fill: tone },
			{ ...line(grain.d, 't-col-line', 0.9), alpha: 0.5 },
		];
	});
}

/** New vessels grow towards the puncture, piece by piece. */
export function vessels(x: number): PaintItem[][] {
	const ways: readonly (readonly Point[])[] = [
		[
			[-96, 330],
			[-70, 262],
			[-58, 214],
			[-22, 206],
		],
		[
			[100, 330],
			[80, 280],
			[56, 262],
			[20, 270],
		],
		[
			[-60, 226],
			[-64, 170],
			[-40, 146],
			[-14, 152],
		],
		[
			[62, 268],
			[72, 214],
			[52, 184],
			[14, 196],
		],
	];
	return ways.map((way) => {
		const pen = new Pen(1).curve(way.map(([dx, y]): Point => [x + dx, y]));
		return [
			line(pen.d, 't-blood-line', 9),
			line(pen.d, 't-lumen', 6.6),
			{ ...line(pen.d, 't-blood', 4), dash: [0.5, 5.6] },
		];
	});
}
