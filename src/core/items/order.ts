import * as v from 'valibot';
import { isPermutation } from '../orders.ts';
import { Prose, schemasOf, type StepType, type Verdict } from './item-type.ts';
import { itemWords } from './item-words.ts';

const Step = v.strictObject({
	/** The step as the learner reads it. */
	text: Prose,
	/** Why it comes at this place, in one or two sentences. */
	feedback: Prose,
});

const schemas = schemasOf('order', {
	/** Four to six steps, written in the right order. */
	steps: v.pipe(v.array(Step), v.minLength(4), v.maxLength(6)),
});

/** Steps to put in order; the response is their authored indexes in the learner's order, or empty. */
export const order: StepType<typeof schemas.item, typeof schemas.step, readonly number[]> = {
	schema: schemas.item,
	step: schemas.step,
	shownLists: ({ steps }) => [{ name: 'steps', length: steps.length, isAnswer: true }],
	response: ({ steps }) =>
		v.pipe(
			v.array(v.number()),
			v.check((places) => places.length === 0 || isPermutation(places, steps.length)),
		),
	blank: () => [],
	isAnswered: (_, response) => response.length > 0,
	score: (_, response) => pairScore(response),
	answerInWords: ({ steps }) => steps.map(({ text }, index) => itemWords.place(index + 1, text)),
	responseInWords: ({ steps }, response) =>
		response.map((index, place) => itemWords.place(place + 1, steps[index]?.text ?? '')),
	feedback: ({ steps }, response) =>
		steps.map(({ text, feedback }, index) => ({
			list: 'steps',
			index,
			part: text,
			verdict: verdictOnPlace(index, response),
			text: feedback,
		})),
};

// score = max(0, 2 * pairs in the right order / all pairs - 1): a reversed or a random order earns nothing
function pairScore(response: readonly number[]): number {
	const pairs = response.flatMap((earlier, place) =>
		response.slice(place + 1).map((later) => earlier < later),
	);
	if (pairs.length === 0) return 0;
	return Math.max(0, (2 * pairs.filter(Boolean).length) / pairs.length - 1);
}

function verdictOnPlace(index: number, response: readonly number[]): Verdict {
	if (response.length === 0) return 'missed';
	return response[index] === index ? 'right' : 'wrong';
}
