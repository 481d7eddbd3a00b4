import type { PartId } from './skin-parts.ts';
import { lensLoop } from './skin-lens.ts';
import { type Block, isFree } from './tissue/block.ts';
import { type CapillaryLoop, capillaryLoops } from './tissue/capillary-loops.ts';
import { follicleAt, type Follicle, ringsBetween } from './tissue/follicle.ts';
import { alongShare, type Curve, type Point } from './tissue/line.ts';
import { type Nerve, nerveAt } from './tissue/nerve.ts';
import { type Relief, reliefOf } from './tissue/relief.ts';
import { Sheet } from './tissue/sheet.ts';
import type { SiteGeometry } from './tissue/site.ts';
import { vesselNet } from './tissue/vessel-net.ts';

/** The block of skin that the figure shows, micrometres from the site's zero. */
export const stretch = { right: 2625, bottom: 2650, hair: 640, nerve: 1500 };

/** What stands where in the drawn skin of one site. */
export interface Anatomy {
	site: SiteGeometry;
	relief: Relief;
	follicle: Follicle;
	nerve: Nerve;
	loops: readonly CapillaryLoop[];
	/** The loop in the middle of the magnifier. */
	magnified: CapillaryLoop;
	vessels: readonly Strand[];
	/** Lower face of the stratum corneum, upper face of the basal layer, and the tops of the ridges. */
	corneumFloor: Curve;
	basalTop: Curve;
	ridgeTop: Curve;
	/** Each part as a shape. */
	shapes: Readonly<Record<PartId, Shape>>;
}

/** Something drawn out, micrometres wide. */
export interface Strand {
	line: readonly Point[];
	width: number;
}

/** A part of the skin as a shape, micrometres: a layer, some outlines, or strands. */
export type Shape =
	| { kind: 'layer'; top: Curve; low: Curve }
	| { kind: 'outlines'; outlines: readonly (readonly Point[])[] }
	| { kind: 'strands'; strands: readonly Strand[] };

/** How thick the basal layer is drawn, micrometres. */
const basalUm = 11;

/** Everything that can be pointed at, from the same curves that are painted. */
export function anatomyOf(site: SiteGeometry): Anatomy {
	const things = thingsOf(site);
	return { ...things, shapes: shapesOf(things) };
}

type Things = Omit<Anatomy, 'shapes'>;

function thingsOf(site: SiteGeometry): Things {
	const relief = reliefOf(site);
	const follicle = follicleAt(site, relief, stretch.hair);
	const bounds = { left: 0, right: stretch.right, bottom: stretch.bottom };
	const block: Block = { site, relief, ...bounds, follicles: [follicle], sheet: new Sheet() };
	const net = vesselNet(block);
	const { surface, junction } = relief;
	const thickness: Curve = (x) => junction(x) - surface(x);
	const corneumFloor: Curve = (x) => surface(x) + site.corneumUm;
	return {
		site,
		relief,
		follicle,
		nerve: nerveAt(site, relief, stretch.nerve),
		loops: capillaryLoops(site, relief, bounds).filter(({ x, top, low }) =>
			isFree(block, x, (top + low) / 2, 14),
		),
		magnified: lensLoop(site, { left: 1700, right: 2000 }),
		vessels: [...net.deep, ...net.fine],
		corneumFloor,
		basalTop: (x) => Math.max(corneumFloor(x) + 4, junction(x) - basalUm),
		ridgeTop: (x) =>
			surface(x) + Math.min(...[-80, -50, -25, 0, 25, 50, 80].map((off) => thickness(x + off))) + 3,
	};
}

const loopWidth = 13;

function shapesOf(things: Things): Record<PartId, Shape> {
	const { relief, follicle, nerve, loops, vessels } = things;
	const { surface, junction, papillaryFloor, floor } = relief;
	const layer = (top: Curve, low: Curve): Shape => ({ kind: 'layer', top, low });
	const strands = (list: readonly Strand[]): Shape => ({ kind: 'strands', strands: list });
	return {
		corneum: layer(surface, things.corneumFloor),
		living: layer(things.corneumFloor, junction),
		basal: layer(things.basalTop, junction),
		ridges: layer(things.ridgeTop, junction),
		loop: strands(loops.map(({ line }) => ({ line, width: loopWidth }))),
		papillary: layer(junction, papillaryFloor),
		nerve: strands(nerveStrands(nerve)),
		reticular: layer(papillaryFloor, floor),
		gland: { kind: 'outlines', outlines: follicle.lobes.map(circle) },
		follicle: { kind: 'outlines', outlines: [tube(follicle)] },
		vessels: strands(vessels.map(({ line, width }) => ({ line, width: width + 8 }))),
		fat: layer(floor, () => stretch.bottom),
	};
}

const nerveStrands = ({ trunk, twigs }: Nerve): Strand[] => [
	{ line: trunk, width: 34 },
	...twigs.map((line) => ({ line, width: 16 })),
];

function circle({ x, y, radius }: { x: number; y: number; radius: number }): Point[] {
	return alongShare(17, (t): Point => {
		const angle = t * 2 * Math.PI;
		return [x + Math.cos(angle) * (radius + 6), y + Math.sin(angle) * (radius * 1.08 + 6)];
	});
}

function tube(follicle: Follicle): Point[] {
	const rings = ringsBetween(follicle, 0.04, 1);
	const side = (sign: 1 | -1): Point[] =>
		rings.map(({ x, y, radius }): Point => [x + sign * (radius + 12), y]);
	return [...side(-1), ...side(1).reverse()];
}
