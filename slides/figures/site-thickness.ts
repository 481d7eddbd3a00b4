import type { SkinThickness } from '../evidence/schemas.ts';
import { rangeText } from './millimetres.ts';

/** End of the axis: no site of the study is thicker. Millimetres. */
export const DEPTH_MM = 1.5;

/** The one study that the chart may draw from: methods must not be mixed. */
export const STUDY = 'meng2022';

/** Skin of one site as a core; percentages are of the axis. */
export interface SkinCore {
	id: string;
	site: string;
	/** Where the epidermis ends (mean of the means of women and men). */
	epidermis: number;
	/** Where the dermis ends, by the same mean. */
	total: number;
	/** Where it ends by the means of the two sexes, thinner first. */
	thinner: number;
	thicker: number;
	/** The two means of the whole skin. */
	text: string;
	isClosed: boolean;
}

const names: Record<string, string> = {
	'cheekbone (zygoma)': 'cheekbone',
	'submandibular / jaw angle': 'jaw angle',
	'nasal dorsum': 'nose bridge',
	'neck (front)': 'neck, front',
};

function isOfStudy({ sources, method }: SkinThickness): boolean {
	return sources[0] === STUDY && method.startsWith('ultrasound means');
}

function percentOf(micrometres: number): number {
	return Math.round((micrometres / (DEPTH_MM * 1000)) * 10_000) / 100;
}

/** The sites that the study measured in full, thinnest skin first. */
export function skinCores(rows: readonly SkinThickness[]): SkinCore[] {
	const cores = rows.filter(isOfStudy).flatMap((row) => {
		const { epidermis_um: epidermis, total_um: total } = row;
		if (epidermis.mean === null || total.mean === null || total.range === null) return [];
		const [thinner, thicker] = total.range;
		return {
			id: row.id,
			site: names[row.site] ?? row.site,
			epidermis: percentOf(epidermis.mean),
			total: percentOf(total.mean),
			thinner: percentOf(thinner),
			thicker: percentOf(thicker),
			text: rangeText(thinner / 1000, thicker / 1000),
			isClosed: row.needling_implication === 'do not needle',
		};
	});
	return cores.sort((one, other) => one.total - other.total);
}

/** Wavy strokes that fill a field of that size, as an SVG path: the grain of a tissue, always equal. */
export function grain(width: number, height: number, spacing: number): string {
	const strokes: string[] = [];
	for (let row = 0; row * spacing < height; row++) {
		for (let column = -1; column * spacing * 5 < width; column++) {
			const drift = Math.sin(row * 12.9 + column * 78.2);
			const x = Math.round(column * spacing * 5 + (row % 3) * spacing * 1.3 + drift * spacing);
			const y = Math.round(row * spacing + Math.sin(column * 3.1 + row) * spacing * 0.4);
			const bend = Math.round(drift * 4);
			strokes.push(`M${x} ${y}q${spacing} ${bend} ${spacing * 2} 0t${spacing * 2} 0`);
		}
	}
	return strokes.join('');
}
