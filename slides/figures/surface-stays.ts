import { cheekbone } from './cheekbone.ts';
import type { SectionArgs } from './scenes.ts';
import type { Curve, Point } from './tissue/line.ts';
import { noise1, Random } from './tissue/noise.ts';
import { Pen } from './tissue/pen.ts';
import { reliefOf } from './tissue/relief.ts';

/** Design px for a micrometre, and height and surface of both pictures, px. */
const unitPx = 0.64;
const height = 262;
const surface = 26;
/** The strip of skin as a scene: as wide as both pictures, from a stretch without deep furrows. */
export const strip: SectionArgs = {
	site: cheekbone,
	width: 1280,
	height,
	unitPx,
	surface,
	left: 3000,
};
/** What each picture shows of the strip, px. */
export const views = { ablated: { left: 0, width: 512 }, needled: { left: 512, width: 768 } };
/** Axes of the punctures, px of the strip, by what has become of them. */
const axes = { fresh: [594, 692], young: [846, 946], mature: [1094, 1206] };
const channel = { mouth: 12, half: 5.5, foot: 216 };
const relief = reliefOf(cheekbone);

/** Between which depths the punctures fade out, for no depth is shown, px. */
export const fade = { from: surface + 60, to: channel.foot + 10 };

/** The scale bar of half a millimetre: what it says, and its share of the first picture, percent. */
export const bar = { text: '0.5\u00a0mm', percent: (500 * unitPx * 100) / views.ablated.width };

const px =
	(curve: Curve): Curve =>
	(x) =>
		surface + curve(strip.left + x / unitPx) * unitPx;
const top = px(relief.surface);
const junction = px(relief.junction);

const along = (from: number, to: number, curve: Curve): Point[] => {
	const count = Math.ceil((to - from) / 3);
	return Array.from({ length: count + 1 }, (_, index): Point => {
		const x = from + ((to - from) * index) / count;
		return [x, curve(x)];
	});
};

/** What lies over the first picture: the place of the epidermis, where it was, and the bare floor. */
export function ablation(): { gone: string; former: string; floor: string } {
	const edge = views.ablated.width - 18;
	const low = along(0, edge, junction);
	const above: Point[] = [
		[-4, -4],
		[edge + 4, -4],
	];
	return {
		gone: new Pen(1).band(above, [[-4, low[0]?.[1] ?? 0], ...low]).d,
		former: new Pen(1).polyline(along(0, edge, top)).d,
		floor: new Pen(1).polyline(low).d,
	};
}

/** Punctures that are still open: torn walls, wide at the surface. */
export function freshChannels(): string {
	const pen = new Pen(1);
	for (const axis of axes.fresh) {
		const wall = (side: 1 | -1): Point[] =>
			Array.from({ length: 40 }, (_, step): Point => {
				const down = step * 5;
				const half = channel.half + (channel.mouth - channel.half) * Math.exp(-down / 14);
				const x = axis + side * (half + 1.6 * noise1(down / 9, axis + side));
				return [x, step === 0 ? top(x) : top(axis) + down];
			});
		pen.polyline(wall(-1)).polyline(wall(1).reverse(), 'line');
	}
	return pen.d;
}

/** Strands of young collagen in every direction, of later ones in two crossing layers. */
const looks = {
	young: { count: 84, reach: 15, turn: 1.4, sway: 14, spread: 9 },
	mature: { count: 20, reach: 44, turn: 0.3, sway: 16, spread: 10 },
	crossing: { count: 16, reach: 38, turn: 0.5, sway: 18, spread: 12 },
};

/** Strands of collagen where punctures were, below the closed epidermis. */
export function strands(stage: keyof typeof looks): string {
	const { count, reach, turn, sway, spread } = looks[stage];
	const pen = new Pen(1);
	for (const axis of stage === 'young' ? axes.young : axes.mature) {
		const random = new Random(axis + count);
		const start = junction(axis) + 9;
		for (let strand = 0; strand < count; strand++) {
			const share = (strand + random.next()) / count;
			const y = start + share * (channel.foot - start);
			const narrower = 1 - 0.5 * share;
			const x = axis + random.around(0, spread * narrower);
			const half = reach * random.between(0.5, 1) * narrower;
			const angle = random.around(0, turn);
			const [offX, offY] = [half * Math.cos(angle), half * Math.sin(angle)];
			pen.move(x - offX, y - offY).quad(x, y + random.around(0, sway), x + offX, y + offY);
		}
	}
	return pen.d;
}

/** Where the walls of the closed punctures were. */
export function formerWalls(): string {
	const pen = new Pen(1);
	for (const axis of [...axes.young, ...axes.mature]) {
		for (const side of [-1, 1]) {
			const start = junction(axis) + 5;
			pen.move(axis + side * (channel.mouth + 2), start);
			pen.line(axis + side * channel.half, channel.foot);
		}
	}
	return pen.d;
}

/** The two pictures in words. */
export const words = {
	ablated:
		'Section of skin whose epidermis is gone: a dashed line shows where its surface was, and the dermis lies bare.',
	needled:
		'The same skin after needling, its epidermis whole except for two open punctures at the left. In the middle young collagen crosses two punctures that have closed; at the right thicker bundles have taken its place.',
};
