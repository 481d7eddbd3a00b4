import { limbPath, type Joint } from './limb.ts';

const joints = (...rows: readonly (readonly [number, number, number])[]): readonly Joint[] =>
	rows.map(([x, y, radius]) => ({ x, y, radius }));

/** A gloved hand from the right that holds something upright: what lies behind the thing, px of 240 by 190. */
export const behind: readonly string[] = [
	joints([176, 158, 15], [128, 150, 13], [86, 146, 11]),
	joints([176, 138, 16], [124, 128, 14], [78, 124, 12]),
	joints([178, 118, 16], [126, 104, 14], [82, 100, 12]),
	joints([270, 176, 44], [214, 144, 38], [186, 132, 30]),
].map(limbPath);

/** The thumb before it. */
export const before: readonly string[] = [joints([206, 126, 24], [168, 96, 17], [126, 92, 13])].map(
	limbPath,
);
