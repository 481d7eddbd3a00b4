import type { Point } from './line.ts';
import { Random } from './noise.ts';
import type { Relief } from './relief.ts';
import type { SiteGeometry } from './site.ts';

/** A capillary loop in a papilla, from the net below and back. */
export interface CapillaryLoop {
	x: number;
	/** Depth of its turn, micrometres. */
	top: number;
	/** Depth at which it leaves the net, micrometres. */
	low: number;
	line: Point[];
}

/** The loops between two places; some papillae have none in the plane of the section. */
export function capillaryLoops(
	site: SiteGeometry,
	relief: Relief,
	stretch: { left: number; right: number },
): CapillaryLoop[] {
	const out: CapillaryLoop[] = [];
	const last = Math.ceil(stretch.right / site.pitchUm);
	for (let i = Math.floor(stretch.left / site.pitchUm) - 1; i <= last; i++) {
		const random = new Random(site.seed * 17 + i * 101);
		if (!random.chance(0.6)) continue;
		const x = (relief.ridgeX(i) + relief.ridgeX(i + 1)) / 2 + random.around(0, 5);
		const top = relief.junction(x) + random.between(9, 16);
		const low = relief.plexus(x);
		if (low - top >= 26) out.push({ x, top, low, line: loopLine(random, [x, top], low) });
	}
	return out;
}

function loopLine(random: Random, [x, top]: Point, low: number): Point[] {
	const half = random.between(7, 9.5);
	const sway = random.around(0, 15);
	const rise = low - top;
	const up: Point[] = [
		[x - half + sway - 9, low],
		[x - half + sway * 0.7 - 1, low - rise * 0.35],
		[x - half, top + 26],
		[x - half, top + 9],
		[x - half * 0.2, top],
	];
	// now and then only one limb lies in the plane
	if (random.chance(0.12)) return up;
	return [
		...up,
		[x + half * 0.8, top + 2],
		[x + half, top + 14],
		[x + half + sway * 0.6 + 1, low - rise * 0.4],
		[x + half + sway + 7, low],
	];
}
