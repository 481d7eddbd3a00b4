import { alongShare, type Curve, type Point } from './line.ts';

/** A loose fine fibre: its middle, direction in radians, length and height of its waves in micrometres. */
export interface FineFibre {
	at: Point;
	angle: number;
	length: number;
	/** Where its waves begin, radians. */
	phase: number;
	wave: number;
}

/** The fibre as `count` points, none of them above the roof. */
export function fineFibre(fibre: FineFibre, count: number, roof: Curve): Point[] {
	const { at, angle, length, phase, wave } = fibre;
	return alongShare(count, (share): Point => {
		const t = share - 0.5;
		const off = Math.sin(t * 8 + phase) * wave;
		const x = at[0] + Math.cos(angle) * length * t - Math.sin(angle) * off;
		const y = at[1] + Math.sin(angle) * length * t + Math.cos(angle) * off;
		return [x, Math.max(roof(x), y)];
	});
}
