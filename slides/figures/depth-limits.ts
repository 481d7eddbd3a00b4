import type { Claim } from '#author';
import { claimValue, claimValues } from './claim-value.ts';

/** The devices of the explorer, by the names that an address uses. */
export const deviceIds = ['pen', 'roller', 'home'] as const;
export type DeviceId = (typeof deviceIds)[number];

/** What each is called. */
export const deviceNames: Readonly<Record<DeviceId, string>> = {
	pen: 'Pen',
	roller: 'Roller',
	home: 'Home roller',
};

/** The lengths at which the readings change, millimetres, as the claims give them. */
export interface DepthLimits {
	/** Longest needle for the home. */
	homeMm: number;
	/** Where clinic work and the class of the papillary dermis in pigs begin. */
	clinicMm: number;
	/** Where rollers reached into the reticular dermis of pigs. */
	reticularMm: number;
	/** Highest setting in the US records for the face. */
	faceMm: number;
	/** Where the class begins that is never a default for the face. */
	thickMm: number;
	/** Highest setting of the neck trial, of any record, and of the pigs. */
	highestMm: number;
	/** The length that a popular article gives for the home. */
	forbiddenMm: number;
}

/** The limits from their claims. */
export function limitsOf(claims: readonly Claim[]): DepthLimits {
	return {
		homeMm: claimValue(claims, 'home-length-limit', 'max_mm'),
		clinicMm: claimValue(claims, 'length-0-5', 'mm'),
		reticularMm: Math.min(...claimValues(claims, 'lima-injury-classes', 'moderate_mm')),
		faceMm: claimValue(claims, 'fda-depth-ceilings', 'facial_wrinkle_mm'),
		thickMm: claimValue(claims, 'length-2-0-2-5', 'min_mm'),
		highestMm: claimValue(claims, 'neck-trial-2-5', 'max_mm'),
		forbiddenMm: claimValue(claims, 'home-not-1-5', 'forbidden_mm'),
	};
}
