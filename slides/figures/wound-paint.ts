import type { PaintItem } from '#author';
import { type WoundPens, woundPens } from './wound-cells.ts';

/** A line of a drawing: colour token and width in units of the scene. */
export const line = (d: string, stroke: string, width: number): PaintItem => ({
	id: '',
	d,
	stroke,
	width,
	cap: 'round',
});
/** A filled shape with its outline. */
export const shape = (d: string, fill: string, stroke: string, width = 1.2): PaintItem => ({
	id: '',
	d,
	fill,
	stroke,
	width,
});

/** Draws that many stages, each with pens of its own. */
export const staged = (
	count: number,
	draw: (pens: WoundPens, stage: number) => void,
	itemsOf: (pens: WoundPens) => PaintItem[],
): PaintItem[][] =>
	Array.from({ length: count }, (_, stage) => {
		const pens = woundPens();
		draw(pens, stage);
		return itemsOf(pens);
	});
