import { type Anatomy, type Shape } from './skin-anatomy.ts';
import type { PartId } from './skin-parts.ts';
import type { Point } from './tissue/line.ts';

/** What is hit first where several lie over each other. */
const above: readonly PartId[] = ['loop', 'nerve', 'vessels', 'follicle', 'gland'];

/** Where a finger points: micrometres from the site's zero and below the mean surface. */
export interface Place {
	x: number;
	y: number;
	/** How far beside a thing still means it, micrometres. */
	reach: number;
	/** Whether cells can be told apart there. */
	isMagnified: boolean;
	/** The parts that can be meant; all if not given. */
	among?: ReadonlySet<PartId>;
}

/** The part of the skin at a place. */
export function partAt(anatomy: Anatomy, place: Omit<Place, 'among'>): PartId;
/** The part at a place out of those that can be meant, or undefined if none of them lies there. */
export function partAt(anatomy: Anatomy, place: Place): PartId | undefined;
export function partAt(anatomy: Anatomy, place: Place): PartId | undefined {
	const { among } = place;
	const things = above.filter((part) => isHit(anatomy.shapes[part], place));
	const parts = [...things, ...layersAt(anatomy, place)];
	return among ? parts.find((part) => among.has(part)) : parts[0];
}

/** The layers at a place, the narrowest first. */
function layersAt(anatomy: Anatomy, { x, y, reach, isMagnified }: Place): PartId[] {
	const { relief, corneumFloor, basalTop, ridgeTop } = anatomy;
	// In the section the dead layer is thinner than a finger can point at.
	if (y < corneumFloor(x) - (isMagnified ? 0 : reach / 4)) return ['corneum'];
	if (y < relief.junction(x)) {
		const basal: PartId[] = isMagnified && y > basalTop(x) ? ['basal'] : [];
		const ridges: PartId[] = isMagnified && y > ridgeTop(x) ? ['ridges'] : [];
		return [...basal, ...ridges, 'living'];
	}
	if (y < relief.papillaryFloor(x)) return ['papillary'];
	return [y < relief.floor(x) ? 'reticular' : 'fat'];
}

function isHit(shape: Shape, { x, y, reach }: Place): boolean {
	if (shape.kind === 'layer') return shape.top(x) <= y && y < shape.low(x);
	if (shape.kind === 'outlines') return shape.outlines.some((outline) => isInside(outline, x, y));
	return shape.strands.some(({ line, width }) => distance(line, x, y) < width / 2 + reach);
}

/** Whether a line to the right crosses the outline an odd number of times. */
function isInside(outline: readonly Point[], x: number, y: number): boolean {
	let isIn = false;
	outline.forEach(([endX, endY], i) => {
		const [startX, startY] = outline[(i + outline.length - 1) % outline.length] ?? [endX, endY];
		if (startY > y === endY > y) return;
		if (x < startX + ((endX - startX) * (y - startY)) / (endY - startY)) isIn = !isIn;
	});
	return isIn;
}

function distance(line: readonly Point[], x: number, y: number): number {
	let nearest = Infinity;
	line.slice(1).forEach(([endX, endY], i) => {
		const [startX, startY] = line[i] ?? [endX, endY];
		const [spanX, spanY] = [endX - startX, endY - startY];
		const length = spanX ** 2 + spanY ** 2 || 1;
		const share = ((x - startX) * spanX + (y - startY) * spanY) / length;
		const t = Math.min(1, Math.max(0, share));
		nearest = Math.min(nearest, Math.hypot(x - startX - spanX * t, y - startY - spanY * t));
	});
	return nearest;
}
