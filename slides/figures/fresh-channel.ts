import { cheekbone } from './cheekbone.ts';
import type { SectionArgs } from './scenes.ts';
import { lensLoop } from './skin-lens.ts';
import { type NeedlePlace, shaft } from './steel-needle.ts';
import type { Curve, Point } from './tissue/line.ts';
import { noise1, Random } from './tissue/noise.ts';
import { Pen } from './tissue/pen.ts';
import { reliefOf } from './tissue/relief.ts';

/** Design size of the picture, px. */
export const size = 644;
/** Design px for a micrometre. */
const unitPx = 1.6;
const surface = 226;
const barUm = 100;
/** Axis of the puncture and its foot, px; the foot fades out, for it is no measure. */
const axis = 312;
const foot = 640;
/** Tip of the half withdrawn needle, px: a place in the picture, not a depth. */
const tip = 452;
/** Red blood cell seen from the side and from the front, half widths in px. */
const cell = { across: 6.2, high: 4.4 };

/** The upper skin of the cheek with one capillary loop in the way of the needle. */
export const freshArgs: SectionArgs = {
	site: cheekbone,
	width: size,
	height: size,
	unitPx,
	surface,
	left: lensLoop(cheekbone).x - (axis + 26) / unitPx,
};

/** The needle on its way out, at the scale of the skin. */
export const freshNeedle: NeedlePlace = { x: axis, top: -10, tip, unitPx };

/** Between which heights the puncture fades out, px. */
export const fade = { from: tip + 30, to: foot - 20 };

/** The scale bar: what it says, and its share of the picture's width, percent. */
export const freshBar = { text: '0.1\u00a0mm', percent: (barUm * unitPx * 100) / size };

const surfaceAt: Curve = (x) =>
	surface + reliefOf(cheekbone).surface(freshArgs.left + x / unitPx) * unitPx;

const tenth = (px: number) => Math.round(px * 10) / 10;

/** Half width of the puncture at a height: the needle with a little room, then a closing slit. */
export function halfWidthAt(y: number): number {
	const aboveUm = Math.max(0, tip - y) / unitPx;
	// as in `needlePath`: half the shaft x (distance from the tip / length of the point) ^ 0.72
	const needle = (shaft.widthUm / 2) * unitPx * Math.min(1, aboveUm / shaft.pointUm) ** 0.72;
	const room = y < tip ? 9 : 2.5 + 6.5 * Math.exp((tip - y) / 60);
	return needle + room;
}

function wall(side: 1 | -1, top: number): Point[] {
	const steps = Math.ceil((foot - top) / 5);
	return Array.from({ length: steps + 1 }, (_, step): Point => {
		const y = top + ((foot - top) * step) / steps;
		const torn = 2.4 * noise1(y / 13, 40 + side) + 1.2 * noise1(y / 5, 50 + side);
		const x = axis + side * (halfWidthAt(y) + torn);
		return [x, step === 0 ? surfaceAt(x) : y];
	});
}

/** Outline of the puncture, open at the surface, px of the picture. */
export function channelPath(): string {
	const top = surfaceAt(axis);
	return new Pen(1).polyline(wall(-1, top)).polyline(wall(1, top).reverse(), 'line').d;
}

/** A cell as two arcs: there are many, and they are sent with the page. */
function cellPath(x: number, y: number, turn: number): string {
	const [dx, dy] = [cell.across * Math.cos(turn), cell.across * Math.sin(turn)];
	const arc = `a${cell.across} ${cell.high} ${Math.round((turn * 180) / Math.PI)} 1 0`;
	const [toX, toY] = [tenth(2 * dx), tenth(2 * dy)];
	return `M${tenth(x - dx)} ${tenth(y - dy)}${arc} ${toX} ${toY}${arc} ${-toX} ${-toY}`;
}

/** Red cells in the puncture, none over another, px of the picture. */
export function redCells(): string {
	const random = new Random(11);
	const placed: Point[] = [];
	const paths: string[] = [];
	const top = surfaceAt(axis) + 8;
	for (let attempt = 0; attempt < 5000; attempt++) {
		const y = random.between(top, foot - 30);
		const reach = Math.max(0, halfWidthAt(y) - cell.across);
		const x = axis + random.between(-reach, reach);
		const apart = ([otherX, otherY]: Point) => Math.hypot(otherX - x, (otherY - y) * 1.25);
		if (!placed.every((other) => apart(other) > cell.across * 1.9)) continue;
		placed.push([x, y]);
		paths.push(cellPath(x, y, random.between(-0.7, 0.7)));
	}
	return paths.join('');
}

/** The picture in words. */
export const freshText =
	'Skin of the cheek, cell by cell, with a needle half withdrawn. Its puncture goes through the thin epidermis into the blue collagen of the dermis and fades out, because no depth is shown. Red blood cells from an opened capillary loop fill it; on both sides the epidermis is whole. Scale bar 0.1 millimetres.';
