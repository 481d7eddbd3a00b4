import * as v from 'valibot';
import { isFull, readResponse, type Feedback, type ItemRules } from './items/item-type.ts';
import { itemTypes } from './items/registry.ts';
import type { Step } from './items/step-types.ts';
import type { ShownList } from './orders.ts';

/** An item of any type, as an author writes it. */
export const Item = v.variant(
	'type',
	Object.values(itemTypes).map((type) => type.schema),
);
export type Item = v.InferOutput<typeof Item>;

/** The items of one file of the bank. */
export const ItemFile = v.array(Item);

/** What can be asked and answered: an item, or a step of a case. */
export type Question = Item | Step;

/** The name of a type of item. */
export type ItemKind = keyof typeof itemTypes;
/** An item of the named type. */
export type ItemOf<K extends ItemKind> = v.InferOutput<(typeof itemTypes)[K]['schema']>;
/** The response to an item of the named type. */
export type ResponseOf<K extends ItemKind> = ReturnType<(typeof itemTypes)[K]['blank']>;

/** The lists of the item that a form may show in another order. */
export function shownLists(item: Question): readonly ShownList[] {
	return rulesOf(item).shownLists(item);
}

/** The stored response to the item, or a blank one where there is none or it does not fit. */
export function responseTo(item: Question, stored: unknown): unknown {
	return readResponse(rulesOf(item), item, stored);
}

/** Whether the stored response is complete enough to be checked. */
export function isAnswered(item: Question, stored: unknown): boolean {
	return rulesOf(item).isAnswered(item, responseTo(item, stored));
}

/** Score of the stored response, from 0 to 1; a response that does not fit scores 0. */
export function scoreResponse(item: Question, stored: unknown): number {
	return rulesOf(item).score(item, responseTo(item, stored));
}

/** Whether the stored response misses nothing that must not be missed. */
export function isSafe(item: Question, stored: unknown): boolean {
	const rules = rulesOf(item);
	const response = responseTo(item, stored);
	return rules.isSafe?.(item, response) ?? isFull(rules.score(item, response));
}

/** The right answer, a line for each part. */
export function answerInWords(item: Question): readonly string[] {
	return rulesOf(item).answerInWords(item);
}

/** The stored response, a line for each part; no line if nothing was answered. */
export function responseInWords(item: Question, stored: unknown): readonly string[] {
	return rulesOf(item).responseInWords(item, responseTo(item, stored));
}

/** Why each part of the item is right or wrong, and how the stored response stands to it. */
export function feedbackOn(item: Question, stored: unknown): readonly Feedback[] {
	return rulesOf(item).feedback(item, responseTo(item, stored));
}

// An item meets only the rules registered under its own `type`, and its responses pass their schema first.
function rulesOf(item: Question): ItemRules<Question, unknown> {
	return itemTypes[item.type] as ItemRules<Question, unknown>;
}
