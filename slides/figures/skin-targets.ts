import { type Anatomy, stretch } from './skin-anatomy.ts';
import { type PartId, partIds } from './skin-parts.ts';
import { lensArgs, section } from './skin-view.ts';
import { type Curve, itemAt, type Point, sampled } from './tissue/line.ts';
import { fatDepth } from './tissue/site.ts';

/** The parts of a wide figure, px; the names stand in rows between the section and the magnifier. */
export const frame = { width: 1152, height: 456, section: 60, lens: 692, body: 56 };
export const names = { left: 500, width: 168 };
const rowPx = (frame.height - frame.body) / partIds.length;

/** From where a part is pointed at. */
interface Sight {
	/** The furthest place in the section, micrometres. */
	right?: number;
	/** The side of the magnified loop, -1 left. */
	side?: 1 | -1;
}

/** Where a leader touches a part: in the section, and in the magnifier if the part is seen there; micrometres. */
export function targetsOf(
	anatomy: Anatomy,
	part: PartId,
	{ right = stretch.right - 330, side = -1 }: Sight = {},
): { section: Point; lens?: Point } {
	const { relief, follicle, nerve, loops, magnified: loop, vessels, site } = anatomy;
	const at = (x: number, share: number, top: Curve, low: Curve): Point => [
		x,
		top(x) + (low(x) - top(x)) * share,
	];
	const beside = loop.x + side * 62;
	const within = (share: number, top: Curve, low: Curve) => ({
		section: at(right, share, top, low),
		lens: at(beside, share, top, low),
	});
	const { surface, junction, papillaryFloor, floor } = relief;
	const targets: Record<PartId, () => { section: Point; lens?: Point }> = {
		corneum: () => within(0.5, surface, anatomy.corneumFloor),
		living: () => within(0.35, anatomy.corneumFloor, junction),
		basal: () => within(0.5, anatomy.basalTop, junction),
		ridges: () => ridgeTargets(anatomy, right, side),
		loop: () => {
			const last = loops.filter(({ x }) => x < right).at(-1) ?? loop;
			const high = ({ x, top, low }: typeof loop): Point => [x, top + (low - top) * 0.1];
			return { section: high(last), lens: high(loop) };
		},
		papillary: () => within(0.4, junction, (x) => Math.min(papillaryFloor(x), junction(x) + 110)),
		nerve: () => ({ section: itemAt(itemAt(nerve.twigs, 3), 8) }),
		reticular: () => ({ section: at(right, 0.5, papillaryFloor, floor) }),
		gland: () => ({ section: lobe(follicle.lobes) }),
		follicle: () => ({ section: [itemAt(follicle.axis, 26).x, itemAt(follicle.axis, 26).y] }),
		vessels: () => ({ section: vesselTarget(vessels, right) }),
		fat: () => ({ section: [right - 200, fatDepth(site) + 140] }),
	};
	return targets[part]();
}

/** The ridges nearest to where their names stand: the places where the junction lies deepest. */
function ridgeTargets({ relief, magnified: loop }: Anatomy, right: number, side: 1 | -1) {
	const deepest = (from: number, to: number): Point => {
		const spots = sampled((x) => relief.junction(x) - relief.surface(x), from, to, 4);
		const [x] = spots.reduce((best, spot) => (spot[1] > best[1] ? spot : best));
		return [x, relief.junction(x) - 7];
	};
	return {
		section: deepest(right - 160, right),
		lens: deepest(loop.x + side * 52 - 32, loop.x + side * 52 + 32),
	};
}

const lobe = (lobes: Anatomy['follicle']['lobes']): Point => {
	const rightmost = lobes.reduce((best, each) => (each.x > best.x ? each : best));
	return [rightmost.x, rightmost.y];
};

/** The point of a vessel that lies furthest to the right within the drawing. */
function vesselTarget(vessels: Anatomy['vessels'], right: number): Point {
	const wide = vessels.filter(({ width }) => width > 20);
	const points = (wide.length > 0 ? wide : vessels).flatMap(({ line }) => line.slice(2, -2));
	return points
		.filter(([x]) => x < right)
		.reduce((best, point) => (point[0] > best[0] ? point : best));
}

/** Lines from the name of a part to where it can be seen, and the points at their ends: px of the frame. */
export interface Leaders {
	lines: string;
	ends: readonly Point[];
}

/** The leaders of a part. */
export function leadersOf(anatomy: Anatomy, part: PartId): Leaders {
	const row = frame.body + (partIds.indexOf(part) + 0.5) * rowPx;
	const targets = targetsOf(anatomy, part);
	const args = lensArgs(anatomy);
	const px = (value: number) => value.toFixed(1);
	const [x, y] = [
		frame.section + targets.section[0] * section.unitPx,
		section.surface + targets.section[1] * section.unitPx,
	];
	const left = `M${names.left} ${px(row)}h-8L${px(x)} ${px(y)}`;
	if (!targets.lens) return { lines: left, ends: [[x, y]] };
	const end: Point = [
		frame.lens + (targets.lens[0] - args.left) * args.unitPx,
		frame.body + args.surface + targets.lens[1] * args.unitPx,
	];
	const right = `M${names.left + names.width} ${px(row)}h8L${px(end[0])} ${px(end[1])}`;
	return { lines: left + right, ends: [[x, y], end] };
}
