import { scatter } from './cells.ts';
import { type CloseUp, across } from './close.ts';
import { itemAt, type Point, resampled } from './line.ts';
import type { Random } from './noise.ts';

/** Where a cell of the epidermis stands. Ghosts only bound their neighbours. */
export interface CellSeed {
	kind: 'basal' | 'cell' | 'ghost';
	/** Micrometres, in the drawing. */
	at: Point;
	/** The same place in a space in which all cells are equally high. */
	flat: Point;
	/** Depth below the stratum corneum, micrometres. */
	depth: number;
	/** Distance from the junction, micrometres. */
	fromJunction: number;
}

const deepest = 400;
const evenHeight = 12;
const basalWidth = 7.6;

/** Height of a cell at a depth below the stratum corneum, micrometres: flat on top, tall below. */
export const flattenedHeight = (depth: number): number =>
	depth < 4 ? 4 : Math.min(11, 4 + ((depth - 4) / 22) * 7);

/** The even space: how many even micrometres lie above each whole micrometre of depth. */
const evenAbove: readonly number[] = Array.from({ length: deepest }).reduce<number[]>(
	(table, _, depth) => [...table, itemAt(table, depth) + evenHeight / flattenedHeight(depth)],
	[0],
);

function toEven(depth: number): number {
	if (depth < 0) return depth * 3;
	const whole = Math.min(deepest - 1, Math.floor(depth));
	return itemAt(evenAbove, whole) + (depth - whole) * (evenHeight / flattenedHeight(depth));
}

function fromEven(even: number): number {
	if (even < 0) return even / 3;
	const next = Math.max(
		1,
		evenAbove.findIndex((value) => value > even),
	);
	const start = itemAt(evenAbove, next - 1);
	return next - 1 + (even - start) / (itemAt(evenAbove, next) - start);
}

/** Seeds of all cells, and the way back from the even space to the drawing. */
export function cellSeeds(
	closeUp: CloseUp,
	random: Random,
): { seeds: CellSeed[]; toReal: (flat: Point) => Point } {
	const { corneumFloor, relief, left, right } = closeUp;
	const toFlat = ([x, y]: Point): Point => [x, toEven(y - corneumFloor(x))];
	const toReal = ([x, even]: Point): Point => [x, fromEven(even) + corneumFloor(x)];
	const edge = resampled(across(closeUp, relief.junction, 2), basalWidth);
	const seeds = basalSeeds(closeUp, edge, random).map((seed) => ({
		...seed,
		flat: toFlat(seed.at),
	}));
	const lowest = Math.max(...edge.map((point) => toFlat(point)[1]));
	const area = { left: left - 20, right: right + 20, top: -8, bottom: lowest + 10 };
	for (const flat of scatter(random, area, { pitch: 12.6, jitter: 0.3 })) {
		const at = toReal(flat);
		const fromJunction = distanceTo(edge, at);
		if (at[1] > relief.junction(at[0]) - 6 || fromJunction < 12.5) continue;
		const kind = flat[1] < 0 ? 'ghost' : 'cell';
		seeds.push({ kind, at, flat, depth: at[1] - corneumFloor(at[0]), fromJunction });
	}
	return { seeds, toReal };
}

/** One cell after the other on the junction, each with a ghost below it. */
function basalSeeds(
	{ corneumFloor }: CloseUp,
	edge: readonly Point[],
	random: Random,
): Omit<CellSeed, 'flat'>[] {
	return edge.flatMap(([x, y], i): Omit<CellSeed, 'flat'>[] => {
		const [fromX, fromY] = itemAt(edge, Math.max(0, i - 1));
		const [toX, toY] = itemAt(edge, Math.min(edge.length - 1, i + 1));
		const out = (5.4 + random.around(0, 0.8)) / (Math.hypot(toX - fromX, toY - fromY) || 1);
		const offX = (toY - fromY) * out;
		const offY = (fromX - toX) * out;
		const depth = y + offY - corneumFloor(x);
		return [
			{ kind: 'basal', at: [x + offX, y + offY], depth, fromJunction: 0 },
			{ kind: 'ghost', at: [x - offX, y - offY], depth, fromJunction: 0 },
		];
	});
}

const distanceTo = (edge: readonly Point[], [x, y]: Point): number =>
	edge.reduce((least, point) => Math.min(least, Math.hypot(x - point[0], y - point[1])), Infinity);
