import * as v from 'valibot';
import { Prose, schemasOf, type Feedback, type StepType } from './item-type.ts';
import { itemWords } from './item-words.ts';
import { oneRight, optionFeedback, optionIndex, rightTexts, textsOf, verdictOn } from './option.ts';

const schemas = schemasOf('true-false', {
	/** The statement that is judged. */
	statement: Prose,
	/** Whether the statement is true. */
	verdict: v.boolean(),
	/** Three or four reasons for the verdict, exactly one of them right. */
	reasons: oneRight(3, 4),
});
type TrueFalse = v.InferOutput<typeof schemas.step>;

/** A verdict on the statement and the authored index of the reason for it. */
export interface TrueFalseResponse {
	readonly verdict: boolean | null;
	readonly reason: number | null;
}

/** A statement to judge, with a reason to choose; right only if both are. */
export const trueFalse: StepType<typeof schemas.item, typeof schemas.step, TrueFalseResponse> = {
	schema: schemas.item,
	step: schemas.step,
	shownLists: ({ reasons }) => [{ name: 'reasons', length: reasons.length }],
	response: ({ reasons }) =>
		v.strictObject({
			verdict: v.nullable(v.boolean()),
			reason: v.nullable(optionIndex(reasons.length)),
		}),
	blank: () => ({ verdict: null, reason: null }),
	isAnswered: (_, { verdict, reason }) => verdict !== null && reason !== null,
	score: ({ verdict, reasons }, response) =>
		response.verdict === verdict && reasons[response.reason ?? -1]?.correct ? 1 : 0,
	answerInWords: ({ verdict, reasons }) => [verdictWord(verdict), ...rightTexts(reasons)],
	responseInWords: ({ reasons }, { verdict, reason }) => [
		...(verdict === null ? [] : [verdictWord(verdict)]),
		...textsOf(reasons, reason === null ? [] : [reason]),
	],
	feedback: (item, { verdict, reason }) => [
		...[true, false].map((side) => verdictFeedback(item, side, verdict === side)),
		...optionFeedback('reasons', item.reasons, reason === null ? [] : [reason]),
	],
};

function verdictWord(verdict: boolean): string {
	return verdict ? itemWords.right : itemWords.notRight;
}

function verdictFeedback({ verdict }: TrueFalse, side: boolean, isChosen: boolean): Feedback {
	return {
		list: 'verdict',
		index: side ? 0 : 1,
		part: verdictWord(side),
		verdict: verdictOn(verdict === side, isChosen),
		text: verdict ? itemWords.isRight : itemWords.isNotRight,
	};
}
