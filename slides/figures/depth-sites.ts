import type { Claim } from '#author';
import type { SkinThickness } from '../evidence/schemas.ts';
import { cheekbone } from './cheekbone.ts';
import { claimValue } from './claim-value.ts';
import { rangeText } from './millimetres.ts';
import type { SiteGeometry } from './tissue/site.ts';

/** The sites of the explorer, by the names that an address uses. */
export const siteIds = ['cheek', 'forehead', 'nose', 'neck', 'eyelid', 'abdomen', 'thigh'] as const;
export type SiteId = (typeof siteIds)[number];

/** What each is called. */
export const siteNames: Readonly<Record<SiteId, string>> = {
	cheek: 'Cheekbone',
	forehead: 'Forehead',
	nose: 'Bridge of the nose',
	neck: 'Neck, front',
	eyelid: 'Eyelid, inside the rim',
	abdomen: 'Abdomen',
	thigh: 'Thigh',
};

/** The skin of one site: how thick it is by ultrasound, and how it is drawn. */
export interface DepthSite {
	id: SiteId;
	/** Whole skin by ultrasound, millimetres: means of women and men, thinner first; one mean of the body. */
	thinMm: number;
	thickMm: number;
	/** The two as text. */
	text: string;
	part: 'face' | 'neck' | 'body';
	/** Whether bone or thin skin asks for less. */
	isBony: boolean;
	/** Whether it is not needled at all. */
	isClosed: boolean;
	/** Claims that the thickness rests on. */
	claims: string;
	/** Drawn with the epidermis of histology; the fat begins where the ultrasound says. */
	geometry: SiteGeometry;
}

const faceRows: Partial<Record<SiteId, string>> = {
	cheek: 'cheekbone (zygoma)',
	forehead: 'forehead',
	nose: 'nasal dorsum',
	neck: 'neck (front)',
	eyelid: 'upper eyelid',
};

function thicknessMm(
	id: SiteId,
	rows: readonly SkinThickness[],
	claims: readonly Claim[],
): readonly [thin: number, thick: number] {
	const site = faceRows[id];
	if (!site) {
		const mm = claimValue(claims, 'body-thickness', `${id}_mm`);
		return [mm, mm];
	}
	const range = rows.find((row) => row.site === site)?.total_um.range;
	if (!range) throw new Error(`skin thickness › ${site}: no means of the whole skin`);
	return [range[0] / 1000, range[1] / 1000];
}

/** One site as it is drawn and read out. */
export function siteOf(
	id: SiteId,
	rows: readonly SkinThickness[],
	claims: readonly Claim[],
): DepthSite {
	const [thinMm, thickMm] = thicknessMm(id, rows, claims);
	const isBody = id === 'abdomen' || id === 'thigh';
	const totalUm = Math.round((thinMm + thickMm) * 500);
	return {
		id,
		thinMm,
		thickMm,
		text: rangeText(thinMm, thickMm),
		part: isBody ? 'body' : id === 'neck' ? 'neck' : 'face',
		isBony: id === 'forehead' || id === 'nose',
		isClosed: id === 'eyelid',
		claims: isBody ? 'body-thickness' : 'ultrasound-face-dermis',
		geometry: {
			...cheekbone,
			dermisUm: totalUm - cheekbone.epidermisUm,
			seed: cheekbone.seed + siteIds.indexOf(id),
		},
	};
}
