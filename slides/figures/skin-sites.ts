import type { Claim } from '#author';
import type { SkinThickness } from '../evidence/schemas.ts';
import { claimValue } from './claim-value.ts';
import { lengthText, rangeText } from './millimetres.ts';
import { geometryOf, wholeSkinGeometry } from './site-geometry.ts';
import { STUDY } from './site-thickness.ts';
import { fatDepth, type SiteGeometry } from './tissue/site.ts';

/** Sites whose dermis one ultrasound study measured, thinnest first. */
export const faceSites = [
	'eyelid',
	'temple',
	'jaw',
	'neck',
	'nose',
	'cheekbone',
	'glabella',
	'forehead',
] as const;
/** Sites where another ultrasound study measured the whole skin, thinnest first. */
export const bodySites = ['thigh', 'abdomen', 'buttock'] as const;
export const siteIds = [...faceSites, ...bodySites] as const;
export type SiteId = (typeof siteIds)[number];

/** What a site is called, and which row of the evidence it is. */
const rowOf: Record<SiteId, readonly [name: string, row: string]> = {
	eyelid: ['Upper eyelid', 'upper eyelid'],
	temple: ['Temple', 'temple'],
	jaw: ['Jaw angle', 'submandibular / jaw angle'],
	neck: ['Neck, front', 'neck (front)'],
	nose: ['Nose bridge', 'nasal dorsum'],
	cheekbone: ['Cheekbone', 'cheekbone (zygoma)'],
	glabella: ['Glabella', 'glabella'],
	forehead: ['Forehead', 'forehead'],
	thigh: ['Thigh', 'thigh'],
	abdomen: ['Abdomen', 'abdomen'],
	buttock: ['Buttock', 'buttock'],
};

/** What each site is called. */
export const siteNames = Object.fromEntries(
	siteIds.map((id) => [id, rowOf[id][0]]),
	// One name for each id.
) as Record<SiteId, string>;

/** The skin of one site: how it is drawn, and what was measured of it, in words. */
export interface SkinSite {
	id: SiteId;
	name: string;
	geometry: SiteGeometry;
	/** The measured thickness. */
	value: string;
	/** Of what, and how it was measured. */
	method: string;
	/** What the data has no figure for. */
	lack: string;
	epidermis: string;
	/** Ids of the claims that say so, separated by spaces. */
	claims: string;
	/** Where the measured layer begins, and where it ends by its thinner and its thicker mean, micrometres. */
	measuredUm: { from: number; thinner: number; thicker: number };
	/** Whether nobody needles here. */
	isClosed: boolean;
}

const nbsp = '\u00a0';

/** The site as it was measured. */
export function skinSite(
	id: SiteId,
	rows: readonly SkinThickness[],
	claims: readonly Claim[],
): SkinSite {
	const [name, site] = rowOf[id];
	const row = rows.find((each) => each.site === site);
	if (!row) throw new Error(`skin thickness: there is no site "${site}"`);
	const isClosed = row.needling_implication === 'do not needle';
	const isFace = faceSites.some((each) => each === id);
	return { id, name, isClosed, ...(isFace ? measuredDermis(row, claims) : wholeSkin(id, claims)) };
}

type Measured = Omit<SkinSite, 'id' | 'name' | 'isClosed'>;

function measuredDermis(row: SkinThickness, claims: readonly Claim[]): Measured {
	const { range } = row.dermis_um;
	if (!range || row.sources[0] !== STUDY) throw new Error(`${row.id}: no dermis in ${STUDY}`);
	const geometry = geometryOf([row], claims, row.site);
	const thin = Math.round(claimValue(claims, 'face-epidermis-histology', 'min_um'));
	const thick = Math.round(claimValue(claims, 'face-epidermis-histology', 'max_um'));
	return {
		geometry,
		value: rangeText(range[0] / 1000, range[1] / 1000),
		method: 'Dermis by ultrasound: the means of women and men, drawn at their middle.',
		lack: '',
		epidermis: `Epidermis by histology: face ${thin}–${thick}${nbsp}µm, drawn ${geometry.epidermisUm}.`,
		measuredUm: {
			from: geometry.epidermisUm,
			thinner: geometry.epidermisUm + range[0],
			thicker: geometry.epidermisUm + range[1],
		},
		claims: 'ultrasound-face-dermis face-epidermis-histology method-matters',
	};
}

function wholeSkin(id: SiteId, claims: readonly Claim[]): Measured {
	const totalMm = claimValue(claims, 'body-thickness', `${id}_mm`);
	const geometry = wholeSkinGeometry(claims, totalMm);
	return {
		geometry,
		value: `${lengthText(totalMm)}${nbsp}mm`,
		method: 'Whole skin by ultrasound, another study, mean.',
		lack: 'No figure for the dermis alone.',
		epidermis: `Epidermis by histology: body ${geometry.epidermisUm}${nbsp}µm.`,
		measuredUm: { from: 0, thinner: totalMm * 1000, thicker: totalMm * 1000 },
		claims: 'body-thickness epidermis-average method-matters',
	};
}

/** Where the skin of another site ends, for comparison. */
export interface OtherSite {
	id: SiteId;
	text: string;
	/** Micrometres below the surface. */
	um: number;
}

/** How far below the dermis a drawing is still tissue, micrometres. */
const fadedUm = 780;

/** The sites whose skin ends below everything that is drawn of this one. */
export function othersBelow(site: SkinSite, claims: readonly Claim[]): OtherSite[] {
	const drawnUm = fatDepth(site.geometry) + fadedUm;
	return bodySites
		.map((id) => ({
			id,
			text: `${rowOf[id][0]}, whole skin`,
			um: claimValue(claims, 'body-thickness', `${id}_mm`) * 1000,
		}))
		.filter(({ um }) => um > drawnUm);
}
