import { itemAt, type Point } from './line.ts';
import type { Random } from './noise.ts';

/** Voronoi cells of the points, cut from squares of half width `reach`: one polygon a point. */
export function voronoiCells(points: readonly Point[], reach: number): Point[][] {
	const grid = new Map<number, Point[]>();
	for (const point of points) {
		const key = gridKey(point, reach);
		const bucket = grid.get(key);
		if (bucket) bucket.push(point);
		else grid.set(key, [point]);
	}
	return points.map((point) => cellOf(point, neighbours(grid, point, reach), reach));
}

const columns = 4096;
const gridKey = ([x, y]: Point, reach: number): number =>
	Math.floor(y / reach) * columns + Math.floor(x / reach);

function neighbours(grid: Map<number, Point[]>, [x, y]: Point, reach: number): Point[] {
	const out: Point[] = [];
	for (let column = -1; column <= 1; column++) {
		for (let row = -1; row <= 1; row++) {
			const key = gridKey([x + column * reach, y + row * reach], reach);
			out.push(...(grid.get(key) ?? []));
		}
	}
	return out;
}

function cellOf(centre: Point, others: readonly Point[], reach: number): Point[] {
	const [x, y] = centre;
	let polygon: Point[] = [
		[x - reach, y - reach],
		[x + reach, y - reach],
		[x + reach, y + reach],
		[x - reach, y + reach],
	];
	for (const other of others) {
		if (other === centre) continue;
		polygon = nearerHalf(polygon, centre, other);
		if (polygon.length < 3) break;
	}
	return polygon;
}

/** The part of the polygon that is nearer to `centre` than to `other`. */
function nearerHalf(polygon: readonly Point[], centre: Point, other: Point): Point[] {
	const normalX = other[0] - centre[0];
	const normalY = other[1] - centre[1];
	const limit = (other[0] ** 2 + other[1] ** 2 - centre[0] ** 2 - centre[1] ** 2) / 2;
	const out: Point[] = [];
	polygon.forEach((start, i) => {
		const end = itemAt(polygon, (i + 1) % polygon.length);
		const before = start[0] * normalX + start[1] * normalY - limit;
		const after = end[0] * normalX + end[1] * normalY - limit;
		if (before <= 0) out.push(start);
		if (before < 0 === after < 0 || before === after) return;
		const share = before / (before - after);
		out.push([start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]);
	});
	return out;
}

/** A rectangle, micrometres. */
export interface Area {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** How points are spread: distance in a row, its jitter as a share, and how flat the rows lie. */
export interface Spread {
	pitch: number;
	jitter: number;
	flatness?: number;
}

/** Even but irregular points: a jittered grid with every second row shifted. */
export function scatter(random: Random, area: Area, spread: Spread): Point[] {
	const { pitch, jitter, flatness = 1 } = spread;
	const rowStep = pitch * 0.866 * flatness;
	const out: Point[] = [];
	let shift = 0;
	for (let y = area.top; y < area.bottom; y += rowStep) {
		for (let x = area.left + shift; x < area.right; x += pitch) {
			const offX = random.around(0, pitch * jitter * 1.3);
			out.push([x + offX, y + random.around(0, rowStep * jitter * 1.3)]);
		}
		shift = shift === 0 ? pitch / 2 : 0;
	}
	return out;
}
