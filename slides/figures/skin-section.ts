import type { Claim } from '#author';
import { claimValue, claimValues } from './claim-value.ts';
import type { SectionArgs } from './scenes.ts';
import { fatDepth, type SiteGeometry } from './tissue/site.ts';

/** Design size of the whole drawing, px; the parts below lie in it. */
export const frame = { width: 1152, height: 396 };
/** The painted section in it, px: where it begins and how large it is. */
export const plot = { left: 60, width: 640, unitPx: 0.2, surface: 14 };
const nbsp = '\u00a0';
/** Where the names of the layers begin and how far apart they stand, px. */
const names = { left: 748, first: 13, pitch: 54, fat: 330 };

/** The section as a scene. */
export function sectionArgs(site: SiteGeometry): SectionArgs {
	const { width, unitPx, surface } = plot;
	const { height } = frame;
	return { site, width, height, unitPx, surface, left: 0, hairs: [640], sweatGlands: [1620] };
}

/** A depth below the mean surface, micrometres, in px of the drawing; at most its lower edge. */
const downPx = (um: number): number => Math.min(frame.height, plot.surface + um * plot.unitPx);

/** A height in the drawing, px, as a percentage of it. */
const share = (px: number): number => (px / frame.height) * 100;

/** Where the ruler begins: the mean surface, percent of the height. */
export const rulerTop = share(plot.surface);

/** A mark of the ruler: how far down the drawing, in percent, and its number if it has one. */
export interface RulerTick {
	top: number;
	/** Millimetres below the mean surface. */
	mm: number;
	text: string | undefined;
}

/** A mark each tenth of a millimetre, a number each half. */
export function rulerTicks(): RulerTick[] {
	const deepest = Math.floor((frame.height - plot.surface) / plot.unitPx / 100);
	return Array.from({ length: deepest + 1 }, (_, tenths) => ({
		top: share(downPx(tenths * 100)),
		mm: tenths / 10,
		text: tenths % 5 === 0 ? `${tenths / 10}${tenths === 0 ? `${nbsp}mm` : ''}` : undefined,
	}));
}

/** A layer beside the section: its bar in px of the drawing, and what is known of its thickness. */
export interface Layer {
	id: 'epidermis' | 'papillary' | 'dermis' | 'fat';
	name: string;
	/** Thickness with the method it was measured with, or that it was not. */
	detail: string;
	/** Colour token of its bar. */
	tone: string;
	bar: { x: number; y: number; height: number };
	/** Upper edge of its name beside a wide drawing, percent of the height. */
	nameTop: number;
	/** From its bar to its name, path in px of the drawing; none where the name lies in the layer. */
	leader: string | undefined;
}

type Row = readonly [
	id: Layer['id'],
	name: string,
	detail: string,
	tone: string,
	fromUm: number,
	toUm: number,
];

/** The layers from above. */
export function layersOf(site: SiteGeometry, claims: readonly Claim[]): Layer[] {
	const skin = site.epidermisUm;
	const papillary = skin + site.papillaryUm;
	const floor = fatDepth(site);
	const known = details(site, claims);
	const rows: readonly Row[] = [
		['epidermis', 'Epidermis', known.epidermis, 't-epi-3', 0, skin],
		['papillary', 'Papillary dermis', known.papillary, 't-col-2', skin, papillary],
		['dermis', 'Whole dermis', known.dermis, 't-col-4', skin, floor],
		['fat', 'Subcutaneous fat', known.fat, 't-fat-line', floor, Infinity],
	];
	return rows.map(layerOf);
}

/** The papillary layer is part of the dermis: its bar stands beside the dermis' bar. */
function layerOf([id, name, detail, tone, fromUm, toUm]: Row, row: number): Layer {
	const y = downPx(fromUm);
	const height = downPx(toUm) - y;
	const x = plot.left + plot.width + (id === 'papillary' ? 13 : 4);
	const layer = { id, name, detail, tone, bar: { x, y, height } };
	if (id === 'fat') return { ...layer, leader: undefined, nameTop: share(names.fat) };
	const nameY = names.first + row * names.pitch;
	const start = id === 'dermis' ? nameY : y + height / 2;
	const leader = `M${x + 6} ${start.toFixed(1)}L${names.left - 14} ${nameY}h8`;
	return { ...layer, leader, nameTop: share(nameY - names.first) };
}

function details(site: SiteGeometry, claims: readonly Claim[]): Record<Layer['id'], string> {
	const thin = Math.round(claimValue(claims, 'face-epidermis-histology', 'min_um'));
	const thick = Math.round(claimValue(claims, 'face-epidermis-histology', 'max_um'));
	const women = claimValue(claims, 'ultrasound-face-dermis', 'zygoma_women_mm');
	const men = claimValue(claims, 'ultrasound-face-dermis', 'zygoma_men_mm');
	const dermisMm = (site.dermisUm / 1000).toFixed(1);
	return {
		epidermis: `${thin}–${thick}${nbsp}µm by histology, drawn: ${site.epidermisUm}${nbsp}µm (${site.epidermisUm / 1000}${nbsp}mm)`,
		papillary: 'lower border drawn, not measured',
		dermis: `${dermisMm}${nbsp}mm by ultrasound (women ${women}, men ${men})`,
		fat: 'depth not measured',
	};
}

/** Epidermis of the face by ultrasound, as a range in millimetres. */
export const ultrasoundEpidermis = (claims: readonly Claim[]): string =>
	`${claimValues(claims, 'method-matters', 'ultrasound_mm').join('–')}${nbsp}mm`;

/** What the figure shows, in words. */
export function sectionText(layers: readonly Layer[]): string {
	const parts = layers.map(({ name, detail }) => `${name}: ${detail}`).join('. ');
	return `Section of the skin over the cheekbone, to scale, with a ruler in millimetres. ${parts}. A magnifier shows its upper layers cell by cell: stratum corneum, living epidermis and basal layer, then a capillary loop in the papillary dermis. The ridges below the epidermis are drawn, not measured. No needle is shown.`;
}
