import { appendixColumn } from './bibliography.ts';
import { pagesOfColumns } from './columns.ts';
import { answerInWords, shownLists, type ItemOf } from './item.ts';
import { drawOrders, orderOf } from './orders.ts';
import { randomFrom } from './random.ts';

/** An item that can be asked on a slide: the room there is for one question with a few answers. */
export type PracticeItem = ItemOf<'single'>;

/** The order in which a slide shows the answers: the same on the stage, on paper and in every browser. */
export function practiceOrder(item: PracticeItem): readonly number[] {
	const seed = [...item.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
	const orders = drawOrders(shownLists(item), randomFrom(seed));
	return orderOf(orders, 'options', item.options.length);
}

/** The letter that marks the answer at a place: A for 0. */
export function letterOf(place: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + place);
}

/** A question with the slide that asks it, and the tracks that have this slide. */
export interface AskedItem {
	slide: string;
	tracks: readonly string[];
	item: PracticeItem;
}

/** The answers to the questions on slides, on pages of two columns each. */
export function answerPages(asked: readonly AskedItem[]): AskedItem[][][] {
	const linesOf = ({ item }: AskedItem) => {
		const lines = (text: string) => Math.ceil(text.length / appendixColumn.characters);
		const why = item.options.find(({ correct }) => correct)?.feedback ?? '';
		return lines(item.stem) + lines(`A ${answerInWords(item).join()}. ${why}`) + 0.35;
	};
	return pagesOfColumns(asked, linesOf, appendixColumn.lines);
}
