/** A place on the panel, px. */
export type Place = readonly [x: number, y: number];

/** Size of the panel on which a technique is drawn, px. */
export const panel = { width: 564, height: 272 };

/** The area that is worked, px of the panel. */
export const worked = { left: 52, top: 66, width: 460, height: 176 };

/** The directions in which an area is worked, in the order in which they are drawn. */
export const directions = ['vertical', 'horizontal', 'diagonal'] as const;
export type Direction = (typeof directions)[number];

/** A stroke over the skin: where it begins and ends. */
export type Stroke = readonly [from: Place, to: Place];

const { left, top, width, height } = worked;
const right = left + width;
const foot = top + height;
const counts: Readonly<Record<Direction, number>> = { vertical: 8, horizontal: 4, diagonal: 8 };
/** The middles of so many equal parts of a length. */
const middles = (from: number, length: number, count: number): readonly number[] =>
	Array.from({ length: count }, (_, index) => from + ((index + 0.5) * length) / count);

/** Strokes of one direction over the area, each with its own start. */
export function strokesOf(direction: Direction): readonly Stroke[] {
	const count = counts[direction];
	if (direction === 'vertical')
		return middles(left, width, count).map((x) => [
			[x, top],
			[x, foot],
		]);
	if (direction === 'horizontal')
		return middles(top, height, count).map((y) => [
			[left, y],
			[right, y],
		]);
	// Aslant: x grows as y does; the line that leaves the area at a side is cut there.
	return middles(left - height, width + height, count).map((start) => {
		const [before, beyond] = [Math.max(0, left - start), Math.max(0, start + height - right)];
		return [
			[start + before, top + before],
			[start + height - beyond, foot - beyond],
		];
	});
}

/** All strokes in the order in which the hand makes them. */
export const strokes: readonly Stroke[] = directions.flatMap(strokesOf);

const between = ([fromX, fromY]: Place, [toX, toY]: Place, share: number): Place => [
	fromX + (toX - fromX) * share,
	fromY + (toY - fromY) * share,
];

const px = ([x, y]: Place): string => `${Math.round(x)} ${Math.round(y)}`;

/** Where the hand is that lifts after every stroke. */
export interface LiftedHand {
	/** Strokes that are done. */
	done: readonly Stroke[];
	/** The stroke that is being made, as far as it is made; none while the hand is in the air. */
	now?: Stroke;
	place: Place;
	/** How high the head is over the skin, and the way that it takes through the air; 0 on the skin. */
	air: number;
	hop?: string;
}

/** Share of the time of a stroke that the head is on the skin, and how high it is lifted after it, px. */
const ON_SKIN = 0.72;
const LIFT = 52;

/** The hand at a share of its work, 0 to 1: on a stroke, or in the air on the way to the next. */
export function liftedHand(share: number): LiftedHand {
	const at = Math.min(Math.max(share, 0), 1) * strokes.length;
	const index = Math.floor(at);
	const done = strokes.slice(0, index);
	const [stroke, next] = [strokes[index], strokes[index + 1]];
	if (!stroke) return { done, place: strokes.at(-1)?.[1] ?? [left, top], air: LIFT };
	const within = at - index;
	if (within < ON_SKIN) {
		const place = between(...stroke, within / ON_SKIN);
		return { done, now: [stroke[0], place], place, air: 0 };
	}
	const [, from] = stroke;
	const to = next?.[0] ?? from;
	const inAir = (within - ON_SKIN) / (1 - ON_SKIN);
	const [middleX, middleY] = between(from, to, 0.5);
	// A quadratic curve is half as high as its middle point.
	const hop = `M${px(from)}Q${px([middleX, middleY - 2 * LIFT])} ${px(to)}`;
	const air = Math.round(4 * LIFT * inAir * (1 - inAir));
	return { done: [...done, stroke], place: between(from, to, inAir), air, hop };
}

const LANES = 5;
/** The way of a head that never leaves the skin: it turns at the end of every lane. */
export const draggedWay: readonly Place[] = middles(top, height, LANES).flatMap((y, lane) => {
	const ends: Place[] = [
		[left, y],
		[right, y],
	];
	return lane % 2 === 0 ? ends : ends.reverse();
});

/** The first part of a way, by share of its length from 0 to 1; its last place is where the head is. */
export function wayUntil(way: readonly Place[], share: number): readonly Place[] {
	const lengths = way.slice(1).map(([x, y], index) => {
		const [fromX, fromY] = way[index] ?? [x, y];
		return Math.hypot(x - fromX, y - fromY);
	});
	let rest = share * lengths.reduce((sum, length) => sum + length, 0);
	const done = way.slice(0, 1);
	for (const [index, length] of lengths.entries()) {
		const [from, to] = [way[index], way[index + 1]];
		if (!from || !to) break;
		if (rest <= length) return [...done, between(from, to, rest / length)];
		done.push(to);
		rest -= length;
	}
	return done;
}

/** A line through places as a path. */
export const wayPath = (way: readonly Place[]): string => `M${way.map(px).join('L')}`;

/** A stroke with an open arrowhead of 11 px at its end. */
export function arrowPath([from, to]: Stroke): string {
	const along = Math.atan2(to[1] - from[1], to[0] - from[0]);
	const barb = (turn: number): Place => [
		to[0] - 11 * Math.cos(along + turn),
		to[1] - 11 * Math.sin(along + turn),
	];
	return `${wayPath([from, to])}${wayPath([barb(0.5), to, barb(-0.5)])}`;
}
