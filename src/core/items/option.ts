import * as v from 'valibot';
import { Prose, type Feedback, type Verdict } from './item-type.ts';

/** One of several answers to choose from. */
export const Option = v.strictObject({
	/** The answer as the learner reads it. */
	text: Prose,
	/** True for a right answer; left out for a wrong one. */
	correct: v.optional(v.boolean(), false),
	/** Why it is right or wrong, in one or two sentences. */
	feedback: Prose,
});
export type Option = v.InferOutput<typeof Option>;

/** A list of options of which exactly one is right. */
export function oneRight(min: number, max: number) {
	return v.pipe(
		v.array(Option),
		v.minLength(min, `has too few options; expected at least ${min}`),
		v.maxLength(max, `has too many options; expected at most ${max}`),
		v.check(
			(options) => isOneRight(options),
			'has not one right option; expected exactly one with correct: true',
		),
	);
}

/** A list of options of which at least two are right and at least one is wrong. */
export function someRight(min: number, max: number) {
	return v.pipe(
		v.array(Option),
		v.minLength(min, `has too few options; expected at least ${min}`),
		v.maxLength(max, `has too many options; expected at most ${max}`),
		v.check(
			(options) => rightCount(options) >= 2 && rightCount(options) < options.length,
			'has too few right or no wrong options; expected two or more with correct: true and one without',
		),
	);
}

/** The authored index of an option in a list of the given length. */
export function optionIndex(length: number) {
	return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(length - 1));
}

/** Feedback on each option of a list, given the indexes of those that the learner chose. */
export function optionFeedback(
	list: string,
	options: readonly Option[],
	chosen: readonly number[],
): Feedback[] {
	return options.map((option, index) => ({
		list,
		index,
		part: option.text,
		verdict: verdictOn(option.correct, chosen.includes(index)),
		text: option.feedback,
	}));
}

/** How a part stands that is right or not, and was chosen or not. */
export function verdictOn(isRight: boolean, isChosen: boolean): Verdict {
	if (isChosen) return isRight ? 'right' : 'wrong';
	return isRight ? 'missed' : 'left';
}

/** The texts of the right options. */
export function rightTexts(options: readonly Option[]): string[] {
	return options.filter((option) => option.correct).map((option) => option.text);
}

/** The texts of the options with the given indexes. */
export function textsOf(options: readonly Option[], chosen: readonly number[]): string[] {
	return options.filter((_, index) => chosen.includes(index)).map((option) => option.text);
}

/** Whether exactly one option is right. */
export function isOneRight(options: readonly Option[]): boolean {
	return rightCount(options) === 1;
}

function rightCount(options: readonly Option[]): number {
	return options.filter((option) => option.correct).length;
}
