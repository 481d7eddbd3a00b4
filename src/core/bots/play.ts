import type { ItemKind, Question, ResponseOf } from '../item.ts';
import { ordersOfStep } from '../items/case.ts';
import { orderOf, type Orders } from '../orders.ts';
import { indexes, type Random } from '../random.ts';
import { type Bot, type Quantity } from './bot.ts';

/** Who plays: its rule of thumb, and the chance that decides where the rule says nothing. */
export interface Player {
	readonly bot: Bot;
	readonly random: Random;
}

/** A player before a question, with the orders in which its lists are shown. */
interface Turn extends Player {
	readonly orders: Orders;
	/** All that is asked, with what stands before it. */
	readonly asked: string;
}

type Ways = {
	readonly [K in ItemKind]: (question: Extract<Question, { type: K }>, turn: Turn) => ResponseOf<K>;
};

/** How each type of item is answered; nothing is left out, because a blank never scores. */
const ways: Ways = {
	single: ({ options }, turn) => best(turn, 'options', textsOf(options)),
	point: ({ options }, turn) => best(turn, 'options', textsOf(options)),
	multiple: ({ options }, turn) =>
		ranked(turn, 'options', textsOf(options)).slice(0, Math.ceil(options.length / 2)),
	'true-false': ({ statement, reasons }, turn) => ({
		verdict: turn.bot.believes?.(statement) ?? turn.random() < 0.5,
		reason: best(turn, 'reasons', textsOf(reasons)),
	}),
	match: ({ prompts, choices }, turn) => matched(turn, textsOf(prompts), choices),
	order: ({ steps }, turn) => ranked(turn, 'steps', textsOf(steps)),
	number: ({ unit, step }, turn) =>
		numberFor(turn, { unit }) ?? step * (1 + Math.floor(turn.random() * 20)),
	set: ({ unit, scale: { min, max, step } }, turn) => {
		const given = numberFor(turn, { unit, min, max });
		if (given !== undefined && given >= min && given <= max) return given;
		const steps = Math.floor((max - min) / step);
		return Math.min(max, min + step * Math.floor(turn.random() * (steps + 1)));
	},
	screen: ({ entries }, turn) => {
		// One form in five has nothing on it, as far as somebody can tell who knows nothing.
		if (turn.random() < 0.2) return { marked: [], isClear: true };
		const marks = ranked(turn, 'entries', textsOf(entries));
		return { marked: marks.slice(0, Math.ceil(entries.length / 3)), isClear: false };
	},
	case: ({ steps }, { asked, orders, ...player }) => ({
		responses: steps.map((step, at) => play(player, step, ordersOfStep(orders, at), asked)),
		locked: steps.length,
	}),
};

/** A response to the question by the rule of thumb of the player; `before` is what was told already. */
export function play(
	player: Player,
	question: Question,
	orders: Orders,
	before = '',
): ResponseOf<ItemKind> {
	const asked = [before, question.scenario ?? '', question.stem].join(' ');
	// Each question meets only the way registered under its own type.
	const way = ways[question.type] as (question: Question, turn: Turn) => ResponseOf<ItemKind>;
	return way(question, { ...player, orders, asked });
}

/** The authored index of the text that the bot rates highest. */
function best(turn: Turn, list: string, texts: readonly string[]): number {
	return ranked(turn, list, texts)[0] ?? 0;
}

/** The authored indexes, those rated highest first; what is rated alike stands in a random order. */
function ranked(turn: Turn, list: string, texts: readonly string[]): number[] {
	const ratings = ratingsOf(turn, list, texts);
	return indexes(texts.length).sort((one, other) => (ratings[other] ?? 0) - (ratings[one] ?? 0));
}

/** Each rating with a random part that only decides between those that are alike. */
function ratingsOf(
	{ bot, random, orders, asked }: Turn,
	list: string,
	texts: readonly string[],
): number[] {
	const shown = orderOf(orders, list, texts.length);
	const places = texts.map((_, index) => shown.indexOf(index));
	const ratings = bot.rate?.({ asked, texts, places });
	return texts.map((_, index) => (ratings?.[index] ?? 0) + random() / 1000);
}

/** Pairs, the highest rated first; no choice is used twice while there are enough of them. */
function matched(
	turn: Turn,
	prompts: readonly string[],
	choices: readonly { readonly id: string; readonly text: string }[],
): string[] {
	const texts = textsOf(choices);
	const pairs = prompts
		.flatMap((asked, prompt) =>
			ratingsOf({ ...turn, asked }, 'choices', texts).map((rating, choice) => ({
				prompt,
				choice,
				rating,
			})),
		)
		.sort((one, other) => other.rating - one.rating);
	const given = new Map<number, number>();
	for (const { prompt, choice } of pairs) {
		const isUsed = choices.length >= prompts.length && [...given.values()].includes(choice);
		if (!given.has(prompt) && !isUsed) given.set(prompt, choice);
	}
	return prompts.map((_, prompt) => choices[given.get(prompt) ?? 0]?.id ?? '');
}

function numberFor({ bot, asked }: Turn, quantity: Omit<Quantity, 'asked'>): number | undefined {
	return bot.number?.({ asked, ...quantity });
}

function textsOf(parts: readonly { readonly text: string }[]): string[] {
	return parts.map(({ text }) => text);
}
