import { evidence, type Claim, type Reference } from '#author';
import type { Penetration } from '../evidence/schemas.ts';
import { claimValue, claimValues } from './claim-value.ts';
import { axisTicks, percentAlong, rangeText } from './millimetres.ts';
import { needlePath, type NeedlePlace } from './steel-needle.ts';

/** Px of the drawings for a millimetre, and the height at which every length and depth begins. */
export const scale = { perMm: 340, zero: 30, height: 312 } as const;
const rulerMm = 0.8;
const needleX = 118;
const channelX = 52;

/** A length with its outline, px, and in words. */
export interface Drawn {
	mm: number;
	/** Where it ends, px. */
	end: number;
	text: string;
	outline: string;
}

/** What may be drawn: the one channel that was measured after a roller, and what else is known. */
export interface Reach {
	needle: Drawn & { place: NeedlePlace };
	channel: Drawn;
	/** Rollers on living pigs, and the layer that they reached: a name, never a depth. */
	layers: { lengthText: string; layer: string }[];
	/** How much deeper ink went for each further millimetre of needle. */
	ink: string | undefined;
	/** How much more or less than set the needles of one pen may stick out. */
	dial: string | undefined;
}

/** The evidence that the picture is drawn from. */
export interface ReachEvidence {
	claims: readonly Claim[];
	penetration: readonly Penetration[];
	references: readonly Reference[];
}

const endOf = (mm: number): number => Math.round((scale.zero + mm * scale.perMm) * 10) / 10;
const one = (mm: number): string => rangeText(mm, mm);

/** A pit open at the surface, as wide as was measured there, round at its end. */
function pit(mm: number, widthMm: number): string {
	const half = (widthMm * scale.perMm) / 2;
	const end = endOf(mm);
	const waist = end - half * 1.2;
	const left = channelX - half;
	const right = channelX + half;
	return [
		`M${left.toFixed(1)} ${scale.zero}C${left + 3} ${scale.zero + 16} ${left + 4} ${waist} ${channelX - 4} ${end - 2}`,
		`Q${channelX} ${end + 2} ${channelX + 4} ${end - 2}`,
		`C${right - 4} ${waist} ${right - 3} ${scale.zero + 16} ${right.toFixed(1)} ${scale.zero}`,
	].join('');
}

function layersOf(claims: readonly Claim[]): Reach['layers'] {
	const mild = claimValue(claims, 'lima-injury-classes', 'mild_mm');
	const longer = ['moderate_mm', 'deep_mm'].flatMap((key) =>
		claimValues(claims, 'lima-injury-classes', key),
	);
	return [
		{ lengthText: one(mild), layer: 'papillary dermis' },
		{ lengthText: rangeText(Math.min(...longer), Math.max(...longer)), layer: 'reticular dermis' },
	];
}

/** All that is drawn: only rows of which at least one source may be shown; undefined without the channel. */
export function reachOf({ claims, penetration, references }: ReachEvidence): Reach | undefined {
	const rows = penetration.filter(
		(row) => evidence.citableSources(row, references).shown.length > 0,
	);
	const has = (wanted: string) => rows.some(({ id }) => id === wanted);
	const row = rows.find(({ id }) => id === 'pen-rat-roller-077');
	const width = Number(/surface diameter ([\d.]+)/.exec(row?.note ?? '')?.[1]) / 1000;
	if (!row?.needle_mm || !row.measured_depth_um.mean || !width) return undefined;
	const depth = row.measured_depth_um.mean / 1000;
	const mm = row.needle_mm;
	const { zero, perMm } = scale;
	const place = { x: needleX, top: zero - 6, tip: endOf(mm), unitPx: perMm / 1000 };
	return {
		needle: { mm, end: endOf(mm), text: one(mm), outline: needlePath(place), place },
		channel: {
			mm: depth,
			end: endOf(depth),
			text: one(Math.round(depth * 100) / 100),
			outline: pit(depth, width),
		},
		layers: has('pen-pig-050') ? layersOf(claims) : [],
		ink: has('pen-exvivo-ink-slope')
			? one(claimValue(claims, 'ink-depth-slope', 'mm_per_mm'))
			: undefined,
		dial: has('pen-dial-tolerance')
			? one(claimValue(claims, 'dial-tolerance', 'tolerance_mm'))
			: undefined,
	};
}

/** Marks of the ruler every tenth of a millimetre; every second says its number, percent of the height. */
export function rulerMarks(): { y: number; top: number; text: string | undefined }[] {
	return axisTicks(rulerMm, 0.1).map(({ mm }, index) => {
		const y = endOf(mm);
		return { y, top: percentAlong(y, scale.height), text: index % 2 ? undefined : String(mm) };
	});
}
