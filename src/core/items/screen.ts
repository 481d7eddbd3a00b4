import * as v from 'valibot';
import { Prose, schemasOf, type Feedback, type StepType } from './item-type.ts';
import { itemWords } from './item-words.ts';
import { optionIndex, verdictOn } from './option.ts';

const Entry = v.strictObject({
	/** What the form asks for. */
	field: Prose,
	/** What stands there. */
	text: Prose,
	/** True for a reason that the learner must mark; left out for what is no reason. */
	reason: v.optional(v.boolean(), false),
	/** Why it is a reason or none, in one or two sentences. */
	feedback: Prose,
});
type Entry = v.InferOutput<typeof Entry>;

const schemas = schemasOf('screen', {
	/** Five to nine entries of a filled-in form; there may be no reason among them. */
	entries: v.pipe(
		v.array(Entry),
		v.minLength(5, 'has too few entries; expected at least 5'),
		v.maxLength(9, 'has too many entries; expected at most 9'),
	),
	/** Why it is right or wrong to say that nothing on the form is a reason. */
	none: Prose,
});
type Screen = v.InferOutput<typeof schemas.step>;

/** The authored indexes of the marked entries, or that nothing is to be marked; never both. */
export interface ScreenResponse {
	readonly marked: readonly number[];
	readonly isClear: boolean;
}

/** A filled-in form on which every reason against going on is marked. */
export const screen: StepType<typeof schemas.item, typeof schemas.step, ScreenResponse> = {
	schema: schemas.item,
	step: schemas.step,
	// A form is printed in one order: nothing is shuffled.
	shownLists: () => [],
	response: ({ entries }) =>
		v.pipe(
			v.strictObject({ marked: v.array(optionIndex(entries.length)), isClear: v.boolean() }),
			v.check(({ marked }) => new Set(marked).size === marked.length),
			v.check(({ marked, isClear }) => !isClear || marked.length === 0),
		),
	blank: () => ({ marked: [], isClear: false }),
	isAnswered: (_, { marked, isClear }) => isClear || marked.length > 0,
	score,
	// To be too careful costs points and hurts nobody.
	isSafe: ({ entries }, { marked }) =>
		entries.every(({ reason }, index) => !reason || marked.includes(index)),
	answerInWords: ({ entries }) => {
		const reasons = entries.filter(({ reason }) => reason).map(lineOf);
		return reasons.length > 0 ? reasons : [itemWords.clear];
	},
	responseInWords: ({ entries }, { marked, isClear }) =>
		isClear ? [itemWords.clear] : entries.filter((_, at) => marked.includes(at)).map(lineOf),
	feedback: (item, response) => [
		...item.entries.map((entry, index) => ({
			list: 'entries',
			index,
			part: lineOf(entry),
			verdict: verdictOn(entry.reason, response.marked.includes(index)),
			text: entry.feedback,
		})),
		clearFeedback(item, response),
	],
};

// score = max(0, (right marks - wrong marks) / reasons); of a form without a reason, 1 for saying so
function score({ entries }: Screen, { marked, isClear }: ScreenResponse): number {
	const reasons = entries.filter(({ reason }) => reason).length;
	if (reasons === 0) return isClear ? 1 : 0;
	const right = marked.filter((index) => entries[index]?.reason).length;
	return Math.max(0, (right - (marked.length - right)) / reasons);
}

function clearFeedback({ entries, none }: Screen, { isClear }: ScreenResponse): Feedback {
	const verdict = verdictOn(!entries.some(({ reason }) => reason), isClear);
	return { list: 'none', index: 0, part: itemWords.clear, verdict, text: none };
}

function lineOf({ field, text }: Entry): string {
	return itemWords.pair(field, text);
}
