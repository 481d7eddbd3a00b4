import { evidence, type Claim, type Reference } from '#author';
import type { Penetration } from '../evidence/schemas.ts';
import { claimValue, claimValues } from './claim-value.ts';
import { rangeText } from './millimetres.ts';

/** What was looked for: a tip held in place, a channel left open, or only the layer that was hurt. */
export type KnownKind = 'tip' | 'channel' | 'layer';

/** One thing that a study saw of needles of known length; never a depth in a living face. */
export interface Known {
	id: string;
	kind: KnownKind;
	/** Lengths of its needles, millimetres. */
	fromMm: number;
	toMm: number;
	/** Depths that were measured, millimetres; none where only a layer was named. */
	depthsMm: readonly number[];
	/** The layer that was named. */
	layer?: 'papillary' | 'reticular';
	/** Whose skin, for its place in the picture. */
	tag: string;
	/** Whose skin, and what was seen in it. */
	seen: string;
	/** With which needles, how, and what must not be concluded. */
	doubt: string;
	/** Whether its source may be named: authors, title and year were seen. */
	isNamed: boolean;
	/** Claims behind it. */
	claims: string;
}

/** The evidence that all of it is drawn from. */
export interface DepthEvidence {
	claims: readonly Claim[];
	penetration: readonly Penetration[];
	references: readonly Reference[];
}

const one = (mm: number): string => rangeText(mm, mm);

function measured(from: DepthEvidence, ...ids: string[]) {
	const rows = from.penetration.filter(({ id }) => ids.includes(id));
	const lengths = rows.flatMap((row) => row.needle_mm ?? []);
	const depthsMm = rows.flatMap((row) => row.measured_depth_um.mean ?? []).map((um) => um / 1000);
	if (rows.length !== ids.length || lengths.length !== ids.length || depthsMm.length !== ids.length)
		throw new Error(`penetration: ${ids.join(', ')} without length or depth`);
	const isNamed = rows.every((row) => evidence.citableSources(row, from.references).shown.length);
	const deep = rangeText(...([Math.min(...depthsMm), Math.max(...depthsMm)] as const));
	return { fromMm: Math.min(...lengths), toMm: Math.max(...lengths), depthsMm, isNamed, deep };
}

function ratChannel(from: DepthEvidence): Known {
	const { deep, ...known } = measured(from, 'pen-rat-roller-077');
	return {
		...known,
		id: 'rat',
		kind: 'channel',
		tag: 'rat',
		seen: `Rat: open channel ${deep}`,
		doubt: `${one(known.fromMm)} roller; hairless rat, dyed, seen in sections`,
		claims: 'kalluri-770-152',
	};
}

function pressedArray(from: DepthEvidence): Known {
	const { deep, ...known } = measured(from, 'pen-human-array-060');
	return {
		...known,
		id: 'array',
		kind: 'tip',
		tag: 'human, pressed',
		seen: `Human: tip in place at ${deep}`,
		doubt: `${one(known.fromMm)} array, pressed; optical image; no roller or pen`,
		claims: 'depth-unknown-in-face',
	};
}

function heatedChannel(from: DepthEvidence): Known {
	const { deep, ...known } = measured(from, 'pen-human-rf-150-low', 'pen-human-rf-150-high');
	return {
		...known,
		id: 'heated',
		kind: 'channel',
		tag: 'human hip, heated',
		seen: `Human hip: open channel ${deep}`,
		doubt: `${one(known.fromMm)} radiofrequency needles, withdrawn; no pen`,
		claims: 'depth-unknown-in-face',
	};
}

const pigs = [
	{ row: 'pen-pig-050', key: 'mild_mm', layer: 'papillary', seen: 'papillary dermis' },
	{
		row: 'pen-pig-100-150',
		key: 'moderate_mm',
		layer: 'reticular',
		seen: 'into the reticular dermis',
	},
	{ row: 'pen-pig-200-250', key: 'deep_mm', layer: 'reticular', seen: 'reticular dermis' },
] as const;

function pigLayers(from: DepthEvidence): Known[] {
	return pigs.map(({ row: rowId, key, layer, seen }): Known => {
		const row = from.penetration.find(({ id }) => id === rowId);
		if (!row?.layer?.includes(seen.replace('into ', ''))) throw new Error(`${rowId}: not ${seen}`);
		const lengths =
			key === 'mild_mm'
				? [claimValue(from.claims, 'lima-injury-classes', key)]
				: claimValues(from.claims, 'lima-injury-classes', key);
		const [fromMm, toMm] = [Math.min(...lengths), Math.max(...lengths)];
		const rollers =
			fromMm === toMm ? `${one(fromMm)} roller` : `${rangeText(fromMm, toMm)} rollers, together`;
		return {
			id: row.id,
			kind: 'layer',
			fromMm,
			toMm,
			depthsMm: [],
			layer,
			tag: 'pig',
			seen: `Pig: ${seen}`,
			doubt: `${rollers}; biopsy: a layer, no depth`,
			isNamed: evidence.citableSources(row, from.references).shown.length > 0,
			claims: 'lima-injury-classes',
		};
	});
}

/** All that was measured with needles of a stated length: rollers first, then other devices. */
export function knownOf(from: DepthEvidence): Known[] {
	return [ratChannel(from), ...pigLayers(from), pressedArray(from), heatedChannel(from)];
}

/** How far a length may lie from a measured one to be read out with it: what one pen's dial may be off, mm. */
export const nearMm = (claims: readonly Claim[]): number =>
	claimValue(claims, 'dial-tolerance', 'tolerance_mm');

/** What was measured near a length, nearest first. */
export function knownNear(known: readonly Known[], mm: number, withinMm: number): Known[] {
	const gap = ({ fromMm, toMm }: Known) =>
		Math.round(Math.max(fromMm - mm, mm - toMm, 0) * 1e6) / 1e6;
	return known
		.filter((each) => gap(each) <= withinMm)
		.toSorted((each, other) => gap(each) - gap(other));
}

/** Between which shares of the length the few measured depths lie: the ends of a band, never a rule. */
export function knownShares(claims: readonly Claim[]): { low: number; high: number } {
	const share = (key: string) => claimValue(claims, 'depth-unknown-in-face', key);
	return { low: share('ratio_low'), high: share('ratio_high') };
}
