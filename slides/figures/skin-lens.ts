import type { SectionArgs } from './scenes.ts';
import { frame, plot } from './skin-section.ts';
import { type CapillaryLoop, capillaryLoops } from './tissue/capillary-loops.ts';
import { type Relief, reliefOf } from './tissue/relief.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** The magnifier in the drawing, px: a circle at the left of a block with names beside it. */
export const lens = { left: 728, top: 172, size: 224, width: 424, names: 248, magnification: 6 };
/** Depth that stands in the middle of the magnifier, micrometres. */
const middleUm = 62;
/** Design px for a micrometre in the magnifier. */
const unitPx = plot.unitPx * lens.magnification;

/** The papilla that is magnified: one with a whole loop, where the surface is most even. */
export function lensLoop(site: SiteGeometry): CapillaryLoop {
	const relief = reliefOf(site);
	const stretch = { left: 1900, right: plot.width / plot.unitPx - 140 };
	const tilt = ({ x }: CapillaryLoop): number =>
		[-80, -40, 40, 80].reduce(
			(sum, off) => sum + Math.abs(relief.surface(x + off) - relief.surface(x)),
			0,
		);
	const [loop] = capillaryLoops(site, relief, stretch)
		.filter(({ x, line }) => x > stretch.left && x < stretch.right && line.length > 5)
		.sort((one, other) => tilt(one) - tilt(other));
	if (!loop) throw new Error(`site with seed ${site.seed}: no capillary loop to magnify`);
	return loop;
}

/** The magnifier as a scene. */
export function lensArgs(site: SiteGeometry): SectionArgs {
	const half = lens.size / 2;
	const left = lensLoop(site).x - half / unitPx;
	return {
		site,
		width: lens.size,
		height: lens.size,
		unitPx,
		surface: half - middleUm * unitPx,
		left,
	};
}

/** The ring on the section around what the magnifier shows, px of the whole drawing. */
export function ringOf(site: SiteGeometry): { x: number; y: number; radius: number } {
	return {
		x: plot.left + lensLoop(site).x * plot.unitPx,
		y: plot.surface + middleUm * plot.unitPx,
		radius: lens.size / 2 / lens.magnification,
	};
}

/** From the ring down and across to the magnifier, path in px of the whole drawing. */
export function ringLeader(site: SiteGeometry): string {
	const { x, y, radius } = ringOf(site);
	const middle = lens.top + lens.size / 2;
	return `M${x.toFixed(1)} ${(y + radius).toFixed(1)}V${middle}H${lens.left}`;
}

/** A name beside the magnifier and what it points at, in percent of the block. */
export interface LensName {
	text: string;
	at: { left: number; top: number };
	/** Middle of its line of text. */
	top: number;
	/** Path of its leader, px of the block. */
	leader: string;
}

/** Names of what the magnifier shows, from above, evenly spaced so that they never touch. */
export function lensNames(site: SiteGeometry): LensName[] {
	const args = lensArgs(site);
	const targets = lensTargets(site, reliefOf(site), lensLoop(site));
	return targets.map(([text, um, depthUm], index) => {
		const x = (um - args.left) * unitPx;
		const y = args.surface + depthUm * unitPx;
		const row = (lens.size * (index + 0.5)) / targets.length;
		return {
			text,
			at: { left: (x / lens.width) * 100, top: (y / lens.size) * 100 },
			top: (row / lens.size) * 100,
			leader: `M${x.toFixed(1)} ${y.toFixed(1)}L${lens.names - 18} ${row.toFixed(1)}h10`,
		};
	});
}

type Target = readonly [text: string, xUm: number, depthUm: number];

function lensTargets(site: SiteGeometry, relief: Relief, loop: CapillaryLoop): readonly Target[] {
	const { surface, junction } = relief;
	const corneum = loop.x + 46;
	const living = loop.x + 58;
	const basal = loop.x + 66;
	const papillary = loop.x + 34;
	return [
		['Stratum corneum', corneum, surface(corneum) + site.corneumUm / 2],
		['Living epidermis', living, (surface(living) + site.corneumUm + junction(living)) / 2 - 2],
		['Basal layer', basal, junction(basal) - 5],
		['Capillary loop', loop.x + 9, loop.top + 30],
		['Papillary dermis', papillary, junction(papillary) + 62],
	];
}

/** The magnifier's scale bar: length in micrometres, what it says, and its share of the circle. */
export const lensBar = {
	um: 50,
	text: '0.05\u00a0mm',
	percent: (50 * unitPx * 100) / lens.size,
};

/** Share of the drawing's width and height that the magnifier's block takes, percent. */
export const lensPlace = {
	left: (lens.left / frame.width) * 100,
	top: (lens.top / frame.height) * 100,
	width: (lens.width / frame.width) * 100,
};
