import type { PaintItem } from '#author';
import type { WoundPens } from './wound-cells.ts';
import { line, shape } from './wound-paint.ts';

/** Everything that fills a puncture and stands beside it, from the back to the front. */
export function woundItems(pens: WoundPens): PaintItem[] {
	const items = [
		shape(pens.redCells.d, 't-blood', 't-blood-line', 1),
		{ id: '', d: pens.middles.d, fill: 't-lumen', alpha: 0.55 },
		line(pens.fibrin.d, 't-corneum', 1.6),
		shape(pens.platelets.d, 'n-1', 'n-line', 1.25),
		{ ...line(pens.young.d, 't-col-shade', 4), alpha: 0.22 },
		line(pens.young.d, 't-young', 2.4),
		shape(pens.bodies.d, 't-gland', 't-gland-line', 1.75),
		{ id: '', d: pens.nuclei.d, fill: 't-nucleus' },
	];
	return items.filter(({ d }) => d !== '');
}
