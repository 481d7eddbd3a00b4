import * as v from 'valibot';
import { schemasOf, type StepType } from './item-type.ts';
import { oneRight, optionFeedback, optionIndex, rightTexts, textsOf } from './option.ts';

const schemas = schemasOf('single', {
	/** Three to five answers, exactly one of them right. */
	options: oneRight(3, 5),
	/** The order of the options means something (numbers that rise) and is kept. */
	keep_order: v.optional(v.boolean(), false),
});

/** One answer out of several; the response is the authored index of the chosen option. */
export const single: StepType<typeof schemas.item, typeof schemas.step, number | null> = {
	schema: schemas.item,
	step: schemas.step,
	shownLists: ({ options, keep_order }) => [
		{ name: 'options', length: options.length, isKept: keep_order },
	],
	response: ({ options }) => v.nullable(optionIndex(options.length)),
	blank: () => null,
	isAnswered: (_, response) => response !== null,
	score: ({ options }, response) => (response !== null && options[response]?.correct ? 1 : 0),
	answerInWords: ({ options }) => rightTexts(options),
	responseInWords: ({ options }, response) => textsOf(options, chosen(response)),
	feedback: ({ options }, response) => optionFeedback('options', options, chosen(response)),
};

function chosen(response: number | null): number[] {
	return response === null ? [] : [response];
}
