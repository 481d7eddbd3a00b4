import type { ItemKind } from '../../core/item.ts';

const locale = 'en-GB';
const whole = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

const plural = (count: number, one: string) =>
	`${whole.format(count)} ${count === 1 ? one : `${one}s`}`;

/** How many points an answer on paper earns, for each type of item. */
const scoring: Readonly<Record<ItemKind, string>> = {
	single: 'One answer: 1 point if only the right box is ticked.',
	multiple:
		'Several answers: right ticks less wrong ticks, divided by the number of right answers; never below 0.',
	'true-false': 'True or false: 1 point if both the verdict and the reason are right.',
	match: 'Letters: right letters divided by all letters.',
	order:
		'Order: 1, less 2 × (pairs of steps that stand in the wrong order ÷ all pairs); never below 0. Four steps make 6 pairs, five 10, six 15.',
	number: 'Number: 1 point for a number in the range that the key gives.',
	set: 'Scale: 1 point for a value in the range that the key gives; outside it as the key says.',
	point: 'Structure: 1 point if only the right box is ticked.',
	screen:
		'Form: right ticks less wrong ticks, divided by the number of reasons; never below 0. Of a form without a reason, 1 point if only the last box is ticked.',
	case: 'Case: the mean of its steps, each marked by its own rule.',
};

/** Every word of the question paper and its key that does not stand in the bank. */
export const paperWords = {
	print: 'Print',
	paperTitle: (course: string) => `${course}: question paper`,
	keyTitle: (course: string) => `${course}: answer key`,
	edition: (seed: number, bankHash: string) => `Paper ${seed}, bank ${bankHash}`,
	keyEdition: (seed: number, bankHash: string) => `Key to paper ${seed}, bank ${bankHash}`,
	seed: 'Number of the paper',
	show: 'Show',
	showKey: 'Answer key',
	showPaper: 'Question paper',
	home: 'Back to the quiz',
	badSeed: 'A paper has a whole number from 0 to 4294967295.',
	impossible: 'No paper can be made from this bank.',
	name: 'Name',
	clinic: 'Clinic',
	date: 'Date',
	rules: (items: number, passShare: number) => [
		`${plural(items, 'question')}, one point each. Where an answer has several parts, a part of the point can be earned, and a wrong tick takes away from it.`,
		`${percent.format(passShare)} of the points pass. Some questions are about harm. One of them answered in a way that could hurt somebody, and the paper is not passed.`,
	],
	result: 'For the marker',
	points: (outOf: number) => `points of ${whole.format(outOf)}`,
	harmRight: 'Questions on harm all safe',
	passed: 'Passed',
	question: (number: number) => `Question ${whole.format(number)}`,
	ofOne: 'of 1 point',
	step: (number: number) => `Step ${whole.format(number)}`,
	then: 'What happened:',
	tasks: {
		one: 'Tick one.',
		several: 'Tick all that apply.',
		judge: 'Is this statement true?',
		reason: 'Tick why.',
		letters: 'Write one letter in each box.',
		places: 'Number the boxes in order, from 1.',
		write: 'Write a number.',
		mark: 'Mark the value on the scale, or write it.',
	},
	right: 'True',
	notRight: 'False',
	answer: 'Answer:',
	mustNotMiss:
		'On harm: an answer that is not fully right fails the paper. On a form only a reason that was missed does; in a case only the steps marked so, where some are.',
	mustNotMissStep: 'This step is on harm.',
	isRight: 'right',
	isNotRight: 'not right',
	marking: 'How to mark',
	scoring: (kind: ItemKind) => scoring[kind],
	harm: (numbers: readonly number[]) =>
		numbers.length === 0
			? 'No question of this paper is about harm.'
			: `Questions on harm: ${numbers.map((number) => whole.format(number)).join(', ')}.`,
	sourcesOf: (names: readonly string[]) =>
		`${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}`,
	sources: 'Sources',
} as const;
