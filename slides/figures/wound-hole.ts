import type { Curve } from './tissue/line.ts';
import type { Hole } from './wound-cells.ts';

/** Depth to which the epidermis is drawn open, and to which the skin is drawn, micrometres. */
export const mouthUm = 62;
export const bottomUm = 340;
/** Half width of the puncture at a depth, micrometres: schematic, not a measure. */
export const half = (depth: number): number =>
	20 + 13 * Math.exp(-depth / 18) + 1.6 * Math.sin(depth / 25);

/** The puncture, its mouth in the epidermis and what lies below. */
export function holesAt(x: number, skin: Curve): Record<'whole' | 'mouth' | 'shaft', Hole> {
	const top = -6;
	const whole = { x, half, top, bottom: bottomUm, skin };
	const shaft = { ...whole, half: (depth: number) => half(depth + mouthUm), top: mouthUm + top };
	return { whole, mouth: { ...whole, bottom: mouthUm }, shaft };
}
