import { limbPath, type Joint } from './limb.ts';

const joints = (...rows: readonly (readonly [number, number, number])[]): readonly Joint[] =>
	rows.map(([x, y, radius]) => ({ x, y, radius }));

/** Closer to the middle of the drawing, so that the web between finger and thumb is seen. */
const nearer = ({ x, y, radius }: Joint): Joint => ({
	x: 184 + (x - 184) * 0.86,
	y: 78 + (y - 78) * 0.76,
	radius: radius * 0.86,
});

/** Parts of a left hand seen from its back, thumb to the right, those below first; px of its drawing. */
const parts: readonly (readonly Joint[])[] = [
	joints([92, 226, 20], [62, 190, 17], [38, 164, 15], [22, 146, 12.5]),
	joints([108, 206, 21], [78, 162, 18], [62, 128, 16], [55, 104, 13]),
	joints([126, 196, 22], [106, 146, 18.5], [99, 108, 16], [98, 84, 13]),
	joints([168, 250, 40], [214, 214, 26], [246, 174, 20], [264, 140, 17], [270, 118, 14]),
	joints([98, 240, 26], [136, 226, 34], [152, 246, 48]),
];

/** Outlines of the parts of the hand, to be painted in this order. */
export const handParts: readonly string[] = parts.map((part) => limbPath(part.map(nearer)));

/** Where the skin is held: the tips of index finger and thumb, px. */
export const fingertips = { index: { x: 110, y: 83 }, thumb: { x: 258, y: 108 } };
