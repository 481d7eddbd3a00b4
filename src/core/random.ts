/** A source of numbers from 0 up to but not including 1, the same for the same seed. */
export type Random = () => number;

/** Makes a source of numbers from a whole-number seed (the mulberry32 generator, 32 bits of state). */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A copy of the list in a random order, each order as likely as any other (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
	const rest = [...list];
	const result: T[] = [];
	while (rest.length > 0) result.push(...rest.splice(Math.floor(random() * rest.length), 1));
	return result;
}

/** The numbers 0 to length - 1 in order. */
export function indexes(length: number): number[] {
	return Array.from({ length }, (_, index) => index);
}
