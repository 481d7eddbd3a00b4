import { cheekbone } from './cheekbone.ts';
import { channelPaths, type ChannelPaths, surfaceIn } from './open-channel.ts';
import type { SectionArgs } from './scenes.ts';
import { type Point, sampled } from './tissue/line.ts';
import { Pen } from './tissue/pen.ts';

/** The vessel that a product comes in, as it is drawn. */
export type VesselId =
	'dropper' | 'tube' | 'flask' | 'jar' | 'spray' | 'ampoule' | 'sachet' | 'syringe';

/** One thing on the shelf: its vessel and what is in it. */
export interface Shelved {
	vessel: VesselId;
	name: string;
	/** Claim ids, if not those of the whole shelf. */
	claims?: string;
}

const unitPx = 1.1;

/** A strip of cheek of that width, as a scene. */
const stripArgs = (width: number, left: number): SectionArgs => ({
	site: cheekbone,
	width,
	height: 168,
	unitPx,
	surface: 28,
	left,
});

/** Skin with a puncture that something was carried into, and skin with three clean ones. */
export const granulomaArgs = stripArgs(300, 2230);
export const cleanArgs = stripArgs(440, 4990);

/** A puncture in one of the strips, at that place across it. */
const punctureIn = (args: SectionArgs, axis: number, depth: number): ChannelPaths =>
	channelPaths({ axis, mouth: 15, low: 8.5, depth }, surfaceIn(args));

/** The one puncture over the granuloma, and the three under the sterile film. */
export const granulomaPuncture = punctureIn(granulomaArgs, 118, 64);
export const cleanPunctures = [92, 188, 284].map((axis) => punctureIn(cleanArgs, axis, 74));

/** Middle and half width of the granuloma, px of its strip. */
export const nodule = { x: 118, y: 116, radiusX: 62, radiusY: 40 };

/** A cell of the nodule: its place and its radius, px. */
export interface NoduleCell {
	at: Point;
	radius: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Cells packed round a middle that stays free for what they wall in; larger inside, smaller outside. */
export function noduleCells(count: number): NoduleCell[] {
	return Array.from({ length: count }, (_, index) => {
		// each cell takes the same area: its distance grows with the root of its number
		const share = Math.sqrt((index + 9) / (count + 9));
		const turn = index * goldenAngle;
		return {
			at: [
				nodule.x + nodule.radiusX * share * Math.cos(turn),
				nodule.y + nodule.radiusY * share * Math.sin(turn),
			],
			radius: 5.6 - 2 * share,
		};
	});
}

/** Specks of product in the puncture and in the middle of the nodule, px. */
export const specks: readonly Point[] = [
	[113, 96],
	[122, 103],
	[112, 113],
	[124, 117],
	[117, 124],
	[107, 105],
	[118, 84],
];

/** The sterile film on the clean strip, px: level above, and close to the skin below. */
export const film = filmOn(cleanArgs);

function filmOn(args: SectionArgs): string {
	const { width } = args;
	const skin = sampled(surfaceIn(args), 0, width, 4);
	const top: Point[] = [
		[width, 8],
		[width * 0.75, 6],
		[width * 0.4, 9],
		[0, 7],
	];
	return new Pen(1).polyline(skin).polyline(top, 'line').close().d;
}

/** What the two strips show, in words. */
export const granulomaText =
	'Skin with one puncture. Under it, in the dermis, a round nodule of many cells has closed in on specks of a product. The skin is to scale; puncture and nodule are schematic.';
export const cleanText =
	'Skin with three open punctures under a thin film of a sterile fluid. Nothing lies in the dermis. Punctures and film are schematic.';
