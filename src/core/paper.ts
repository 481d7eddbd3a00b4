import type { Item } from './item.ts';
import { ordersOfStep } from './items/case.ts';
import { itemWords } from './items/item-words.ts';
import type { Step } from './items/step-types.ts';
import { orderOf, type Orders } from './orders.ts';
import { letterOf } from './practice.ts';

/** A text with the letter that stands before it on paper. */
export interface Lettered {
	readonly letter: string;
	readonly text: string;
	/** Its place in the authored list. */
	readonly index: number;
}

/** Something that is answered with a pen. */
export type PenTask =
	/** Boxes of which one or several are ticked. */
	| { readonly kind: 'tick'; readonly isSeveral: boolean; readonly rows: readonly Lettered[] }
	/** A statement that is called true or false. */
	| { readonly kind: 'judge'; readonly statement: string }
	/** A letter of the choices to write beside each row. */
	| {
			readonly kind: 'letters';
			readonly rows: readonly Lettered[];
			readonly choices: readonly Lettered[];
	  }
	/** A box before each row for its place in the order, from 1. */
	| { readonly kind: 'places'; readonly rows: readonly Lettered[] }
	/** A line for a number in this unit. */
	| { readonly kind: 'write'; readonly unit: string }
	/** A scale on which a value is marked. */
	| { readonly kind: 'mark'; readonly unit: string; readonly scale: Scale };

interface Scale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** What is asked in one go on paper: an item, or a step of a case. */
export interface PaperPart {
	readonly question: Exclude<Item, { type: 'case' }> | Step;
	readonly orders: Orders;
	/** Which step of the case it is, from 1; none for an item that stands alone. */
	readonly step?: number;
	/** What happened after the step before. */
	readonly before?: string;
}

/** What is asked for an item: one part, or one for each step of a case. */
export function paperParts(item: Item, orders: Orders): readonly PaperPart[] {
	if (item.type !== 'case') return [{ question: item, orders }];
	return item.steps.map((step, at) => {
		const before = item.steps[at - 1]?.then;
		return {
			question: step,
			orders: ordersOfStep(orders, at),
			step: at + 1,
			...(before === undefined ? {} : { before }),
		};
	});
}

type Forms = {
	readonly [K in Step['type']]: (
		question: Extract<Step, { type: K }>,
		orders: Orders,
	) => readonly PenTask[];
};

/** How each type is answered with a pen; a new type is one entry here. */
const forms: Forms = {
	single: (item, orders) => [tick(item.options, orders, false)],
	multiple: (item, orders) => [tick(item.options, orders, true)],
	'true-false': ({ statement, reasons }, orders) => [
		{ kind: 'judge', statement },
		{ kind: 'tick', isSeveral: false, rows: lettered('reasons', reasons, orders) },
	],
	match: ({ prompts, choices }, orders) => [
		{
			kind: 'letters',
			rows: lettered('prompts', prompts, orders),
			choices: lettered('choices', choices, orders),
		},
	],
	order: ({ steps }, orders) => [{ kind: 'places', rows: lettered('steps', steps, orders) }],
	number: ({ unit }) => [{ kind: 'write', unit }],
	set: ({ unit, scale }) => [{ kind: 'mark', unit, scale }],
	point: (item, orders) => [tick(item.options, orders, false)],
	screen: ({ entries }) => [
		{ kind: 'tick', isSeveral: true, rows: lettered('entries', formLines(entries), {}) },
	],
};

/** What is to be done with a pen to answer a part, its lists in the order of a form. */
export function penTasks({ question, orders }: PaperPart): readonly PenTask[] {
	// A question meets only the form that is kept under its own type, and forms need no more than a step has.
	const form = forms[question.type] as (
		question: PaperPart['question'],
		orders: Orders,
	) => PenTask[];
	return form(question, orders);
}

/** The lines of a filled-in form, and last the one that says that nothing speaks against it. */
export function formLines(
	entries: readonly { readonly field: string; readonly text: string }[],
): { text: string }[] {
	const lines = entries.map(({ field, text }) => ({ text: itemWords.pair(field, text) }));
	return [...lines, { text: itemWords.clear }];
}

/** The texts of a list in the order of a form, each with its letter. */
export function lettered(
	name: string,
	list: readonly { readonly text: string }[],
	orders: Orders,
): Lettered[] {
	return orderOf(orders, name, list.length).map((index, place) => ({
		letter: letterOf(place),
		text: list[index]?.text ?? '',
		index,
	}));
}

function tick(
	options: readonly { readonly text: string }[],
	orders: Orders,
	isSeveral: boolean,
): PenTask {
	return { kind: 'tick', isSeveral, rows: lettered('options', options, orders) };
}
