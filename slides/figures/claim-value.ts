import type { Claim } from '#author';

/** The number that a claim gives under that key; a figure without its number does not build. */
export function claimValue(claims: readonly Claim[], id: string, key: string): number {
	const value = claims.find((claim) => claim.id === id)?.values?.[key];
	if (typeof value !== 'number') throw new Error(`claim ${id}: ${key} is not a number`);
	return value;
}

/** The list of numbers that a claim gives under that key. */
export function claimValues(claims: readonly Claim[], id: string, key: string): readonly number[] {
	const value = claims.find((claim) => claim.id === id)?.values?.[key];
	if (!Array.isArray(value)) throw new Error(`claim ${id}: ${key} is not a list`);
	return value;
}
