/** A place on a patch, px from its upper left corner. */
type Place = readonly [x: number, y: number];

/** Side of the patch that is worked, px. */
export const PATCH = 104;

const MARGIN = 14;
const LANES = 5;
const span = PATCH - 2 * MARGIN;
const lane = (index: number): number => MARGIN + (span * index) / (LANES - 1);

/** A line with an open arrowhead of 7 px at its end. */
function stroke([fromX, fromY]: Place, [toX, toY]: Place): string {
	const along = Math.atan2(toY - fromY, toX - fromX);
	const barb = (turn: number) =>
		`M${(toX - 7 * Math.cos(along + turn)).toFixed(1)} ${(toY - 7 * Math.sin(along + turn)).toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;
	return `M${fromX.toFixed(1)} ${fromY.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}${barb(0.6)}${barb(-0.6)}`;
}

/** The ends of each stroke of a direction; every stroke starts anew, lifted from the last. */
const ends: Record<Direction, (index: number) => readonly [Place, Place]> = {
	vertical: (index) => [
		[lane(index), MARGIN],
		[lane(index), PATCH - MARGIN],
	],
	horizontal: (index) => [
		[MARGIN, lane(index)],
		[PATCH - MARGIN, lane(index)],
	],
	diagonal: (index) => {
		// Lanes as far apart as the others, measured along the edge. The middle lane runs from corner to corner, those beside it keep to the square.
		const off = ((index - (LANES - 1) / 2) * span * Math.SQRT2) / (LANES - 1);
		const place = (x: number, y: number): Place => [MARGIN + x, MARGIN + y];
		return off < 0
			? [place(0, -off), place(span + off, span)]
			: [place(off, 0), place(span, span - off)];
	},
};

/** The directions in which an area is worked, in the order in which they are drawn. */
export const directions = ['vertical', 'horizontal', 'diagonal'] as const;
export type Direction = (typeof directions)[number];

/** Strokes of one direction over the patch, each with its own start. */
export function strokesOf(direction: Direction): readonly string[] {
	return Array.from({ length: LANES }, (_, index) => stroke(...ends[direction](index)));
}

/** One line that never leaves the skin: it turns at the end of every lane. */
export function draggedPath(width: number, height: number, lanes: number): string {
	const [left, right] = [22, width - 22];
	const step = (height - 36) / (lanes - 1);
	return Array.from({ length: lanes }, (_, index) => {
		const y = 18 + index * step;
		const isForward = index % 2 === 0;
		const [from, to] = isForward ? [left, right] : [right, left];
		const turn = isForward ? 1 : -1;
		const bend =
			index < lanes - 1
				? `C${to + turn * 14} ${y} ${to + turn * 14} ${y + step} ${to} ${y + step}`
				: '';
		return `${index === 0 ? `M${from} ${y}` : ''}L${to} ${y}${bend}`;
	}).join('');
}
