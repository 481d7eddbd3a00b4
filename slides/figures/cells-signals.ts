import type { Claim } from '#author';
import { cheekbone } from './cheekbone.ts';
import { amountsOf } from './healing-course.ts';
import { DAY, MINUTE } from './log-time.ts';
import type { WoundArgs } from './wounds.ts';

/** The band of skin, px of the canvas: it runs from edge to edge and holds one puncture a column. */
export const band = { width: 1280, height: 236, margin: 64, column: 288 } as const;

export type StationName = 'platelets' | 'scaffold' | 'fibroblasts' | 'collagen';

/** The moments at which the puncture is shown, seconds. */
export const stations: readonly { name: StationName; seconds: number }[] = [
	{ name: 'platelets', seconds: MINUTE },
	{ name: 'scaffold', seconds: DAY },
	{ name: 'fibroblasts', seconds: 3 * DAY },
	{ name: 'collagen', seconds: 14 * DAY },
];

/** The same puncture at four moments, one in each column of the band, as a scene. */
export function stationArgs(claims: readonly Claim[]): WoundArgs {
	const amounts = amountsOf(claims);
	return {
		site: cheekbone,
		width: band.width,
		height: band.height,
		unitPx: 1.2,
		surface: 28,
		left: 2080,
		wounds: stations.map(({ seconds }, index) => ({
			x: band.margin + band.column * index + 96,
			amounts: amounts(seconds),
		})),
	};
}
