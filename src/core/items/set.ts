import * as v from 'valibot';
import { Id } from '../slide.ts';
import { Prose, schemasOf, type Feedback, type StepType } from './item-type.ts';
import { itemWords } from './item-words.ts';

const Band = v.pipe(
	v.strictObject({ min: v.number(), max: v.number() }),
	v.check(({ min, max }) => min <= max, 'is upside down; expected min at most as large as max'),
);

const Scale = v.pipe(
	v.strictObject({
		min: v.number(),
		max: v.number(),
		/** What one step of the slider adds. */
		step: v.pipe(v.number(), v.gtValue(0)),
	}),
	v.check(({ min, max }) => min < max, 'is upside down; expected min less than max'),
);

const Near = v.strictObject({
	/** How far outside the accepted range an answer still earns something, in the unit of the item. */
	within: v.pipe(v.number(), v.gtValue(0)),
	/** What it earns, a share of 1. */
	share: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
});

const schemas = schemasOf('set', {
	/** Name of the picture that shows the value. */
	picture: Id,
	/** What the picture shows it at: plain data that the picture understands. */
	place: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
	/** Unit of the value, as it is written after the number. */
	unit: Prose,
	/** What can be set, in that unit. */
	scale: Scale,
	/** Smallest and largest accepted value, in that unit; equal where only one is right. */
	accepted: Band,
	/** What an answer a little outside earns; nothing if left out. */
	near: v.optional(Near),
	/** Why the accepted values are right, and why a lower or a higher one is not. */
	feedback: v.strictObject({ right: Prose, low: Prose, high: Prose }),
});
type SetItem = v.InferOutput<typeof schemas.step>;

const unsettable = 'cannot be set; expected a range that a step of the scale meets';
const schema = v.pipe(
	schemas.item,
	v.forward(
		v.check((item) => isSettable(item), unsettable),
		['accepted'],
	),
);
const step = v.pipe(
	schemas.step,
	v.forward(
		v.check((item) => isSettable(item), unsettable),
		['accepted'],
	),
);

/** A value to set on a picture; the response is a number in the unit of the item. */
export const set: StepType<typeof schema, typeof step, number | null> = {
	schema,
	step,
	shownLists: () => [],
	response: ({ scale: { min, max } }) =>
		v.nullable(v.pipe(v.number(), v.minValue(min), v.maxValue(max))),
	blank: () => null,
	isAnswered: (_, response) => response !== null,
	score,
	answerInWords: ({ accepted: { min, max }, unit }) => [
		min === max ? itemWords.quantity(min, unit) : itemWords.range(min, max, unit),
	],
	responseInWords: ({ unit }, response) =>
		response === null ? [] : [itemWords.quantity(response, unit)],
	feedback: (item, response) => [feedbackOn(item, response)],
};

// Sums of decimal fractions are not exact in binary: 0.1 + 0.2 > 0.3.
const rounding = 1e-9;

/** How far a value lies below (negative) or above (positive) the accepted range; 0 inside it. */
function distance({ accepted: { min, max } }: SetItem, value: number): number {
	if (value < min - rounding) return value - min;
	return value > max + rounding ? value - max : 0;
}

function score(item: SetItem, response: number | null): number {
	if (response === null) return 0;
	const away = Math.abs(distance(item, response));
	if (away === 0) return 1;
	return item.near && away <= item.near.within + rounding ? item.near.share : 0;
}

function feedbackOn(item: SetItem, response: number | null): Feedback {
	const part = response === null ? item.unit : itemWords.quantity(response, item.unit);
	const place = { list: 'accepted', index: 0, part };
	if (response === null) return { ...place, verdict: 'missed', text: item.feedback.right };
	const away = distance(item, response);
	if (away === 0) return { ...place, verdict: 'right', text: item.feedback.right };
	return { ...place, verdict: 'wrong', text: item.feedback[away < 0 ? 'low' : 'high'] };
}

function isSettable({ scale, accepted }: Pick<SetItem, 'scale' | 'accepted'>): boolean {
	const { min, max, step: by } = scale;
	const first = Math.max(min, min + Math.ceil((accepted.min - min) / by - rounding) * by);
	return first <= Math.min(accepted.max, max) + rounding;
}
