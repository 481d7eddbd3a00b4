import type { SectionArgs } from './scenes.ts';
import { sampled, type Point } from './tissue/line.ts';
import { Pen } from './tissue/pen.ts';
import { reliefOf } from './tissue/relief.ts';
import { dipOf, type Scar } from './tissue/scar.ts';

/** Where the surface would move by less than this, the line of afterwards is left out, micrometres. */
const seenUm = 14;

/**
 * The surface over each scar when only that share of its depth is left, as a path in px of the
 * picture; nothing where the share is undefined.
 */
export function afterLine(args: SectionArgs, shares: readonly (number | undefined)[]): string {
	const { site, scars = [], unitPx, surface, left } = args;
	const base = reliefOf(site).surface;
	const pen = new Pen(1);
	scars.forEach((scar, index) => {
		const share = shares[index];
		if (share === undefined) return;
		const dip = dipOf([scar]);
		const half = scar.widthUm / 2;
		const line = sampled((um) => base(um) + dip(um) * share, scar.x - half, scar.x + half, 12)
			.filter(([um]) => dip(um) * (1 - share) > seenUm)
			.map(([um, depth]): Point => [(um - left) * unitPx, surface + depth * unitPx]);
		pen.polyline(line);
	});
	return pen.d;
}

/** One part of a strip of skin: the scar in its middle, and whether a hair leaves the skin there. */
export interface StripPart {
	scar: Omit<Scar, 'x'>;
	hasHair?: boolean;
}

/** Size and scale of one part, and what its left edge shows. */
export type PartFrame = Omit<SectionArgs, 'hairs' | 'scars' | 'sweatGlands'>;

/** The scene of a strip whose parts, each as large as the frame, lie side by side. */
export function stripOf(frame: PartFrame, parts: readonly StripPart[]): SectionArgs {
	const spanUm = frame.width / frame.unitPx;
	const middles = parts.map((_, index) => frame.left + (index + 0.5) * spanUm);
	return {
		...frame,
		width: frame.width * parts.length,
		scars: parts.map(({ scar }, index) => ({ ...scar, x: middles[index] ?? 0 })),
		hairs: middles.filter((_, index) => parts[index]?.hasHair),
	};
}
