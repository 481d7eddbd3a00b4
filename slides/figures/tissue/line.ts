/** A place in the section, micrometres: x to the right, y (depth) downwards. */
export type Point = readonly [x: number, y: number];

/** A depth for every x, micrometres. */
export type Curve = (x: number) => number;

/** The element at an index that is known to exist. */
export function itemAt<T>(list: readonly T[], index: number): T {
	const item = list[index];
	if (item === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
	return item;
}

/** `count` values from `make`, which is given shares from 0 to 1. */
export const alongShare = <T>(count: number, make: (share: number, index: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => make(i / (count - 1), i));

/** The curve as points, from `from` to just past `to`. */
export function sampled(curve: Curve, from: number, to: number, step: number): Point[] {
	const count = Math.ceil((to - from) / step) + 1;
	return Array.from({ length: count }, (_, i): Point => {
		const x = from + i * step;
		return [x, curve(x)];
	});
}

/** Points along the smooth curve through the midpoints of a coarse line. */
export function smoothed(line: readonly Point[]): Point[] {
	const last = line.length - 1;
	const out: Point[] = [itemAt(line, 0)];
	for (let i = 1; i < last; i++) {
		const via = itemAt(line, i);
		const start = i === 1 ? itemAt(line, 0) : between(itemAt(line, i - 1), via);
		const end = i === last - 1 ? itemAt(line, last) : between(via, itemAt(line, i + 1));
		for (let k = 1; k <= 8; k++) out.push(onQuad(start, via, end, k / 8));
	}
	return out;
}

const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

function onQuad(start: Point, via: Point, end: Point, t: number): Point {
	const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
	return [a * start[0] + b * via[0] + c * end[0], a * start[1] + b * via[1] + c * end[1]];
}

/** Points at even distances along a line. */
export function resampled(line: readonly Point[], step: number): Point[] {
	const out: Point[] = [itemAt(line, 0)];
	let rest = step;
	for (let i = 1; i < line.length; i++) {
		let [x, y] = itemAt(line, i - 1);
		const [toX, toY] = itemAt(line, i);
		let length = Math.hypot(toX - x, toY - y);
		while (length >= rest) {
			const share = rest / length;
			x += (toX - x) * share;
			y += (toY - y) * share;
			out.push([x, y]);
			length -= rest;
			rest = step;
		}
		rest -= length;
	}
	return out;
}
