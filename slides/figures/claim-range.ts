import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';

/** Two numbers of a claim as a range, e.g. "45–60"; the unit stands in the names of the values. */
export function claimRange(
	claims: readonly Claim[],
	id: string,
	keys: readonly [string, string],
): string {
	return keys.map((key) => claimValue(claims, id, key)).join('–');
}
