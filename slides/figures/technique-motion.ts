import { panel, worked, type Place } from './needling-passes.ts';
import { scatter } from './tissue/cells.ts';
import type { Point } from './tissue/line.ts';
import { Random } from './tissue/noise.ts';

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Where the foot of the pen stands on stretched skin between the finger and the thumb, px. */
export const heldFoot = (share: number): Place => [mix(232, 338, share), 172];

/** Where it stands on skin that nobody holds. */
export const looseFoot = (share: number): Place => [mix(120, 380, share), 172];

/** A fold of loose skin: where it lies, and how high it is pushed, 1 as it lies by itself. */
export interface Fold {
	x: number;
	height: number;
}

/** The folds before the pen: each lies where it was until it is pushed against the next. */
export function foldsAt(share: number): readonly Fold[] {
	const [foot] = looseFoot(share);
	return [0, 1, 2, 3, 4].map((index) => {
		const own = 214 + index * 62;
		const pushed = foot + 46 + index * 22;
		const push = Math.max(0, pushed - own);
		return { x: Math.round(own + push), height: 1 + Math.min(1, push / 90) };
	});
}

/** Where the pen stands in the section, px from the left. */
export const sectionFoot = (share: number): number => mix(92, 470, share);
const CHANNELS = 13;

/** The places that the needles have left behind, px from the left. */
export function channelsAt(share: number): readonly number[] {
	const foot = sectionFoot(share);
	return Array.from({ length: CHANNELS }, (_, index) =>
		Math.round(mix(92, 470, index / (CHANNELS - 1))),
	).filter((x) => x < foot - 26);
}

/** The share of the drawn work at which the skin shows its end-point; no source counts passes to it. */
export const END_SHARE = 0.6;

const SWEEPS = 6;
/** Pinpoints in the order in which they appear, which is no order of places. */
const pinpoints: readonly Point[] = (() => {
	const random = new Random(11);
	const area = {
		left: worked.left,
		right: worked.left + worked.width,
		top: worked.top + 12,
		bottom: worked.top + worked.height,
	};
	return scatter(random, area, { pitch: 38, jitter: 0.16 })
		.map((point) => ({ point, order: random.next() }))
		.sort((one, other) => one.order - other.order)
		.map(({ point }) => point);
})();

/** The hand that works pass after pass. */
export interface Passes {
	foot: Place;
	/** Whether the hand has stopped and left the skin. */
	isOff: boolean;
	points: readonly Point[];
	/** How far blood has run together, 0 to 1. */
	pooled: number;
}

/** What passes have done; a hand that stops does so at the end-point. */
export function passesAt(share: number, stops: boolean): Passes {
	const isOff = stops && share >= END_SHARE;
	const work = (isOff ? END_SHARE : share) * SWEEPS;
	const sweep = work % 2;
	const across = sweep <= 1 ? sweep : 2 - sweep;
	const foot: Place = [
		mix(worked.left, worked.left + worked.width, across),
		worked.top + worked.height / 2 + 14,
	];
	// The first quarter of the work only reddens.
	const shown = Math.max(0, Math.min(1, (share - END_SHARE / 4) / (END_SHARE * 0.75)));
	return {
		foot: isOff ? [446, 122] : foot,
		isOff,
		points: pinpoints.slice(0, Math.round(shown * pinpoints.length)),
		pooled: stops ? 0 : Math.max(0, (share - END_SHARE) / (1 - END_SHARE)),
	};
}

/** Where bone lies right under the skin, px from the left. */
export const BONE_FROM = 290;
const START = 64;
/** Px that the hand covers in the whole time where nothing slows it. */
const REACH = 440;
/** Pace over bone, drawn: no source says how much slower. */
const SLOWER = 0.45;

/** Where the hand is after a share of the time. */
export function handOver(share: number, slows: boolean): number {
	const free = START + REACH * share;
	if (!slows || free <= BONE_FROM) return free;
	return BONE_FROM + (free - BONE_FROM) * SLOWER;
}

/** Where it was after equal times, up to now. */
export const beats = (share: number, slows: boolean): readonly number[] =>
	Array.from({ length: 16 }, (_, index) => index / 15)
		.filter((at) => at <= share + 1e-9)
		.map((at) => Math.round(handOver(at, slows)));

/** How deep the head presses the skin in, px: hard over bone if nothing is changed there. */
export function dentAt(x: number, isLight: boolean): number {
	const soft = 7;
	if (x < BONE_FROM) return soft;
	return isLight ? 2 : 15;
}

/** The surface with a dent under the head, open path in px from the left edge to the right one. */
export function dentedSurface(x: number, dent: number, top: number): string {
	const at = Math.round(x);
	const [left, right] = [at - 26, at + 26];
	const low = top + dent;
	return `M0 ${top}H${left - 44}Q${left - 10} ${top} ${left} ${low}H${right}Q${right + 10} ${top} ${right + 44} ${top}H${panel.width}`;
}
