/** Seeded numbers (mulberry32), so that a drawing is the same on every machine and in every print. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** 0 up to, not including, 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** Evenly spread between two bounds. */
	between(low: number, high: number): number {
		return low + (high - low) * this.next();
	}

	/** Most often near the middle, at most `spread` away from it. */
	around(middle: number, spread: number): number {
		return middle + spread * (this.next() + this.next() - 1);
	}

	/** True in that share of all calls. */
	chance(share: number): boolean {
		return this.next() < share;
	}
}

/** A value from -1 to 1 for a lattice point. */
function latticeValue(column: number, row: number, seed: number): number {
	let hash = Math.imul(column, 374761393) ^ Math.imul(row, 668265263) ^ Math.imul(seed, 2246822519);
	hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2147483648 - 1;
}

const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);
const mix = (from: number, to: number, share: number): number => from * (1 - share) + to * share;

/** Smooth noise along a line, -1 to 1, one bend a unit. */
export function noise1(x: number, seed: number): number {
	const column = Math.floor(x);
	const share = ease(x - column);
	return mix(latticeValue(column, 7, seed), latticeValue(column + 1, 7, seed), share);
}

/** Smooth noise over a plane, -1 to 1, one bump a unit. */
export function noise2(x: number, y: number, seed: number): number {
	const column = Math.floor(x);
	const row = Math.floor(y);
	const across = ease(x - column);
	const top = mix(latticeValue(column, row, seed), latticeValue(column + 1, row, seed), across);
	const low = mix(
		latticeValue(column, row + 1, seed),
		latticeValue(column + 1, row + 1, seed),
		across,
	);
	return mix(top, low, ease(y - row));
}

/** Noise with two finer octaves on it, -1 to 1. */
export const roughNoise = (x: number, seed: number): number =>
	0.6 * noise1(x, seed) +
	0.28 * noise1(x * 2.3 + 11, seed + 1) +
	0.12 * noise1(x * 5.1 + 37, seed + 2);
