import * as v from 'valibot';
import type { ShownList } from '../orders.ts';
import { Id } from '../slide.ts';

/** A sentence or more that a learner reads; a number and its unit stay on one line. */
export const Prose = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1, 'is empty; expected a text'),
	v.transform((text) => text.replace(/(\d) (?=(?:mm|cm²?|g|%|°C)(?![\p{L}\d]))/gu, '$1\u00a0')),
);

/** What is asked, alone or as one step of a case. */
const questionEntries = {
	/** The situation that the question is asked about. */
	scenario: v.optional(Prose),
	/** The question itself, complete without the options. */
	stem: Prose,
};

/** The fields that every item has, whatever its type. */
export const itemEntries = {
	/** Stable name of the item; starts with its objective. */
	id: Id,
	/** Id of the learning objective that the item checks. */
	objective: Id,
	/** How hard it is: 1 recall, 2 application, 3 judgement among near alternatives. */
	difficulty: v.picklist([1, 2, 3], 'is no difficulty; expected 1, 2 or 3'),
	/** A wrong answer here could hurt somebody: an unsafe one fails an exam whatever the score. */
	must_not_miss: v.optional(v.boolean(), false),
	/** Ids of the claims that the answer rests on; at least one. */
	claims: v.pipe(v.array(Id), v.minLength(1, 'cites nothing; expected at least one claim')),
	/** Ids of the rows of a data table that the answer rests on. */
	rows: v.optional(v.array(Id), []),
	/** Id of the slide that teaches it. */
	slide: Id,
	/** The day by which somebody looks at it again, as in 2027-11-23. */
	review_by: v.pipe(v.string(), v.isoDate('is no day; expected one like 2027-11-23')),
	...questionEntries,
};

/** The fields that every step of a case has, whatever its type; the rest stands in the case. */
const stepEntries = {
	...questionEntries,
	/** In a case that must not be missed: this step must not be; if no step says so, none must. */
	must_not_miss: v.optional(v.boolean(), false),
	/** What happens next, told once the answer stands. */
	then: v.optional(Prose),
};

/** The schemas of a type with these fields: as an item, and as a step of a case. */
export function schemasOf<const T extends string, E extends v.ObjectEntries>(type: T, fields: E) {
	const named = { type: v.literal(type) };
	return {
		item: v.strictObject({ ...named, ...itemEntries, ...fields }),
		step: v.strictObject({ ...named, ...stepEntries, ...fields }),
	};
}

/** How one part of an answer stands: chosen and right, chosen and wrong, right but not chosen, rightly left out. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'left';

/** Why one part of an item is right or wrong, and how the learner's response stands to it. */
export interface Feedback {
	/** Name of the list that the part belongs to. */
	readonly list: string;
	/** Place in the authored list. */
	readonly index: number;
	/** The part in words. */
	readonly part: string;
	readonly verdict: Verdict;
	readonly text: string;
}

/** What the engine must know about a type of item; `I` is the item, `R` the learner's response to it. */
export interface ItemRules<I, R> {
	/** The lists that a form may show in another order. */
	shownLists(item: I): readonly ShownList[];
	/** What a response to this item looks like; what is stored is read through it. */
	response(item: I): v.GenericSchema<unknown, R>;
	/** The response before anything has been answered. */
	blank(item: I): R;
	/** Whether enough has been answered for the response to be checked. */
	isAnswered(item: I, response: R): boolean;
	/** Score from 0 to 1. */
	score(item: I, response: R): number;
	/** Whether nothing was missed that must not be; where it is left out, only a full score is safe. */
	isSafe?(item: I, response: R): boolean;
	/** The right answer, a line for each part. */
	answerInWords(item: I): readonly string[];
	/** What the learner answered, a line for each part; no line if nothing. */
	responseInWords(item: I, response: R): readonly string[];
	/** Why each part is right or wrong, in the authored order. */
	feedback(item: I, response: R): readonly Feedback[];
}

/** A type of item: what an author may write, and the rules for it. */
export interface ItemType<S extends v.GenericSchema, R> extends ItemRules<v.InferOutput<S>, R> {
	readonly schema: S;
}

/** A type of item that may also be a step of a case; its rules need only what a step has. */
export interface StepType<
	S extends v.GenericSchema,
	P extends v.GenericSchema,
	R,
> extends ItemRules<v.InferOutput<P>, R> {
	readonly schema: S;
	readonly step: P;
}

/** Thirds do not add up to exactly 1 in binary. */
export const rounding = 1e-9;

/** Whether a score is all that can be had. */
export function isFull(score: number): boolean {
	return score >= 1 - rounding;
}

/** The stored response, or a blank one where there is none or it does not fit. */
export function readResponse<I, R>(rules: ItemRules<I, R>, item: I, stored: unknown): R {
	const parsed = v.safeParse(rules.response(item), stored);
	return parsed.success ? parsed.output : rules.blank(item);
}
