import type { Item } from './item.ts';
import { answersOf, contentWords, leadingNumber, sharedWords, type Answer } from './item-texts.ts';
import type { ItemFault } from './lint-wording.ts';

/** How often a rule of thumb finds the key of lists with one right answer, and how often a guess does. */
export interface BotScore {
	readonly bot: string;
	/** Share of lists, from 0 to 1; where the rule names several answers, each is as likely to be taken. */
	readonly share: number;
	readonly chance: number;
}

type Bot = (answers: readonly Answer[], item: Item) => readonly number[];

/** Rules of thumb of somebody who knows nothing of the subject; each rates answers, the highest is taken. */
const bots: Readonly<Record<string, Bot>> = {
	'the longest answer': (answers) => answers.map(({ text }) => text.length),
	'the answer that shares most words with the question': (answers, item) => {
		const asked = contentWords([item.scenario ?? '', item.stem].join(' '));
		return answers.map(({ text }) => sharedWords(contentWords(text), asked));
	},
	'the middle number': (answers) => {
		const numbers = answers.flatMap(({ text }) => leadingNumber(text) ?? []);
		if (numbers.length < answers.length) return answers.map(() => 0);
		const middle = (answers.length - 1) / 2;
		const below = (value: number) => numbers.filter((other) => other < value).length;
		return numbers.map((value) => -Math.abs(below(value) - middle));
	},
};

/** The score of each bot over the items that have one right answer in a list. */
export function botScores(items: readonly Item[]): BotScore[] {
	const asked = items.filter(({ type }) => type === 'single' || type === 'true-false');
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
	return Object.entries(bots).map(([bot, rate]) => ({
		bot,
		share: mean(asked.map((item) => hitShare(answersOf(item), rate(answersOf(item), item)))),
		chance: mean(asked.map((item) => 1 / answersOf(item).length)),
	}));
}

// Below this number of items a bot's luck says nothing about the bank.
const enoughItems = 30;
const allowance = 0.05;

/** A fault for each bot that does better on the bank than chance and five points. */
export function testWisenessFaults(items: readonly Item[]): ItemFault[] {
	if (items.length < enoughItems) return [];
	const percent = (share: number) => `${Math.round(share * 100)} %`;
	return botScores(items)
		.filter(({ share, chance }) => share > chance + allowance)
		.map(({ bot, share, chance }) => ({
			path: [],
			wrong: `"${bot}" is the right one in ${percent(share)} of the items`,
			expected: `at most ${percent(chance + allowance)}, chance and five points`,
		}));
}

function hitShare(answers: readonly Answer[], ratings: readonly number[]): number {
	const best = Math.max(...ratings);
	const taken = answers.filter((_, at) => ratings[at] === best);
	return taken.filter(({ isRight }) => isRight).length / taken.length;
}
