import { type Block, isFree, widthOf } from './block.ts';
import { type Bundle, bundlesOf, type Pass, weave } from './bundles.ts';
import { itemAt, type Point } from './line.ts';
import { Random } from './noise.ts';
import { Pen } from './pen.ts';

const passes: readonly Pass[] = [
	{ tones: [2, 3], along: 250, across: 44, widths: [24, 46], lengths: [300, 640], turn: 0.16 },
	{ tones: [3, 4], along: 470, across: 92, widths: [14, 34], lengths: [240, 560], turn: 0.55 },
	{ tones: [1, 2], along: 360, across: 60, widths: [16, 40], lengths: [280, 640], turn: 0.26 },
	{ tones: [2, 1], along: 620, across: 120, widths: [12, 30], lengths: [220, 520], turn: 0.85 },
	{ tones: [4, 5], along: 900, across: 150, widths: [7, 15], lengths: [240, 520], turn: 0.3 },
];
/** The steepest pass carries the elastic fibres. */
const elasticPass = 3;

/** Reticular dermis: bundles of collagen in five crossing passes, some cut across. */
export function drawCollagen(block: Block): void {
	const random = new Random(block.site.seed * 977 + 3);
	const elastic = new Pen();
	const cells = new Pen();
	passes.forEach((pass, index) => {
		const bundles = bundlesOf(block, pass, random);
		drawPass(block, bundles, random, index);
		for (const bundle of bundles) {
			if (random.chance(0.16)) addFibroblast(cells, bundle);
			if (index === elasticPass && random.chance(0.22)) addElastic(elastic, bundle, random);
		}
	});
	drawCutBundles(block, random);
	block.sheet.add('elastic', elastic, { stroke: 't-elastic', width: 1.6, alpha: 0.35 });
	block.sheet.add('bundle-fibroblasts', cells, { fill: 't-nucleus', alpha: 0.8 });
}

function drawPass(block: Block, bundles: readonly Bundle[], random: Random, index: number): void {
	const shade = new Pen();
	const bodies = [new Pen(), new Pen()] as const;
	const grain = new Pen();
	const light = new Pen();
	for (const { line, width, taper } of bundles) {
		shade.ribbon(
			line.map(([x, y]): Point => [x + 0.5, y + 2 + width * 0.07]),
			(t) => taper(t) + 3,
		);
		bodies[random.chance(0.6) ? 0 : 1].ribbon(line, taper);
		addThreads({ line, width, taper }, random, grain, light);
	}
	const tones = itemAt(passes, index).tones;
	const { sheet } = block;
	sheet.add(`bundle-shade-${index}`, shade, { fill: 't-col-shade', alpha: 0.22 });
	sheet.add(`bundle-${index}-0`, bodies[0], { fill: `t-col-${tones[0]}` });
	sheet.add(`bundle-${index}-1`, bodies[1], { fill: `t-col-${tones[1]}` });
	sheet.add(`bundle-grain-${index}`, grain, { stroke: 't-col-line', width: 1.3, alpha: 0.26 });
	sheet.add(`bundle-light-${index}`, light, {
		stroke: 't-col-light',
		width: 2.6,
		alpha: 0.5,
		cap: 'round',
	});
}

/** Fine lines along a bundle: the first of a thick one is lit, the others are shade. */
function addThreads(bundle: Bundle, random: Random, grain: Pen, light: Pen): void {
	const { line, width, taper } = bundle;
	const count = width > 22 ? 3 : width > 12 ? 2 : 1;
	for (let i = 0; i < count; i++) {
		const offset = ((i + 0.5) / count - 0.5) * 0.74;
		const from = Math.floor(random.between(0, line.length * 0.3));
		const to = line.length - Math.floor(random.between(0, line.length * 0.3));
		const thread = line.slice(from, to).map(([x, y], j): Point => {
			const off = offset * taper((from + j) / line.length);
			return [x + random.around(0, 1), y + off + random.around(0, 1.4)];
		});
		if (thread.length > 3) (i === 0 && width > 12 ? light : grain).curve(thread);
	}
}

function addFibroblast(pen: Pen, { line, width }: Bundle): void {
	const [x, y] = itemAt(line, Math.floor(line.length / 2));
	const low = y + Math.min(width * 0.5, 14);
	const spindle: Point[] = [
		[x - 15, low],
		[x - 5, low],
		[x + 5, low + 0.5],
		[x + 15, low - 1],
	];
	pen.ribbon(spindle, (t) => 4.4 * Math.sin(Math.PI * (0.12 + 0.76 * t)));
}

function addElastic(pen: Pen, { line, width }: Bundle, random: Random): void {
	const phase = random.between(0, 6.28);
	pen.curve(line.map(([x, y], i): Point => [x, y + width * 0.6 + 5 * Math.sin(i * 1.7 + phase)]));
}

function drawCutBundles(block: Block, random: Random): void {
	const { left, right, relief, site, sheet } = block;
	const rims = new Pen();
	const dots = new Pen();
	const count = ((widthOf(block) + 400) * (site.dermisUm - site.papillaryUm)) / 190000;
	for (let i = 0; i < count; i++) {
		const x = random.between(left, right);
		const y = random.between(relief.papillaryFloor(x) + 160, relief.floor(x) - 60);
		if (y > block.bottom + 40 || !isFree(block, x, y, 60)) continue;
		const radius = random.between(16, 34);
		const height = radius * random.between(0.5, 0.75);
		rims.ellipse(x, y, radius, height, weave(block, x, y) + random.around(0, 0.4));
		for (let j = 0; j < 9; j++) {
			const angle = random.between(0, 6.28);
			const out = Math.sqrt(random.next()) * 0.78;
			dots.dot(x + Math.cos(angle) * radius * out, y + Math.sin(angle) * height * out);
		}
	}
	sheet.add('bundle-cut', rims, { fill: 't-col-3', stroke: 't-col-shade', width: 2, alpha: 0.9 });
	sheet.add('bundle-cut-dots', dots, {
		stroke: 't-col-line',
		width: 4,
		alpha: 0.55,
		cap: 'round',
	});
}
