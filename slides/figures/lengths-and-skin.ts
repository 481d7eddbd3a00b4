import type { Claim } from '#author';
import type { SkinThickness } from '../evidence/schemas.ts';
import { claimValue } from './claim-value.ts';
import type { SectionArgs } from './scenes.ts';
import { reliefOf } from './tissue/relief.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** Lengths of the needles, millimetres: one over each block but the first, which is not needled. */
export const lengthsMm = [0.25, 0.5, 1.0, 1.5] as const;

/** How far the ruler goes above the surface and below it, millimetres. */
export const ruler = { aboveMm: 1.5, belowMm: 2.5 } as const;

/** Design px for a micrometre, and what is painted above the mean surface, px. */
const scale = { unitPx: 0.1, surface: 10 } as const;

/** Share of a millimetre that the picture begins above the mean surface. */
export const headMm = scale.surface / scale.unitPx / 1000;

/** A piece of skin, cut where it ends. */
export interface SkinBlock {
	name: string;
	totalMm: number;
	text: string;
	/** Claims that the thickness rests on. */
	claims: string;
	/** Whether it is shown where there is little room. */
	isKept: boolean;
	isClosed: boolean;
}

/** Whole skin by ultrasound, thinnest first; the body and the face come from two studies. */
export function skinBlocks(
	claims: readonly Claim[],
	rows: readonly SkinThickness[],
): readonly SkinBlock[] {
	const block = (name: string, totalMm: number, from: string, isKept = true): SkinBlock => ({
		name,
		totalMm,
		text: `${totalMm.toFixed(1)}\u00a0mm`,
		claims: from,
		isKept,
		isClosed: name.includes('eyelid'),
	});
	const body = (site: string) => claimValue(claims, 'body-thickness', `${site}_mm`);
	const face = (site: string) => {
		const mean = rows.find((row) => row.site === site)?.total_um.mean;
		if (typeof mean !== 'number') throw new Error(`skin thickness › ${site}: no mean of the skin`);
		return mean / 1000;
	};
	return [
		block('Upper eyelid', face('upper eyelid'), 'ultrasound-face-dermis'),
		block('Cheekbone', face('cheekbone (zygoma)'), 'ultrasound-face-dermis'),
		block('Thigh', body('thigh'), 'body-thickness', false),
		block('Abdomen', body('abdomen'), 'body-thickness', false),
		block('Buttock', body('buttock'), 'body-thickness'),
	];
}

/** The epidermis as it is drawn everywhere here: the mean of the body by histology, micrometres. */
export const epidermisUm = (claims: readonly Claim[]): number =>
	Math.round(claimValue(claims, 'epidermis-average', 'mean_um'));

/** Skin thicker than any block, from which each block is cut. */
export function blockArgs(claims: readonly Claim[], site: SiteGeometry): SectionArgs {
	const deep = {
		...site,
		epidermisUm: epidermisUm(claims),
		corneumUm: claimValue(claims, 'sc-thickness', 'sc_max_um'),
		dermisUm: 3000,
	};
	return { site: deep, width: 1300, height: 260, ...scale, left: 0 };
}

/** Place in the tissue that lies in the middle of a block, mm: level skin, for a tip to stand on. */
export function middleMm(claims: readonly Claim[], site: SiteGeometry, at: number): number {
	const { surface } = reliefOf(blockArgs(claims, site).site);
	const first = at * 2.35 + 1.3;
	// down is positive: a tip at the mean surface stays above skin that lies a little lower
	const clear = (mm: number) => Math.min(...[-10, 0, 10].map((um) => surface(mm * 1000 + um)));
	const places = Array.from({ length: 50 }, (_, step) => first + step / 50);
	const level = places.filter((mm) => clear(mm) >= 0);
	const [best = first] = level.sort((one, other) => surface(one * 1000) - surface(other * 1000));
	return Math.round(best * 100) / 100;
}
