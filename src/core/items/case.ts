import * as v from 'valibot';
import type { Orders, ShownList } from '../orders.ts';
import { itemEntries, Prose, type Feedback, type ItemType } from './item-type.ts';
import { itemWords } from './item-words.ts';
import { isSafeStep, responseToStep, rulesOfStep, Step } from './step-types.ts';

const fields = v.strictObject({
	type: v.literal('case'),
	...itemEntries,
	/** Who it is about, in two or three sentences. */
	scenario: Prose,
	/** Three to six steps; each but the last tells what happens then. */
	steps: v.pipe(
		v.array(Step),
		v.minLength(3, 'has too few steps; expected at least 3'),
		v.maxLength(6, 'has too many steps; expected at most 6'),
		v.check(
			(steps) => steps.slice(0, -1).every(({ then }) => then !== undefined),
			'does not go on; expected "then" in every step but the last',
		),
	),
});
const schema = v.pipe(
	fields,
	v.check(
		(item) => item.must_not_miss || item.steps.every((step) => !step.must_not_miss),
		'has a step that must not be missed; expected must_not_miss of the case too',
	),
);
type Case = v.InferOutput<typeof schema>;

/** The responses to all steps, and how many steps, from the first, are answered for good. */
export interface CaseResponse {
	readonly responses: readonly unknown[];
	readonly locked: number;
}

/** Something told in steps, each answered and locked before the next is shown. */
export const caseItem: ItemType<typeof schema, CaseResponse> = {
	schema,
	shownLists: ({ steps }) =>
		steps.flatMap((step, at) =>
			rulesOfStep(step)
				.shownLists(step)
				.map((list): ShownList => ({ ...list, name: nameInCase(at, list.name) })),
		),
	response: ({ steps }) =>
		v.strictObject({
			responses: v.pipe(
				v.array(v.unknown()),
				v.length(steps.length),
				v.transform((responses) => steps.map((step, at) => responseToStep(step, responses[at]))),
			),
			locked: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(steps.length)),
		}),
	blank: ({ steps }) => ({ responses: steps.map((step) => responseToStep(step, null)), locked: 0 }),
	isAnswered: ({ steps }, { locked }) => locked === steps.length,
	// score = mean of the scores of all steps; a step that was answered counts, locked or not
	score: ({ steps }, { responses }) =>
		steps.reduce((sum, step, at) => sum + rulesOfStep(step).score(step, responses[at]), 0) /
		steps.length,
	isSafe: ({ steps }, { responses }) => {
		const isNamed = steps.some((step) => step.must_not_miss);
		return steps.every(
			(step, at) => (isNamed && !step.must_not_miss) || isSafeStep(step, responses[at]),
		);
	},
	answerInWords: ({ steps }) =>
		steps.flatMap((step, at) => numbered(at, rulesOfStep(step).answerInWords(step))),
	responseInWords: ({ steps }, { responses }) =>
		steps.flatMap((step, at) =>
			numbered(at, rulesOfStep(step).responseInWords(step, responses[at])),
		),
	feedback: ({ steps }, { responses }) =>
		steps.flatMap((step, at) =>
			rulesOfStep(step)
				.feedback(step, responses[at])
				.map((one): Feedback => ({ ...one, list: nameInCase(at, one.list) })),
		),
};

/** The response with this answer to the first step that is not locked; unchanged if all are. */
export function answerStep(response: CaseResponse, answer: unknown): CaseResponse {
	const { responses, locked } = response;
	return locked < responses.length
		? { ...response, responses: responses.with(locked, answer) }
		: response;
}

/** The response with the next step locked, if it is answered. */
export function lockStep({ steps }: Pick<Case, 'steps'>, response: CaseResponse): CaseResponse {
	const { responses, locked } = response;
	const step = steps[locked];
	if (!step || !rulesOfStep(step).isAnswered(step, responses[locked])) return response;
	return { ...response, locked: locked + 1 };
}

/** The orders of the lists of one step, out of those of its case. */
export function ordersOfStep(orders: Orders, at: number): Orders {
	const start = nameInCase(at, '');
	return Object.fromEntries(
		Object.entries(orders)
			.filter(([name]) => name.startsWith(start))
			.map(([name, order]) => [name.slice(start.length), order]),
	);
}

// Lists of two steps may have one name: each is kept under the place of its step.
function nameInCase(at: number, list: string): string {
	return `step-${at + 1}.${list}`;
}

function numbered(at: number, lines: readonly string[]): string[] {
	return lines.map((line) => itemWords.step(at + 1, line));
}
