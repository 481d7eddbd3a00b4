import * as v from 'valibot';
import { Id } from '../slide.ts';
import { Prose, schemasOf, type StepType, type Verdict } from './item-type.ts';
import { itemWords } from './item-words.ts';

const Prompt = v.strictObject({
	/** What a choice is to be found for. */
	text: Prose,
	/** Id of the choice that belongs to it. */
	choice: Id,
	/** Why that choice belongs to it, in one or two sentences. */
	feedback: Prose,
});

const Choice = v.strictObject({
	/** Name of the choice inside this item. */
	id: Id,
	/** The choice as the learner reads it. */
	text: Prose,
});

const schemas = schemasOf('match', {
	/** Three to five things, each with the choice that belongs to it. */
	prompts: v.pipe(v.array(Prompt), v.minLength(3), v.maxLength(5)),
	/** What they are matched to; one or two may be left over. */
	choices: v.pipe(
		v.array(Choice),
		v.minLength(2),
		v.maxLength(7),
		v.check(
			(choices) => new Set(choices.map(({ id }) => id)).size === choices.length,
			'gives an id to two choices; expected an own id for each',
		),
	),
	/** The order of the choices means something (numbers that rise) and is kept. */
	keep_order: v.optional(v.boolean(), false),
});
type Match = v.InferOutput<typeof schemas.step>;

const strayChoice = 'names a choice that is not there; expected an id out of choices';
const schema = v.pipe(
	schemas.item,
	v.forward(
		v.check((item) => hasItsChoices(item), strayChoice),
		['prompts'],
	),
);
const step = v.pipe(
	schemas.step,
	v.forward(
		v.check((item) => hasItsChoices(item), strayChoice),
		['prompts'],
	),
);

function hasItsChoices({ prompts, choices }: Pick<Match, 'prompts' | 'choices'>): boolean {
	return prompts.every(({ choice }) => choices.some(({ id }) => id === choice));
}

/** Pairs; the response holds, for each prompt in the authored order, the id of a choice. */
export const match: StepType<typeof schema, typeof step, readonly (string | null)[]> = {
	schema,
	step,
	shownLists: ({ prompts, choices, keep_order }) => [
		{ name: 'prompts', length: prompts.length },
		{ name: 'choices', length: choices.length, isKept: keep_order },
	],
	response: ({ prompts, choices }) =>
		v.pipe(v.array(v.nullable(v.picklist(choices.map(({ id }) => id)))), v.length(prompts.length)),
	blank: ({ prompts }) => prompts.map(() => null),
	isAnswered: (_, response) => response.every((choice) => choice !== null),
	// score = prompts with their own choice / all prompts
	score: ({ prompts }, response) =>
		prompts.filter(({ choice }, index) => response[index] === choice).length / prompts.length,
	answerInWords: (item) =>
		item.prompts.map(({ text, choice }) => itemWords.pair(text, choiceText(item, choice))),
	responseInWords: (item, response) =>
		item.prompts.flatMap(({ text }, index) => {
			const choice = response[index];
			return choice ? [itemWords.pair(text, choiceText(item, choice))] : [];
		}),
	feedback: ({ prompts }, response) =>
		prompts.map(({ text, choice, feedback }, index) => ({
			list: 'prompts',
			index,
			part: text,
			verdict: verdictOnPair(choice, response[index] ?? null),
			text: feedback,
		})),
};

function choiceText({ choices }: Match, id: string): string {
	return choices.find((choice) => choice.id === id)?.text ?? id;
}

function verdictOnPair(right: string, given: string | null): Verdict {
	if (given === null) return 'missed';
	return given === right ? 'right' : 'wrong';
}
