import type { SectionArgs } from './scenes.ts';
import { anatomyOf } from './skin-anatomy.ts';
import { type PartId, partNames } from './skin-parts.ts';
import type { SkinSite } from './skin-sites.ts';
import { targetsOf } from './skin-targets.ts';
import { isMagnified, type RulerTick, rulerOf } from './skin-view.ts';
import { fatDepth } from './tissue/site.ts';

/** The drawing of all sites at one scale, px: 1152 wide, with the surface of each at one height. */
export const frame = { width: 1152, height: 456 };
const unitPx = 0.14;
const surface = 28;
/** The site whose parts have names: where it stands, and what its left edge shows, micrometres. */
const large = { left: 60, width: 248, fromUm: 240 };
/** The magnifier below it. */
const lens = { left: 76, top: 240, size: 212, magnification: 8, middleUm: 66 };
/** Where names begin beside each of them. */
const nameLeft = { section: 324, lens: 310 };
/** What all the others show, micrometres from their zero. */
const coreFromUm = 1000;
const coreWidth = 46;

/** The ruler of the whole drawing. */
export const ticks: readonly RulerTick[] = rulerOf({ height: 400, unitPx, surface });
export const ruler = { width: 60, height: 400 };

/** A painted piece of skin and where it stands, px of the drawing. */
export interface Piece {
	args: SectionArgs;
	left: number;
	top: number;
}

/** How far down a piece is painted: to just below its dermis, px. */
const heightOf = ({ geometry }: SkinSite): number =>
	Math.round(surface + (fatDepth(geometry) + 170) * unitPx);

function pieceOf(site: SkinSite, place: { left: number; width: number; fromUm: number }): Piece {
	const { left, width, fromUm } = place;
	const size = { width, height: heightOf(site), unitPx, surface };
	return { args: { site: site.geometry, ...size, left: fromUm }, left, top: 0 };
}

/** The large piece, with a hair and a nerve. */
export function largePiece(site: SkinSite): Piece {
	const piece = pieceOf(site, large);
	return { ...piece, args: { ...piece.args, hairs: [640], nerves: [1500] } };
}

/** The magnifier of the large piece. */
export function lensPiece({ geometry }: SkinSite): Piece {
	const scale = unitPx * lens.magnification;
	const half = lens.size / 2;
	const { magnified } = anatomyOf(geometry);
	const args = {
		site: geometry,
		width: lens.size,
		height: lens.size,
		unitPx: scale,
		surface: Math.round(half - lens.middleUm * scale),
		left: Math.round(magnified.x - half / scale),
	};
	return { args, left: lens.left, top: lens.top };
}

/** The magnifier's scale bar. */
export const bar = {
	text: '0.05\u00a0mm',
	percent: (50 * unitPx * lens.magnification * 100) / lens.size,
};

/** The scale bar of the pieces where their ruler has no room: its text, and its length, px. */
export const scale = { text: '0.5\u00a0mm', px: 500 * unitPx };

/** A name with the line to what it names, px of the drawing. */
export interface Name {
	id: PartId;
	text: string;
	left: number;
	/** Middle of its line of text. */
	top: number;
	leader: string;
	end: { x: number; y: number };
}

const inSection: readonly PartId[] = ['nerve', 'gland', 'reticular', 'follicle', 'vessels', 'fat'];

/** The names of all parts, beside the large piece or its magnifier. */
export function namesOf(site: SkinSite): Name[] {
	const anatomy = anatomyOf(site.geometry);
	const magnifier = lensPiece(site).args;
	const ids: readonly PartId[] = ['corneum', 'living', 'basal', 'ridges', 'loop', 'papillary'];
	const beside = inSection.map((id, row): Name => {
		const [x, y] = targetsOf(anatomy, id, {
			right: large.fromUm + large.width / unitPx - 90,
		}).section;
		const end = { x: large.left + (x - large.fromUm) * unitPx, y: surface + y * unitPx };
		return nameAt(id, { left: nameLeft.section, top: 46 + row * 29 }, end);
	});
	const magnified = ids.map((id, row): Name => {
		const [x, y] = targetsOf(anatomy, id, { side: 1 }).lens ?? [0, 0];
		const end = {
			x: lens.left + (x - magnifier.left) * magnifier.unitPx,
			y: lens.top + magnifier.surface + y * magnifier.unitPx,
		};
		return nameAt(id, { left: nameLeft.lens, top: lens.top + 18 + row * 35 }, end);
	});
	return [...beside, ...magnified].filter(({ id }) => isMagnified(id) || inSection.includes(id));
}

function nameAt(
	id: PartId,
	{ left, top }: { left: number; top: number },
	end: { x: number; y: number },
): Name {
	const leader = `M${left - 6} ${top}h-8L${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
	return { id, text: partNames[id], left, top, leader, end };
}

/** A site as a narrow core with its name and measure below, on one of two levels. */
export interface Core extends Piece {
	site: SkinSite;
	labelTop: number;
}

/** Where a row of cores begins, how far apart they stand, and where their words do, on one level or two; px. */
interface Row {
	left: number;
	pitch: number;
	labelTop: readonly [number, number];
}

/** The cores of a row. */
export function coresOf(sites: readonly SkinSite[], { left, pitch, labelTop }: Row): Core[] {
	return sites.map((site, index) => ({
		site,
		...pieceOf(site, { left: left + index * pitch, width: coreWidth, fromUm: coreFromUm }),
		labelTop: labelTop[index % 2 === 0 ? 0 : 1],
	}));
}
