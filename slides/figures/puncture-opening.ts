import type { PaintItem } from '#author';
import { cheekbone } from './cheekbone.ts';
import { surfaceIn } from './open-channel.ts';
import type { SectionArgs } from './scenes.ts';
import { type Point } from './tissue/line.ts';
import { Random } from './tissue/noise.ts';
import {
	addFibrin,
	addFibroblast,
	addPlatelet,
	addRedCell,
	addThread,
	crustOver,
	type Hole,
	holeOutline,
	insideHole,
	type WoundPens,
	woundPens,
} from './wound-cells.ts';
import { woundItems } from './wound-items.ts';
import { shape } from './wound-paint.ts';

const size = 644;
/** Design px for a micrometre. */
const unitPx = 1.7;
const barUm = 100;

/** The upper skin of the cheek, in which the puncture is drawn. */
export const punctureArgs: SectionArgs = {
	site: cheekbone,
	width: size,
	height: size,
	unitPx,
	surface: 148,
	left: 2310,
};

/** The scale bar: what it says, and its share of the picture's width, percent. */
export const punctureBar = { text: '0.1\u00a0mm', percent: (barUm * unitPx * 100) / size };

// It leaves the picture below, so that no depth is shown.
const hole: Hole = {
	x: 318,
	half: (depth) => 36 + 44 * Math.exp(-depth / 34) + 5 * Math.sin(depth / 60),
	top: 140,
	bottom: 700,
	skin: surfaceIn(punctureArgs),
};

/** A puncture some days old: its walls and everything in it and beside it. */
export function punctureWound(): { outline: string; cap: string; pens: WoundPens } {
	const random = new Random(11);
	const pens = woundPens();
	for (const at of insideHole(hole, 21, random)) {
		const pose = { at, angle: random.between(0, 3), size: random.between(8.2, 9.6) };
		if (random.chance(0.72)) addRedCell(pens, pose, random.between(0.45, 0.95));
		else addPlatelet(pens, { ...pose, size: 5.4 });
	}
	addFibrin(pens, hole, 90, random);
	addYoung(pens, random);
	return { outline: holeOutline(hole), cap: crustOver(hole, 18, 10), pens };
}

/** The puncture as paths to be painted over the skin, px of the picture. */
export function punctureItems(): PaintItem[] {
	const { outline, cap, pens } = punctureWound();
	return [
		shape(outline, 't-clot', 't-blood-line', 2),
		...woundItems(pens),
		shape(cap, 't-clot', 't-corneum-line', 2),
	];
}

/** Fibroblasts stand along the walls, and the first young fibres lie round them. */
function addYoung(pens: WoundPens, random: Random): void {
	for (const side of [-1, 1] as const) {
		for (let y = 300; y < 660; y += 62) {
			const wall = hole.x + side * hole.half(y - hole.top);
			const out = random.between(20, 84);
			const at: Point = [wall + side * out, y + random.around(0, 20)];
			const angle = Math.PI / 2 + random.around(0, 0.55);
			addFibroblast(pens, { at, angle, size: random.between(34, 44) }, random.around(0, 0.22));
		}
		for (let i = 0; i < 95; i += 1) {
			const y = random.between(262, 660);
			const out = 16 + 100 * random.next() ** 1.5;
			const x = hole.x + side * (hole.half(y - hole.top) + out);
			const angle = Math.PI / 2 + random.around(0, 0.9);
			const pose = { at: [x, y] as const, angle, size: random.between(34, 78) };
			addThread(pens.young, pose, random.between(2, 5), random.between(0, 6));
		}
	}
}

/** The picture in words. */
export const punctureOpeningText =
	'Upper skin of the cheek with one puncture that leaves the picture below. The hole is filled with a clot of red cells, platelets and a net of fibrin, with a crust on top. Spindle-shaped fibroblasts and the first fine teal fibres of young collagen lie along its walls. Scale bar 0.1 millimetres, for the skin; puncture and cells are drawn, not measured.';
