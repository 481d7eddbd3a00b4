import type { Block } from './block.ts';
import { type Follicle, ringAt, type Ring, ringsBetween, sheathRadius } from './follicle.ts';
import { itemAt, type Point } from './line.ts';
import { Random } from './noise.ts';
import { Pen } from './pen.ts';

/** How far the hair stands out of the skin and how thick it is, micrometres: drawn, not measured. */
const outside = 170;
const shaftWidth = 17;

/** The hair with its sheaths and bulb. */
export function drawHair(block: Block, follicle: Follicle, index: number): void {
	drawSheaths(block, follicle, index);
	drawBulb(block, follicle, index);
	drawShaft(block, follicle, index);
}

interface Hull {
	/** Share of the radius. */
	share: number;
	/** Added on both sides, micrometres. */
	grow?: number;
	from?: number;
	to?: number;
}

/** The outline of a stretch of the follicle, rounded below. */
function hull(follicle: Follicle, { share, grow = 0, from = 0, to = 1 }: Hull): Pen {
	const part = ringsBetween(follicle, from, to);
	const half = (ring: Ring): number => ring.radius * share + grow;
	const left = part.map((ring): Point => [ring.x - half(ring), ring.y]);
	const right = part.map((ring): Point => [ring.x + half(ring), ring.y]).reverse();
	const last = itemAt(part, part.length - 1);
	return new Pen()
		.polyline(left)
		.quad(last.x, last.y + half(last) * 0.4, ...itemAt(right, 0))
		.polyline(right, 'line')
		.close();
}

/** Lines down both sides, `share` of the radius and `grow` micrometres from the axis. */
function sides(follicle: Follicle, { share, grow = 0, from = 0, to = 1 }: Hull): Pen {
	const part = ringsBetween(follicle, from, to);
	const line = (side: 1 | -1): Point[] =>
		part.map(({ x, y, radius }) => [x + side * (radius * share + grow), y]);
	return new Pen().curve(line(-1)).curve(line(1));
}

function drawSheaths({ sheet }: Block, follicle: Follicle, index: number): void {
	const wrap = new Pen();
	wrap.d = [1.07, 1.14]
		.map((share) => sides(follicle, { share, grow: 4, from: 0.1, to: 0.95 }).d)
		.join('');
	sheet.add(`sheath-${index}`, hull(follicle, { share: 1, grow: 12, from: 0.04 }), {
		fill: 't-col-2',
	});
	sheet.add(`sheath-line-${index}`, wrap, { stroke: 't-col-4', width: 2.6, alpha: 0.6 });
	sheet.add(`outer-root-${index}`, hull(follicle, { share: 1 }), {
		fill: 't-epi-1',
		stroke: 't-epi-3',
		width: 3,
	});
	sheet.add(
		`outer-nuclei-${index}`,
		sides(follicle, { share: 1, grow: -6, from: 0.03, to: 0.97 }),
		{ stroke: 't-nucleus', width: 6, dash: [0.1, 9], cap: 'round', alpha: 0.75 },
	);
}

function drawBulb({ sheet }: Block, follicle: Follicle, index: number): void {
	const random = new Random(follicle.seed * 53 + index * 11);
	const nuclei = new Pen();
	for (let i = 0; i < 26; i++) {
		const ring = ringAt(follicle, random.between(0.87, 0.965));
		const x = ring.x + random.around(0, ring.radius * 0.72);
		nuclei.ellipse(x, ring.y + random.around(0, 20), 4.4, 3.6, random.between(0, 3));
	}
	sheet.add(`matrix-${index}`, hull(follicle, { share: 0.8, from: 0.86, to: 0.99 }), {
		fill: 't-epi-3',
	});
	sheet.add(`matrix-nuclei-${index}`, nuclei, { fill: 't-nucleus', alpha: 0.7 });
	sheet.add(`papilla-${index}`, hairPapilla(ringAt(follicle, 1)), {
		fill: 't-col-1',
		stroke: 't-col-4',
		width: 2.2,
	});
}

/** The drop of dermis in the bulb: half of its outline, in shares of width and of sheath radius. */
const dropHalf = [
	[0.42, 0],
	[0.5, 0.3],
	[1, 0.62],
	[0.7, 1.1],
] as const;

function hairPapilla(end: Ring): Pen {
	const width = sheathRadius * 0.36;
	const foot = end.y - sheathRadius * 0.05;
	const side = (sign: 1 | -1): Point[] =>
		dropHalf.map(([across, up]) => [end.x + sign * width * across, foot - sheathRadius * up]);
	return new Pen().blob([...side(-1), [end.x, foot - sheathRadius * 1.4], ...side(1).reverse()]);
}

function drawShaft({ sheet }: Block, follicle: Follicle, index: number): void {
	const { x, top, lean } = follicle;
	const shaft: Point[] = [];
	for (let i = 6; i >= 1; i--) {
		const out = (outside * i) / 6;
		shaft.push([x + lean * out + (i * i * outside * lean) / 180, top - out]);
	}
	shaft.push(...ringsBetween(follicle, 0, 0.875).map((ring): Point => [ring.x, ring.y]));
	sheet.add(`inner-root-${index}`, hull(follicle, { share: 0.46, from: 0.22, to: 0.88 }), {
		fill: 't-corneum',
	});
	sheet.add(`canal-${index}`, hull(follicle, { share: 0.5, to: 0.24 }), {
		fill: 't-fat',
		stroke: 't-corneum-line',
		width: 2.4,
	});
	sheet.add(
		`shaft-${index}`,
		new Pen().ribbon(shaft, (t) => shaftWidth * (0.9 + 0.1 * Math.min(1, t * 4))),
		{ fill: 't-hair', stroke: 't-corneum-line', width: 1.6 },
	);
	sheet.add(
		`shaft-light-${index}`,
		new Pen().curve(shaft.map(([px, py]): Point => [px - shaftWidth * 0.18, py])),
		{ stroke: 't-hair-2', width: shaftWidth * 0.2, alpha: 0.9, cap: 'round' },
	);
}
