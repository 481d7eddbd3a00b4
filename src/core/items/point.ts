import * as v from 'valibot';
import { Id } from '../slide.ts';
import { schemasOf, type StepType } from './item-type.ts';
import { isOneRight, Option, optionFeedback, optionIndex, rightTexts, textsOf } from './option.ts';

const Structure = v.strictObject({
	/** Name of the structure in the picture. */
	id: Id,
	...Option.entries,
});

const schemas = schemasOf('point', {
	/** Name of the picture that shows the structures. */
	picture: Id,
	/** Four to eight structures, exactly one of them right. */
	options: v.pipe(
		v.array(Structure),
		v.minLength(4, 'has too few structures; expected at least 4'),
		v.maxLength(8, 'has too many structures; expected at most 8'),
		v.check(
			(options) => new Set(options.map(({ id }) => id)).size === options.length,
			'names a structure twice; expected each once',
		),
		v.check(
			(options) => isOneRight(options),
			'has not one right structure; expected exactly one with correct: true',
		),
	),
});

/** One structure of a picture; the response is the authored index of the one that is pointed at. */
export const point: StepType<typeof schemas.item, typeof schemas.step, number | null> = {
	schema: schemas.item,
	step: schemas.step,
	shownLists: ({ options }) => [{ name: 'options', length: options.length }],
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
