import { cheekbone } from './cheekbone.ts';
import { surfaceIn } from './open-channel.ts';
import type { SectionArgs } from './scenes.ts';
import type { Point } from './tissue/line.ts';
import { Random } from './tissue/noise.ts';
import { Pen } from './tissue/pen.ts';
import {
	addFibrin,
	addFibroblast,
	addPlatelet,
	addRedCell,
	addThread,
	crustOver,
	type Hole,
	holeOutline,
	insideHole,
	type WoundPens,
	woundPens,
} from './wound-cells.ts';

/** The band of skin, px of the canvas: it runs from edge to edge and holds one puncture a column. */
export const band = { width: 1280, height: 236, margin: 64, column: 288 } as const;
const surface = 28;
const unitPx = 1.2;

/** The skin of the band as a scene. */
export const bandArgs: SectionArgs = {
	site: cheekbone,
	width: band.width,
	height: band.height,
	unitPx,
	surface,
	left: 2080,
};

export type StationName = 'platelets' | 'scaffold' | 'fibroblasts' | 'collagen';

/** One moment of the puncture: what fills it, and the signals round it. */
export interface Station {
	name: StationName;
	outline: string;
	/** Pale where the clot has become a net. */
	isPale: boolean;
	/** What covers it while the epidermis is open. */
	crust: string;
	pens: WoundPens;
	/** Growth factors. */
	signals: Pen;
	/** Cells of the epidermis that move in over the clot, and their nuclei. */
	cells: Pen;
	cellNuclei: Pen;
}

const holeOf = (index: number): Hole => ({
	x: band.margin + band.column * index + 96,
	half: (depth) => 24 + 17 * Math.exp(-depth / 22) + 2 * Math.sin(depth / 30 + index),
	// the epidermis has closed over the last
	top: surface + (index === 3 ? 56 : -4),
	bottom: band.height + 30,
	skin: surfaceIn(bandArgs),
});

function scatterRound(hole: Hole, count: number, random: Random): Point[] {
	return Array.from({ length: count }, (): Point => {
		const side = random.chance(0.5) ? 1 : -1;
		const y = random.between(surface + 62, band.height - 12);
		return [hole.x + side * (hole.half(y) + 9 + 74 * random.next() ** 1.6), y];
	});
}

/** A signal is a square on its corner: round dots stand for the strength of evidence. */
const corners = (x: number, y: number, half: number): Point[] => [
	[x, y - half],
	[x + half, y],
	[x, y + half],
	[x - half, y],
];

function addBlood(station: Station, hole: Hole, cells: number, random: Random): void {
	for (const at of insideHole(hole, 17, random)) {
		const pose = { at, angle: random.between(0, 3), size: 6.6 };
		if (random.chance(cells)) addRedCell(station.pens, pose, random.between(0.5, 0.95));
		else addPlatelet(station.pens, { ...pose, size: 5.2 });
	}
}

/** Two tongues of flat cells that creep in from the edges of the wound. */
function addTongues(station: Station, hole: Hole, reach: number): void {
	for (const side of [-1, 1] as const)
		for (let i = 0; i < 4; i += 1) {
			const y = surface + 20 + i * 8;
			const x = hole.x + side * (hole.half(y - hole.top) + 4 - reach * (0.45 + 0.2 * i));
			station.cells.ellipse(x, y, 15, 6.4, side * 0.28);
			station.cellNuclei.ellipse(x, y, 5, 2.7, side * 0.28);
		}
}

const places = [
	[-60, 118, 1.2],
	[54, 112, 1.9],
	[-4, 122, 0.5],
	[66, 172, 1.3],
	[-56, 178, 1.9],
	[6, 184, 2.7],
] as const;

function addBuilders(station: Station, hole: Hole, threads: number, random: Random): void {
	for (let i = 0; i < threads; i += 1) {
		const y = random.between(surface + 62, band.height + 10);
		const at: Point = [hole.x + random.around(0, 62), y];
		const angle = random.around(0, 1.5);
		addThread(station.pens.young, { at, angle, size: random.between(26, 60) }, 3, i);
	}
	for (const [x, y, angle] of places)
		addFibroblast(station.pens, { at: [hole.x + x, y], angle, size: 31 }, 0.16);
}

const draw: Record<StationName, (station: Station, hole: Hole, random: Random) => void> = {
	platelets(station, hole, random) {
		addBlood(station, hole, 0.5, random);
		for (const [x, y] of scatterRound(hole, 44, random))
			station.signals.polyline(corners(x, y, 4.2)).close();
	},
	scaffold(station, hole, random) {
		addFibrin(station.pens, hole, 120, random);
		addTongues(station, hole, 8);
	},
	fibroblasts(station, hole, random) {
		addFibrin(station.pens, hole, 70, random);
		addBuilders(station, hole, 9, random);
		addTongues(station, hole, 22);
	},
	collagen(station, hole, random) {
		addBuilders(station, hole, 130, random);
	},
};

/** The same puncture at four moments, one in each column of the band. */
export function stations(): Station[] {
	const names: StationName[] = ['platelets', 'scaffold', 'fibroblasts', 'collagen'];
	return names.map((name, index) => {
		const hole = holeOf(index);
		const station: Station = {
			name,
			outline: holeOutline(hole),
			isPale: index > 0,
			crust: index === 1 || index === 2 ? crustOver(hole, 10 - 3 * index, 8) : '',
			pens: woundPens(),
			signals: new Pen(1),
			cells: new Pen(1),
			cellNuclei: new Pen(1),
		};
		draw[name](station, hole, new Random(31 + index));
		return station;
	});
}

/** Where a column begins in the band, px. */
export const columnStart = (index: number): number => band.margin + band.column * index;
