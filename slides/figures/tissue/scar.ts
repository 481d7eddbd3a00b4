import type { Curve } from './line.ts';
import type { Relief } from './relief.ts';
import type { SiteGeometry } from './site.ts';

/** A dent in the surface. No width or depth of one is measured here: shape and size are schematic. */
export interface Scar {
	shape: 'rolling' | 'boxcar' | 'pit';
	/** Its middle, micrometres from the site's own zero. */
	x: number;
	widthUm: number;
	depthUm: number;
	/** What lies below it: packed fibres, fibres that also tie it to the fat, or plain dermis. */
	fibres: 'packed' | 'tethered' | 'plain';
}

const smooth = (t: number): number => {
	const share = Math.min(1, Math.max(0, t));
	return share * share * (3 - 2 * share);
};

/** Share of the full depth at 0 (middle) to 1 (edge). */
const profiles: Record<Scar['shape'], (u: number) => number> = {
	rolling: (u) => smooth((1 - u) / 0.95),
	boxcar: (u) => smooth((1 - u) / 0.2),
	pit: (u) => (1 - u) ** 1.5,
};

/** How far the scars lower the surface at each place, micrometres. */
export function dipOf(scars: readonly Scar[]): Curve {
	return (x) =>
		scars.reduce((deepest, { shape, x: middle, widthUm, depthUm }) => {
			const u = Math.abs(x - middle) / (widthUm / 2);
			return u >= 1 ? deepest : Math.max(deepest, depthUm * profiles[shape](u));
		}, 0);
}

/** The dip seen from a layer so far below that it keeps its thickness on steep walls too. */
function dipBelow(dip: Curve, thicknessUm: number): Curve {
	const known = new Map<number, number>();
	const step = 4;
	const at = (cell: number): number => {
		const found = known.get(cell);
		if (found !== undefined) return found;
		let deepest = 0;
		for (let off = -thicknessUm; off <= thicknessUm; off += step) {
			const drop = thicknessUm - Math.sqrt(thicknessUm ** 2 - off ** 2);
			deepest = Math.max(deepest, dip(cell * step + off) - drop);
		}
		known.set(cell, deepest);
		return deepest;
	};
	return (x) => {
		const cell = Math.floor(x / step);
		const share = x / step - cell;
		return at(cell) * (1 - share) + at(cell + 1) * share;
	};
}

/** The relief with its upper layers let down into the scars; the border to the fat stays. */
export function scarred(relief: Relief, site: SiteGeometry, scars: readonly Scar[]): Relief {
	if (scars.length === 0) return relief;
	const dip = dipOf(scars);
	const below = dipBelow(dip, site.epidermisUm);
	const wide = dipBelow(dip, 120);
	const lowest: Curve = (x) => relief.floor(x) - 90;
	const lowered =
		(curve: Curve): Curve =>
		(x) =>
			Math.min(curve(x) + wide(x), Math.max(curve(x), lowest(x)));
	return {
		...relief,
		surface: (x) => relief.surface(x) + dip(x),
		junction: (x) => relief.junction(x) + below(x),
		papillaryFloor: lowered(relief.papillaryFloor),
		plexus: lowered(relief.plexus),
	};
}
