import { type Block, isFree, widthOf } from './block.ts';
import { weave } from './bundles.ts';
import { fineFibre } from './fine-fibres.ts';
import type { Point } from './line.ts';
import { Random } from './noise.ts';
import { Pen } from './pen.ts';

/** Papillary dermis: fine loose fibres that stand up towards the papillae, and its cells. */
export function drawPapillary(block: Block): void {
	const random = new Random(block.site.seed * 977 + 11);
	const { sheet, site } = block;
	const fibres = [new Pen(), new Pen(), new Pen()] as const;
	const count = (widthOf(block) * site.papillaryUm) / 330;
	for (let i = 0; i < count; i++) {
		const line = fibreLine(block, random);
		if (line) (i % 3 === 0 ? fibres[0] : i % 3 === 1 ? fibres[1] : fibres[2]).curve(line);
	}
	sheet.add('fine-a', fibres[0], { stroke: 't-col-2', width: 4.6, alpha: 0.6, cap: 'round' });
	sheet.add('fine-b', fibres[1], { stroke: 't-col-light', width: 4.4, alpha: 0.75, cap: 'round' });
	sheet.add('fine-c', fibres[2], { stroke: 't-col-3', width: 2.6, alpha: 0.6, cap: 'round' });
	drawFibroblasts(block, random);
}

function fibreLine(block: Block, random: Random): Point[] | undefined {
	const { relief, left, right } = block;
	const x = random.between(left - 20, right + 20);
	const top = relief.junction(x);
	const depth = random.next();
	const y = top + 3 + (relief.papillaryFloor(x) + 60 - top) * depth;
	if (!isFree(block, x, y, 8)) return undefined;
	const angle = random.chance((1 - depth) * 0.55)
		? Math.PI / 2 + random.around(0, 0.8)
		: weave(block, x, y) + random.around(0, 0.9);
	const length = random.between(30, 90) * (0.7 + 0.9 * depth);
	const phase = random.between(0, 6);
	const roof = (at: number) => relief.junction(at) + 2;
	return fineFibre({ at: [x, y], angle, length, phase, wave: 4 }, 6, roof);
}

function drawFibroblasts(block: Block, random: Random): void {
	const { relief, left, right, site } = block;
	const pen = new Pen();
	for (let i = 0; i < (widthOf(block) * site.papillaryUm) / 9000; i++) {
		const x = random.between(left, right);
		const y = relief.junction(x) + random.between(14, site.papillaryUm);
		if (!isFree(block, x, y, 10)) continue;
		const length = random.between(5, 8);
		pen.ellipse(x, y, length, random.between(1.6, 2.6), random.around(0, 0.9));
	}
	block.sheet.add('fibroblasts', pen, { fill: 't-nucleus', alpha: 0.8 });
}
