import * as v from 'valibot';
import { Prose, schemasOf, type Feedback, type StepType } from './item-type.ts';
import { itemWords } from './item-words.ts';

const schemas = schemasOf('number', {
	/** Unit of the answer, as it is written after the number. */
	unit: Prose,
	/** Smallest and largest accepted answer, in that unit; equal where only one is right. */
	answer: v.pipe(
		v.strictObject({ min: v.number(), max: v.number() }),
		v.check(({ min, max }) => min <= max, 'is upside down; expected min at most as large as max'),
	),
	/** What is still accepted on both sides of the answer, in that unit. */
	tolerance: v.pipe(v.number(), v.minValue(0)),
	/** Step of the field for the number, in that unit. */
	step: v.pipe(v.number(), v.gtValue(0)),
	/** Why the answer is right, and why a lower or a higher one is not. */
	feedback: v.strictObject({ right: Prose, low: Prose, high: Prose }),
});
type NumberItem = v.InferOutput<typeof schemas.step>;

/** A quantity; the response is a number in the unit of the item. */
export const number: StepType<typeof schemas.item, typeof schemas.step, number | null> = {
	schema: schemas.item,
	step: schemas.step,
	shownLists: () => [],
	response: () => v.nullable(v.pipe(v.number(), v.finite())),
	blank: () => null,
	isAnswered: (_, response) => response !== null,
	score: (item, response) => (response !== null && sideOf(item, response) === 'right' ? 1 : 0),
	answerInWords: ({ answer: { min, max }, unit }) => [
		min === max ? itemWords.quantity(min, unit) : itemWords.range(min, max, unit),
	],
	responseInWords: ({ unit }, response) =>
		response === null ? [] : [itemWords.quantity(response, unit)],
	feedback: (item, response) => [feedbackOn(item, response)],
};

// Sums of decimal fractions are not exact in binary: 0.1 + 0.2 > 0.3.
const rounding = 1e-9;

function sideOf({ answer, tolerance }: NumberItem, value: number): 'low' | 'right' | 'high' {
	if (value < answer.min - tolerance - rounding) return 'low';
	return value > answer.max + tolerance + rounding ? 'high' : 'right';
}

function feedbackOn(item: NumberItem, response: number | null): Feedback {
	const part = response === null ? item.unit : itemWords.quantity(response, item.unit);
	const place = { list: 'answer', index: 0, part };
	if (response === null) return { ...place, verdict: 'missed', text: item.feedback.right };
	const side = sideOf(item, response);
	return { ...place, verdict: side === 'right' ? 'right' : 'wrong', text: item.feedback[side] };
}
