import type { PaintItem } from '#author';
import type { Curve } from './tissue/line.ts';
import { Random } from './tissue/noise.ts';
import { crustOver, holeOutline } from './wound-cells.ts';
import { blood, closingCells, clot, net, signals } from './wound-clot.ts';
import { holesAt } from './wound-hole.ts';
import { shape } from './wound-paint.ts';
import { bundles, fibroblasts, threads, vessels } from './wound-tissue.ts';

/** What a healing puncture is drawn with, from the back to the front. */
export const partIds = [
	'shaft',
	'mouth',
	'clot',
	'blood',
	'net',
	'bundles',
	'vessels',
	'young',
	'fibroblasts',
	'cells',
	'crust',
	'signals',
] as const;
export type PartId = (typeof partIds)[number];

/** How much of each part is there, 0 to 1. */
export type Amounts = Readonly<Record<PartId, number>>;

/** A part in stages: they appear one after the other as its amount grows. */
export interface WoundPart {
	id: PartId;
	stages: readonly (readonly PaintItem[])[];
}

/** How much of a stage is there, 0 to 1. */
export const stageShare = (amount: number, stage: number, stages: number): number =>
	Math.round(Math.min(1, Math.max(0, amount * stages - stage)) * 100) / 100;

/** Everything that a puncture at that place goes through in a year, micrometres. */
export function woundParts(x: number, skin: Curve): WoundPart[] {
	const { whole, mouth, shaft } = holesAt(x, skin);
	const random = new Random(31);
	const drawn: Record<PartId, PaintItem[][]> = {
		shaft: [[{ ...shape(holeOutline(shaft), 't-papillary', 't-corneum-line'), dash: [2.4, 4] }]],
		mouth: [[{ id: '', d: holeOutline(mouth), fill: 't-papillary' }]],
		clot: clot(whole, random),
		blood: blood(whole, random),
		net: net(whole, random),
		bundles: bundles(x, random),
		vessels: vessels(x),
		young: threads(x, random),
		fibroblasts: fibroblasts(x),
		cells: closingCells(mouth, random),
		crust: [[shape(crustOver(whole, 8, 7), 't-clot', 't-corneum-line', 1.4)]],
		signals: signals(x, random),
	};
	return partIds.map((id) => ({ id, stages: drawn[id] }));
}
