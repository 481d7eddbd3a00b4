import type { PaintItem, Scene } from '#author';
import type { SectionArgs } from './scenes.ts';
import { reliefOf } from './tissue/relief.ts';
import { type Amounts, stageShare, type WoundPart, woundParts } from './wound-parts.ts';

/** A piece of skin with punctures, each at its own moment. */
export interface WoundArgs extends SectionArgs {
	wounds: readonly Wound[];
}

/** A puncture: its axis in px of the picture, and how much of each part is there. */
export interface Wound {
	x: number;
	amounts: Amounts;
}

/** The parts of a puncture in that skin, micrometres. */
export function partsIn(args: SectionArgs, x: number): WoundPart[] {
	return woundParts(args.left + x / args.unitPx, reliefOf(args.site).surface);
}

/** The punctures in the simplest form, px of the picture: what stands there until they are painted. */
export function groundWounds({ height, surface, unitPx, wounds }: WoundArgs) {
	const half = Math.round(20 * unitPx);
	return wounds.map(({ x, amounts }) => {
		const { clot, net, young } = amounts;
		const fill =
			clot > 0.5 ? 't-clot' : net > 0.5 ? 't-corneum-2' : young > 0.5 ? 't-young' : 't-col-2';
		const top = surface + (amounts.mouth > 0 ? 0 : Math.round(60 * unitPx));
		return { d: `M${x - half} ${top}h${2 * half}V${height}h${-2 * half}z`, fill };
	});
}

/** What is there of the parts, as one list of paths. */
export function itemsAt(parts: readonly WoundPart[], amounts: Amounts): PaintItem[] {
	return parts.flatMap(({ id, stages }) =>
		stages.flatMap((items, stage) => {
			const share = stageShare(amounts[id], stage, stages.length);
			if (share === 0) return [];
			return items.map((item, index) => ({
				...item,
				id: `${id}-${stage}-${index}`,
				alpha: (item.alpha ?? 1) * share,
			}));
		}),
	);
}

/** The skin of a scene with its punctures laid over it. */
export function withWounds(skin: Scene, args: WoundArgs): Scene {
	const wounds = args.wounds.flatMap(({ x, amounts }) => itemsAt(partsIn(args, x), amounts));
	return { ...skin, items: [...skin.items, ...wounds] };
}
