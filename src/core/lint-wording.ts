import type { Fault } from './faults.ts';
import type { Question } from './item.ts';
import { answersOf, leadingNumber, type Answer } from './item-texts.ts';

/** A fault with its path inside the item. */
export type ItemFault = Pick<Fault, 'path' | 'wrong' | 'expected'>;

/** What the wording of one item, or of one step of a case, gives away or leaves unclear. */
export function wordingFaults(item: Question): ItemFault[] {
	const answers = answersOf(item);
	return [
		...stemFaults(item),
		...answers.flatMap(answerFaults),
		...repeatedFaults(answers),
		...lengthFaults(answers),
		...orderFaults(item),
		...stepFaults(item, wordingFaults),
	];
}

/** The faults that a check finds in the steps of a case, each with the path of its step. */
export function stepFaults(item: Question, check: (step: Question) => ItemFault[]): ItemFault[] {
	if (item.type !== 'case') return [];
	return item.steps.flatMap((step, at) =>
		check(step).map((fault) => ({ ...fault, path: ['steps', at, ...fault.path] })),
	);
}

interface Pattern {
	readonly found: RegExp;
	readonly wrong: string;
	readonly expected: string;
}

const stemPatterns: readonly Pattern[] = [
	{
		found: /[^?]\s*$/,
		wrong: 'the stem does not end with a question mark',
		expected: 'a full question',
	},
	{
		found:
			/\b(which|what) of (the following|these)( statements)? (is|are) (true|false|correct|right|wrong)\b/i,
		wrong: 'the stem asks which statement is true',
		expected: 'a question that can be answered with the options covered',
	},
	{
		found: /\b(not|except|least likely)\b/,
		wrong: 'the stem asks for what does not hold',
		expected: 'a positive question, or the negative word in capitals (NOT)',
	},
];

const answerPatterns: readonly Pattern[] = [
	{
		found: /\b(all|none|both|neither|any) of (the above|these|them)\b/i,
		wrong: 'the answer refers to the other answers',
		expected: 'an answer that stands alone',
	},
	{
		found:
			/\b(always|never|completely|entirely|guaranteed?|impossible|in every case|without exception)\b/i,
		wrong: 'an absolute word gives the answer away',
		expected: 'a claim of the same strength in all answers',
	},
];

function stemFaults({ stem }: Question): ItemFault[] {
	return stemPatterns
		.filter(({ found }) => found.test(stem))
		.map(({ wrong, expected }) => ({ path: ['stem'], wrong, expected }));
}

function answerFaults({ path, text }: Answer): ItemFault[] {
	return answerPatterns
		.filter(({ found }) => found.test(text))
		.map(({ wrong, expected }) => ({ path: [...path, 'text'], wrong, expected }));
}

function repeatedFaults(answers: readonly Answer[]): ItemFault[] {
	return (['text', 'feedback'] as const).flatMap((field) =>
		answers
			.filter((answer, at) => answers.slice(0, at).some((other) => isSame(answer, other, field)))
			.map(({ path }) => ({
				path: [...path, field],
				wrong: `the ${field} stands at another answer too`,
				expected: `a ${field} of its own`,
			})),
	);
}

function isSame(one: Answer, other: Answer, field: 'text' | 'feedback'): boolean {
	return one[field].toLowerCase() === other[field].toLowerCase();
}

// Short answers of a word or three may differ in length; longer ones may not be twice as long and more.
const freeLength = 24;
const lengthRatio = 2.2;

function lengthFaults(answers: readonly Answer[]): ItemFault[] {
	const shortest = Math.min(...answers.map(({ text }) => text.length));
	return answers
		.filter(({ text }) => text.length > Math.max(freeLength, shortest * lengthRatio))
		.map(({ path, text }) => ({
			path: [...path, 'text'],
			wrong: `the answer has ${text.length} characters, the shortest one ${shortest}`,
			expected: 'answers of like length',
		}));
}

function orderFaults(item: Question): ItemFault[] {
	if (item.type !== 'single' && item.type !== 'multiple' && item.type !== 'match') return [];
	const field = item.type === 'match' ? 'choices' : 'options';
	const texts = (item.type === 'match' ? item.choices : item.options).map(({ text }) => text);
	const numbers = texts.flatMap((text) => leadingNumber(text) ?? []);
	if (numbers.length < texts.length) return [];
	const isRising = numbers.every((value, at) => at === 0 || (numbers[at - 1] ?? value) <= value);
	if (isRising && item.keep_order) return [];
	return [
		{
			path: [field],
			wrong: isRising ? 'numbers would be shuffled' : 'numbers are not in order',
			expected: 'them from small to large, with keep_order: true',
		},
	];
}
