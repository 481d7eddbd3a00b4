import type { PaintItem } from '#author';
import type { Pen } from './pen.ts';

/** How a path is painted: everything of an item but its name and its path. */
export type Paint = Omit<PaintItem, 'id' | 'd'>;

/** The list of painted paths, in the order of painting. */
export class Sheet {
	readonly items: PaintItem[] = [];

	/** Adds what the pen has drawn; nothing if it is empty. */
	add(id: string, pen: Pen, paint: Paint): void {
		if (pen.d !== '') this.items.push({ id, d: pen.d, ...paint });
	}
}
