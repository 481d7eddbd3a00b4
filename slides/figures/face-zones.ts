import type { Claim } from '#author';
import { claimValue, claimValues } from './claim-value.ts';
import { lengthText, rangeText } from './millimetres.ts';

/** Height of the drawing, px; it is 300 wide, and its middle line is at 0. */
export const HEIGHT = 404;

/** Length that the small bars end at, millimetres: the longest that either source gives. */
export const BAR_MM = 2;

/** What one source says of one part of the face. */
export interface Zone {
	id: string;
	name: string;
	/** The length in words. */
	text: string;
	/** Shortest and longest length, millimetres; `open` where the source gives no upper end. */
	min: number;
	max: number;
	isOpen: boolean;
	/** Half of the face's zone, to the right of the middle line. */
	shape: string;
	/** Where its name stands, percent of the height. */
	top: number;
	/** From the name to the zone, at the side of the source. */
	leader: string;
}

const brow = 'C80 140 42 138 20 152L0 154z';
const shapes = {
	forehead: `M0 74C40 70 80 78 96 108C101 122 103 136 102 150${brow}`,
	temple: `M0 74C40 70 80 78 96 108C106 130 116 140 120 154V190C114 192 108 188 104 182C106 172 104 158 98 150${brow}`,
	eyes: 'M98 176C112 190 114 218 101 234C90 248 66 252 46 247L48 239C70 242 86 235 94 223C103 209 103 192 98 176z',
	nose: 'M0 168L9 170C8 200 9 226 15 246C24 256 27 266 21 270C13 274 8 271 0 275z',
	sidewall:
		'M11 176C9 202 10 222 16 240C24 248 32 254 38 248C34 236 27 228 22 218C16 206 13 192 16 178z',
	lip: 'M0 286C10 283 22 282 31 286C42 294 50 306 54 318C42 312 30 304 17 302C10 300 4 303 0 306z',
	perioral:
		'M0 284C26 280 60 294 62 322C60 350 30 361 0 359V346C18 346 40 340 51 322C38 312 28 304 17 302C10 300 4 303 0 306z',
	cheek:
		'M114 250C112 298 93 338 65 364C64 342 62 322 57 306C51 290 46 276 47 262C70 262 94 256 114 250zM0 353C22 353 38 346 49 334C56 346 58 358 57 371C42 390 20 397 0 397z',
	malar:
		'M48 258C68 258 98 252 114 240C116 256 114 272 107 284C87 294 63 288 51 276C44 268 44 262 48 258z',
} as const;

interface Place {
	id: string;
	name: string;
	shape: keyof typeof shapes;
	/** Height of the name, px, and the point of the zone that its leader ends at. */
	at: number;
	to: readonly [x: number, y: number];
	/** A point that the leader goes round, so that it never crosses the zone where nothing is needled. */
	via?: readonly [x: number, y: number];
}

const pen: readonly Place[] = [
	{ id: 'forehead', name: 'Forehead', shape: 'forehead', at: 112, to: [72, 108] },
	{ id: 'periorbital', name: 'Around the eyes', shape: 'eyes', at: 176, to: [104, 208] },
	{ id: 'nose', name: 'Nose', shape: 'nose', at: 240, to: [8, 232] },
	{ id: 'upper_lip', name: 'Upper lip', shape: 'lip', at: 304, to: [32, 294] },
	{ id: 'cheek_chin', name: 'Cheeks and chin', shape: 'cheek', at: 367, to: [78, 330] },
];

const rf: readonly (Place & { end: 'at least' | 'up to' | '' })[] = [
	{
		id: 'forehead',
		name: 'Forehead, temple',
		shape: 'temple',
		end: 'at least',
		at: 113,
		to: [72, 108],
	},
	{
		id: 'nasal_sidewall',
		name: 'Side of the nose',
		shape: 'sidewall',
		end: 'up to',
		at: 192,
		to: [28, 240],
		via: [116, 231],
	},
	{ id: 'malar', name: 'Cheekbone', shape: 'malar', end: '', at: 268, to: [92, 266] },
	{ id: 'perioral', name: 'Around the mouth', shape: 'perioral', end: '', at: 342, to: [55, 330] },
];

/** The face is drawn a little smaller than its shapes. */
export const face = { scale: 0.97, top: 0 };
const halfWidth = 150;

const onFace = ([x, y]: readonly [number, number], side: 1 | -1): string =>
	`L${(side * x * face.scale).toFixed(1)} ${Math.round(y * face.scale + face.top)}`;

function placed({ id, name, shape, at, to, via }: Place, side: 1 | -1) {
	return {
		id,
		name,
		shape: shapes[shape],
		top: (at * 100) / HEIGHT,
		leader: `M${side * halfWidth} ${at}h${side * -12}${via ? onFace(via, side) : ''}${onFace(to, side)}`,
	};
}

/** What a seller's chart for pens says, zone by zone from above. */
export function penZones(claims: readonly Claim[]): Zone[] {
	return pen.map((place) => {
		const [min = 0, max = 0] = claimValues(claims, 'zone-guide-pen-popular', `${place.id}_mm`);
		return { ...placed(place, -1), text: rangeText(min, max), min, max, isOpen: false };
	});
}

/** What a review of radiofrequency needles says; not to be carried over to pens. */
export function radiofrequencyZones(claims: readonly Claim[]): Zone[] {
	return rf.map(({ end, ...place }) => {
		const mm = claimValue(claims, 'zone-guide-rf', `${place.id}_mm`);
		const text = `${end} ${lengthText(mm)}\u00a0mm`.trim();
		return { ...placed(place, 1), text, min: mm, max: mm, isOpen: end === 'at least' };
	});
}

/** Whether two lengths for one zone leave no length that is right by both. */
export function contradicts(one: Zone, other: Zone): boolean {
	return (one.max < other.min && !one.isOpen) || (other.max < one.min && !other.isOpen);
}
