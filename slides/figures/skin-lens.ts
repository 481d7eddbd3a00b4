import { type CapillaryLoop, capillaryLoops } from './tissue/capillary-loops.ts';
import { reliefOf } from './tissue/relief.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** Where a papilla is looked for, micrometres: in the right half of a drawing. */
const rightHalf = { left: 1900, right: 3060 };

/** The papilla that is magnified: one with a whole loop, where the surface is most even. */
export function lensLoop(site: SiteGeometry, within = rightHalf): CapillaryLoop {
	const relief = reliefOf(site);
	const tilt = ({ x }: CapillaryLoop): number =>
		[-80, -40, 40, 80].reduce(
			(sum, off) => sum + Math.abs(relief.surface(x + off) - relief.surface(x)),
			0,
		);
	const [loop] = capillaryLoops(site, relief, within)
		.filter(({ x, line }) => x > within.left && x < within.right && line.length > 5)
		.sort((one, other) => tilt(one) - tilt(other));
	if (!loop) throw new Error(`site with seed ${site.seed}: no capillary loop to magnify`);
	return loop;
}
