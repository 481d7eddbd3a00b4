import { type CloseUp, finePen } from './close.ts';
import { fineFibre } from './fine-fibres.ts';
import type { Point } from './line.ts';
import { Random } from './noise.ts';

/** Loose fine collagen of the papillary dermis, and its fibroblasts. */
export function drawFineFibres(closeUp: CloseUp): void {
	const random = new Random(closeUp.site.seed * 71 + Math.round(closeUp.left));
	const { left, right, bottom, sheet } = closeUp;
	const pens = [finePen(), finePen(), finePen()] as const;
	const count = ((right - left) * (bottom - 80)) / 70;
	for (let i = 0; i < count; i++) {
		pens[i % 3 === 0 ? 0 : i % 3 === 1 ? 1 : 2].curve(fibreLine(closeUp, random));
	}
	sheet.add('fine-a', pens[0], { stroke: 't-col-2', width: 2.2, alpha: 0.8, cap: 'round' });
	sheet.add('fine-b', pens[1], { stroke: 't-col-light', width: 2, alpha: 0.9, cap: 'round' });
	sheet.add('fine-c', pens[2], { stroke: 't-col-3', width: 1.2, alpha: 0.75, cap: 'round' });
	drawFibroblasts(closeUp, random);
}

function fibreLine({ left, right, bottom, relief }: CloseUp, random: Random): Point[] {
	const x = random.between(left, right);
	const top = relief.junction(x);
	const depth = random.next();
	const y = top + 2 + (bottom - top) * depth;
	const angle = random.chance((1 - depth) * 0.6)
		? Math.PI / 2 + random.around(0, 0.7)
		: random.around(0, 1.1);
	const length = random.between(16, 46) * (0.7 + depth);
	const phase = random.between(0, 6);
	const roof = (at: number) => relief.junction(at) + 1.5;
	return fineFibre({ at: [x, y], angle, length, phase, wave: 2.6 }, 7, roof);
}

function drawFibroblasts({ left, right, relief, sheet }: CloseUp, random: Random): void {
	const pen = finePen();
	for (let i = 0; i < (right - left) / 26; i++) {
		const x = random.between(left, right);
		const y = relief.junction(x) + random.between(16, 150);
		const angle = random.around(0, 1.1);
		const length = random.between(9, 14);
		const line = [-1, -0.4, 0, 0.4, 1].map((t): Point => [
			x + Math.cos(angle) * length * t,
			y + Math.sin(angle) * length * t,
		]);
		pen.ribbon(line, (t) => 3.6 * Math.sin(Math.PI * (0.08 + 0.84 * t)));
	}
	sheet.add('fibroblasts', pen, { fill: 't-nucleus', alpha: 0.75 });
}
