import { itemAt, type Point } from './line.ts';

/** Width of a ribbon at 0 (start) to 1 (end). */
export type Taper = (share: number) => number;

/** Collects one path; many shapes in one path keep a drawing cheap. */
export class Pen {
	/** Path data so far. */
	d = '';
	readonly #step: number;

	/** `digits` is the number of decimals kept: 0 for sections, 1 for close-ups. */
	constructor(digits = 0) {
		this.#step = 10 ** digits;
	}

	#number(value: number): number {
		return Math.round(value * this.#step) / this.#step;
	}

	move(x: number, y: number): this {
		this.d += `M${this.#number(x)} ${this.#number(y)}`;
		return this;
	}

	line(x: number, y: number): this {
		this.d += `L${this.#number(x)} ${this.#number(y)}`;
		return this;
	}

	quad(viaX: number, viaY: number, x: number, y: number): this {
		this.d += `Q${this.#number(viaX)} ${this.#number(viaY)} ${this.#number(x)} ${this.#number(y)}`;
		return this;
	}

	close(): this {
		this.d += 'Z';
		return this;
	}

	/** A speck for a stroke with round caps. */
	dot(x: number, y: number): this {
		return this.move(x, y).line(x + 0.5, y);
	}

	/** Straight pieces through the points; goes on from the last point unless `start` is 'move'. */
	polyline(points: readonly Point[], start: 'move' | 'line' = 'move'): this {
		points.forEach(([x, y], index) => {
			if (index === 0 && start === 'move') this.move(x, y);
			else this.line(x, y);
		});
		return this;
	}

	/** The area between two lines that run the same way. */
	band(top: readonly Point[], low: readonly Point[]): this {
		return this.polyline(top).polyline(low.toReversed(), 'line').close();
	}

	/** A smooth open curve through the midpoints of the points. */
	curve(points: readonly Point[]): this {
		const count = points.length;
		if (count < 3) return this.polyline(points);
		this.move(...itemAt(points, 0));
		for (let i = 1; i < count - 2; i++) {
			const [x, y] = itemAt(points, i);
			const [nextX, nextY] = itemAt(points, i + 1);
			this.quad(x, y, (x + nextX) / 2, (y + nextY) / 2);
		}
		return this.quad(...itemAt(points, count - 2), ...itemAt(points, count - 1));
	}

	/** A smooth closed shape. */
	blob(points: readonly Point[]): this {
		const count = points.length;
		const middle = (i: number): Point => {
			const [x, y] = itemAt(points, i % count);
			const [nextX, nextY] = itemAt(points, (i + 1) % count);
			return [(x + nextX) / 2, (y + nextY) / 2];
		};
		this.move(...middle(0));
		for (let i = 1; i <= count; i++) this.quad(...itemAt(points, i % count), ...middle(i));
		return this.close();
	}

	/** A polygon with soft corners: `softness` 0 is sharp, 0.5 fully round; `inset` shrinks it. */
	soft(points: readonly Point[], softness: number, inset: number): this {
		const corners = shrunk(points, inset);
		const count = corners.length;
		if (count < 3) return this;
		corners.forEach(([x, y], i) => {
			const [beforeX, beforeY] = itemAt(corners, (i + count - 1) % count);
			const [afterX, afterY] = itemAt(corners, (i + 1) % count);
			const startX = x + (beforeX - x) * softness;
			const startY = y + (beforeY - y) * softness;
			if (i === 0) this.move(startX, startY);
			else this.line(startX, startY);
			this.quad(x, y, x + (afterX - x) * softness, y + (afterY - y) * softness);
		});
		return this.close();
	}

	/** A ribbon along a centre line. */
	ribbon(points: readonly Point[], taper: Taper): this {
		const last = points.length - 1;
		const left: Point[] = [];
		const right: Point[] = [];
		points.forEach(([x, y], i) => {
			const [fromX, fromY] = itemAt(points, Math.max(0, i - 1));
			const [toX, toY] = itemAt(points, Math.min(last, i + 1));
			const half = taper(i / last) / 2 / (Math.hypot(toX - fromX, toY - fromY) || 1);
			const offX = -(toY - fromY) * half;
			const offY = (toX - fromX) * half;
			left.push([x + offX, y + offY]);
			right.push([x - offX, y - offY]);
		});
		return this.blob([...left, ...right.reverse()]);
	}

	ellipse(x: number, y: number, radiusX: number, radiusY: number, turn = 0): this {
		const cos = Math.cos(turn);
		const sin = Math.sin(turn);
		// 1.082 puts the corners of the octagon where the curve through its edges is the ellipse
		const points = Array.from({ length: 8 }, (_, i): Point => {
			const u = radiusX * 1.082 * Math.cos((i * Math.PI) / 4);
			const w = radiusY * 1.082 * Math.sin((i * Math.PI) / 4);
			return [x + u * cos - w * sin, y + u * sin + w * cos];
		});
		return this.blob(points);
	}
}

function shrunk(points: readonly Point[], inset: number): readonly Point[] {
	const centreX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
	const centreY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
	return points.map(([x, y]): Point => {
		const keep = Math.max(0, 1 - inset / (Math.hypot(x - centreX, y - centreY) || 1));
		return [centreX + (x - centreX) * keep, centreY + (y - centreY) * keep];
	});
}
