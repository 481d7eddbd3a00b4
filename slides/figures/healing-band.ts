import type { Claim } from '#author';
import { cheekbone } from './cheekbone.ts';
import { amountsOf } from './healing-course.ts';
import { DAY, MINUTE, MONTH, WEEK } from './log-time.ts';
import type { WoundArgs } from './wounds.ts';

/** A moment of the puncture that stands for a stretch of its year. */
export interface BandMoment {
	seconds: number;
	when: string;
	what: string;
}

/** The moments side by side, from the left. */
export const bandMoments: readonly BandMoment[] = [
	{ seconds: MINUTE, when: '1 minute', what: 'platelets' },
	{ seconds: DAY, when: '1 day', what: 'net, closing' },
	{ seconds: 3 * DAY, when: '3 days', what: 'fibroblasts' },
	{ seconds: 3 * WEEK, when: '3 weeks', what: 'collagen\u00a0III' },
	{ seconds: 4 * MONTH, when: '4 months', what: 'III to I' },
	{ seconds: 12 * MONTH, when: '1 year', what: 'collagen\u00a0I' },
];

/** The band of skin, px of the canvas: it runs from edge to edge, one moment a column. */
export const healingBand = { width: 1280, height: 168, margin: 64, column: 192 } as const;

/** Left edge of a column in the band, px. */
export const bandStart = (index: number): number => healingBand.margin + healingBand.column * index;

/** The band as a scene. */
export function bandArgs(claims: readonly Claim[]): WoundArgs {
	const amounts = amountsOf(claims);
	return {
		site: cheekbone,
		width: healingBand.width,
		height: healingBand.height,
		unitPx: 0.95,
		surface: 24,
		left: 1900,
		wounds: bandMoments.map(({ seconds }, index) => ({
			x: bandStart(index) + healingBand.column / 2,
			amounts: amounts(seconds),
		})),
	};
}
