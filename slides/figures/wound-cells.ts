import { alongShare, type Curve, type Point } from './tissue/line.ts';
import { noise1, type Random } from './tissue/noise.ts';
import { Pen } from './tissue/pen.ts';

/** What lies in and around a puncture: one path for each kind, so that a drawing stays small. */
export interface WoundPens {
	redCells: Pen;
	/** The pale middles of the red cells. */
	middles: Pen;
	platelets: Pen;
	fibrin: Pen;
	bodies: Pen;
	nuclei: Pen;
	/** Young collagen, type III. */
	young: Pen;
}

/** Empty pens. */
export const woundPens = (): WoundPens => ({
	redCells: new Pen(1),
	middles: new Pen(1),
	platelets: new Pen(1),
	fibrin: new Pen(1),
	bodies: new Pen(1),
	nuclei: new Pen(1),
	young: new Pen(1),
});

/** A place with a direction (radians) and a size in px of the drawing. */
export interface Pose {
	at: Point;
	angle: number;
	size: number;
}

const onward = ({ at, angle }: Pose, along: number, off: number): Point => [
	at[0] + Math.cos(angle) * along - Math.sin(angle) * off,
	at[1] + Math.sin(angle) * along + Math.cos(angle) * off,
];

/** A red cell: a disc, seen more or less from the side. */
export function addRedCell(pens: WoundPens, { at, angle, size }: Pose, flat: number): void {
	pens.redCells.ellipse(...at, size, size * flat, angle);
	pens.middles.ellipse(...at, size * 0.45, size * flat * 0.4, angle);
}

/** A platelet that has woken: a small body with spikes. */
export function addPlatelet(pens: WoundPens, { at, angle, size }: Pose): void {
	const points = alongShare(11, (share, index): Point => {
		const turn = angle + share * Math.PI * 1.82;
		const out = size * (index % 2 === 0 ? 1.25 : 0.72);
		return [at[0] + Math.cos(turn) * out, at[1] + Math.sin(turn) * out];
	});
	pens.platelets.blob(points);
}

/** A fibroblast: a long spindle with thin arms and an oval nucleus; `size` is half its length. */
export function addFibroblast(pens: WoundPens, pose: Pose, bend: number): void {
	const { size } = pose;
	const line = alongShare(9, (share): Point => {
		const t = share * 2 - 1;
		return onward(pose, t * size, bend * size * (t * t - 0.3));
	});
	pens.bodies.ribbon(line, (t) => size * (0.05 + 0.42 * Math.sin(Math.PI * t) ** 3));
	const [x, y] = onward(pose, 0, -bend * size * 0.3);
	pens.nuclei.ellipse(x, y, size * 0.24, size * 0.11, pose.angle);
}

/** A thread with slow waves, from its middle; `size` is its length. */
export function addThread(pen: Pen, pose: Pose, wave: number, phase: number): void {
	pen.curve(
		alongShare(8, (share) =>
			onward(pose, (share - 0.5) * pose.size, wave * Math.sin(share * 7 + phase)),
		),
	);
}

/** A narrow hole in the skin, px: its axis, half width at a depth, and where it is drawn from and to. */
export interface Hole {
	x: number;
	half: (depth: number) => number;
	top: number;
	bottom: number;
	/** Height of the skin's surface, px: nothing of the hole stands above it. */
	skin: Curve;
}

/** The walls of a hole as one closed outline. */
export function holeOutline({ x, half, top, bottom, skin }: Hole): string {
	const wall = (side: 1 | -1): Point[] =>
		alongShare(24, (share): Point => {
			const down = share * (bottom - top);
			const wallX = x + side * half(down) * (1 + 0.06 * Math.sin(down / 7 + side));
			return [wallX, Math.max(top + down, skin(wallX))];
		});
	return new Pen(1).blob([...wall(-1), ...wall(1).reverse()]).d;
}

/** The crust over the mouth of a hole, `overhang` wider on each side: the surface runs into its thin edges. */
export function crustOver({ x, half, skin }: Hole, overhang: number, rise: number): string {
	const reach = half(0) + overhang;
	const start = x - reach;
	const slope = (skin(x + reach) - skin(start)) / (2 * reach);
	const line = (side: 1 | -1): Point[] =>
		alongShare(16, (share): Point => {
			const px = start + 2 * reach * share;
			const level = skin(start) + slope * (px - start);
			const swell = rise * Math.sin(Math.PI * share) ** 0.6;
			const rough = 0.75 + 0.45 * Math.abs(noise1(share * 8, x * side));
			const edge = side < 0 ? Math.min(level, skin(px)) : Math.max(level, skin(px));
			return [px, edge + side * swell * rough * (side < 0 ? 1 : 0.4)];
		});
	return new Pen(1).band(line(-1), line(1)).d;
}

/** Places spread evenly over a hole, `gap` apart and a little moved. */
export function insideHole(hole: Hole, gap: number, random: Random): Point[] {
	const out: Point[] = [];
	for (let y = hole.top + gap / 2; y < hole.bottom; y += gap * 0.86) {
		const half = hole.half(y - hole.top) - gap * 0.45;
		if (half <= 0 || y < hole.skin(hole.x) + gap / 2) continue;
		const count = Math.max(1, Math.floor((2 * half) / gap) + 1);
		for (let i = 0; i < count; i += 1) {
			const share = count === 1 ? 0.5 : i / (count - 1);
			const x = hole.x - half + 2 * half * share;
			out.push([x + random.around(0, gap * 0.22), y + random.around(0, gap * 0.22)]);
		}
	}
	return out;
}

/** A net of fibrin that spans the hole, from wall to wall. */
export function addFibrin(pens: WoundPens, hole: Hole, count: number, random: Random): void {
	const top = Math.max(hole.top, hole.skin(hole.x)) + hole.half(0) * 0.6;
	for (let i = 0; i < count; i += 1) {
		const y = random.between(top, hole.bottom - 8);
		const half = hole.half(y - hole.top);
		const pose: Pose = {
			at: [hole.x + random.around(0, half * 0.3), y],
			angle: random.between(-1.3, 1.3),
			size: half * random.between(1.2, 1.9),
		};
		addThread(pens.fibrin, pose, 2, random.between(0, 6));
	}
}
