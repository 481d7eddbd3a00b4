import * as v from 'valibot';
import { schemasOf, type StepType } from './item-type.ts';
import { optionFeedback, optionIndex, rightTexts, someRight, textsOf } from './option.ts';

const schemas = schemasOf('multiple', {
	/** Four to six answers, at least two of them right and at least one wrong. */
	options: someRight(4, 6),
	/** The order of the options means something (numbers that rise) and is kept. */
	keep_order: v.optional(v.boolean(), false),
});
type Multiple = v.InferOutput<typeof schemas.step>;

/** Several answers out of more; the response is the authored indexes of the chosen options. */
export const multiple: StepType<typeof schemas.item, typeof schemas.step, readonly number[]> = {
	schema: schemas.item,
	step: schemas.step,
	shownLists: ({ options, keep_order }) => [
		{ name: 'options', length: options.length, isKept: keep_order },
	],
	response: ({ options }) =>
		v.pipe(
			v.array(optionIndex(options.length)),
			v.check((chosen) => new Set(chosen).size === chosen.length),
		),
	blank: () => [],
	isAnswered: (_, response) => response.length > 0,
	score,
	answerInWords: ({ options }) => rightTexts(options),
	responseInWords: ({ options }, response) => textsOf(options, response),
	feedback: ({ options }, response) => optionFeedback('options', options, response),
};

// score = max(0, (right picks - wrong picks) / number of right options)
function score({ options }: Multiple, response: readonly number[]): number {
	const right = response.filter((index) => options[index]?.correct).length;
	const wrong = response.length - right;
	return Math.max(0, (right - wrong) / rightTexts(options).length);
}
