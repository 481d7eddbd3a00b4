import { type Block, isFree } from './block.ts';
import { scatter } from './cells.ts';
import type { Point } from './line.ts';
import { noise1, Random } from './noise.ts';
import { Pen } from './pen.ts';
import { fatDepth } from './site.ts';

/** Sweat glands: a coil at the floor of the dermis and a duct that winds up through the epidermis. */
export function drawSweatGlands(block: Block, places: readonly number[]): void {
	const random = new Random(block.site.seed * 977 + 47);
	const { sheet } = block;
	const coils = new Pen();
	const lumens = new Pen();
	const nuclei = new Pen();
	const ducts = new Pen();
	const depth = fatDepth(block.site) - 130;
	for (const x of places) {
		if (!isFree(block, x, depth, 130)) continue;
		for (const at of scatter(random, areaAbout(x, depth), { pitch: 62, jitter: 0.26 })) {
			if (Math.hypot((at[0] - x) / 1.3, at[1] - depth) > 105) continue;
			addTurn({ coils, lumens, nuclei }, at, random);
		}
		ducts.curve(ductLine(block, x, depth));
	}
	sheet.add('duct', ducts, { stroke: 't-epi-2', width: 22, cap: 'round' });
	sheet.add('duct-nuclei', ducts, { stroke: 't-nucleus', width: 13, alpha: 0.42, dash: [0.1, 8] });
	sheet.add('duct-lumen', ducts, { stroke: 't-epi-1', width: 6, cap: 'round' });
	sheet.add('coil', coils, { fill: 't-epi-1', stroke: 't-epi-3', width: 2.4 });
	sheet.add('coil-nuclei', nuclei, { fill: 't-nucleus', alpha: 0.7 });
	sheet.add('coil-lumen', lumens, { fill: 't-fat', stroke: 't-epi-3', width: 1.6 });
}

const areaAbout = (x: number, y: number) => ({
	left: x - 130,
	right: x + 130,
	top: y - 90,
	bottom: y + 110,
});

/** One turn of the coil, cut across. */
function addTurn(pens: { coils: Pen; lumens: Pen; nuclei: Pen }, at: Point, random: Random): void {
	const radius = random.between(22, 29);
	const wide = radius * random.between(0.85, 1.35);
	const turn = random.between(0, 3);
	pens.coils.ellipse(...at, wide, radius, turn);
	pens.lumens.ellipse(...at, wide * 0.36, radius * 0.34, turn);
	for (let i = 0; i < 9; i++) {
		const angle = (i / 9) * 2 * Math.PI;
		const x = at[0] + Math.cos(angle) * wide * 0.68;
		pens.nuclei.ellipse(x, at[1] + Math.sin(angle) * radius * 0.68, 3.4, 3);
	}
}

/** In the epidermis the duct winds like a corkscrew. */
function ductLine({ relief, site }: Block, x: number, low: number): Point[] {
	const line: Point[] = [];
	for (let y = low - 80; y > relief.surface(x) - 2; y -= 34) {
		const winding = y < relief.junction(x) ? 7 * Math.sin(y / 7) : 0;
		line.push([x + 20 + 26 * noise1(y / 160, site.seed) + winding, y]);
	}
	return line;
}
