/** What a patch of skin shows: usual redness, what can last, or a sign that needs a doctor. */
export type SkinSignId =
	| 'redness'
	| 'dark-marks'
	| 'tram-tracks'
	| 'spreading'
	| 'pus'
	| 'fever'
	| 'pain'
	| 'blisters'
	| 'bumps';

/** Size of a patch, px; what matters lies in its middle, so that it may be cut to a flatter band. */
export const patch = { width: 200, height: 96 };

/** A round thing on the skin: its middle and radius, px. */
export interface Spot {
	x: number;
	y: number;
	r: number;
}

const spot = (x: number, y: number, r: number): Spot => ({ x, y, r });

/** Dark marks of uneven size. */
export const marks: readonly Spot[] = [
	spot(38, 34, 9),
	spot(62, 60, 7),
	spot(84, 30, 6),
	spot(104, 54, 11),
	spot(134, 34, 8),
	spot(152, 62, 7),
	spot(172, 40, 5),
];

/** Rows of small scars where a drum of needles was rolled; a scar is missing here and there. */
export const tracks: readonly Spot[] = [22, 40, 58, 76].flatMap((y, row) =>
	Array.from({ length: 17 }, (_, index) => ({ index, at: spot(16 + index * 10.5, y, 2.9) }))
		.filter(({ index }) => (index * 5 + row * 3) % 11 !== 0)
		.map(({ at }) => at),
);

/** Spots of pus, blisters in a group, and bumps. */
export const pusSpots: readonly Spot[] = [spot(66, 42, 8), spot(104, 58, 10), spot(140, 38, 7)];
export const blisters: readonly Spot[] = [
	spot(56, 42, 8),
	spot(72, 34, 6),
	spot(76, 52, 9),
	spot(92, 40, 7),
	spot(60, 60, 6),
	spot(96, 60, 6),
];
export const bumps: readonly Spot[] = [
	spot(44, 40, 10),
	spot(76, 58, 12),
	spot(106, 36, 10),
	spot(136, 58, 11),
	spot(164, 38, 9),
];

/** Fine lines of the skin between its edges. */
export const relief = Array.from({ length: 12 }, (_, index) => index * 22 - 30)
	.map((x) => `M${x} 0q16 44 34 ${patch.height}M${patch.width - x} 0q-16 44 -34 ${patch.height}`)
	.join('');

/** Fresh punctures of needles in rows, as dots of no length. */
export const punctures = [28, 38, 48, 58, 68]
	.flatMap((y, row) =>
		Array.from({ length: 10 }, (_, index) => `M${50 + index * 11 + (row % 2) * 5} ${y}h0`),
	)
	.join('');
