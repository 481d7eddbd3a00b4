import { bankOf } from './bank.ts';
import type { Blueprint } from './blueprint.ts';
import { botsFor, guesser, type Bot } from './bots/bot.ts';
import { rightResponse } from './bots/right-response.ts';
import { play } from './bots/play.ts';
import { sitExams, type Sitter, type Sittings } from './bots/sit-exams.ts';
import type { Fault } from './faults.ts';
import type { Item } from './item.ts';

/** What the bots are let loose on. */
export interface Wiseness {
	readonly items: readonly Item[];
	readonly blueprint: Blueprint;
	/** Popular statements about the subject that are wrong. */
	readonly myths: readonly string[];
	/** Number of exams that each bot sits. */
	readonly exams: number;
}

/** A table of how the bots did, a line each, and a fault for each that did too well. */
export interface WisenessReport {
	readonly lines: readonly string[];
	readonly faults: readonly Fault[];
}

const knower: Sitter = { name: 'the key', respond: rightResponse };

// Below this number of items a bot's luck says nothing about the bank.
const enoughItems = 30;
const allowance = 0.05;

/**
 * Lets bots that know nothing of the subject sit seeded exams, beside one that guesses and one that
 * knows the key. A fault is a bot that does better than a guess and five points, or passes; a fault
 * too is a key that does not score everything.
 */
export function testWiseness({ items, blueprint, myths, exams }: Wiseness): WisenessReport {
	if (items.length < enoughItems) return { lines: [], faults: [] };
	const sitters = [...[guesser, ...botsFor(myths)].map(sitterOf), knower];
	const sat = sitExams({ bank: bankOf(items), blueprint, exams }, sitters);
	if (!sat.ok) return { lines: [], faults: [faultOf(sat.reasons.join(' '), 'an exam')] };
	const [guessed, ...others] = sat.sittings;
	if (!guessed) return { lines: [], faults: [] };
	return {
		lines: [`${exams} exams, mean score and passes of`, ...sat.sittings.map(lineOf)],
		faults: [guessed, ...others].flatMap((one) =>
			one.name === knower.name ? keyFaults(one, exams) : botFaults(one, guessed),
		),
	};
}

function sitterOf(bot: Bot): Sitter {
	return {
		name: bot.name,
		respond: (item, orders, random) => play({ bot, random }, item, orders),
	};
}

function lineOf({ name, share, passes }: Sittings): string {
	return `  ${name.padEnd(36)}${percent(share).padStart(8)}${String(passes).padStart(7)}`;
}

function botFaults(bot: Sittings, guessed: Sittings): Fault[] {
	const faults: Fault[] = [];
	if (bot.passes > 0) faults.push(faultOf(`"${bot.name}" passes ${bot.passes} exams`, 'none'));
	if (bot.share > guessed.share + allowance)
		faults.push(
			faultOf(
				`"${bot.name}" scores ${percent(bot.share)}, most by ${givingAway(bot, guessed).join(', ')}`,
				`at most ${percent(guessed.share + allowance)}, a guess and five points`,
			),
		);
	return faults;
}

function keyFaults({ share, passes, items }: Sittings, exams: number): Fault[] {
	const rounding = 1e-9;
	if (passes === exams && share > 1 - rounding) return [];
	const missed = [...items].filter(([, own]) => own.share < 1 - rounding).map(([id]) => id);
	return [faultOf(`the key does not score everything: ${missed.join(', ')}`, 'a full score')];
}

const namedItems = 8;

/** Ids of the items that give a bot most over a guess, those first that give it most. */
function givingAway(bot: Sittings, guessed: Sittings): string[] {
	const gains = [...bot.items].map(([id, { share, asked }]) => ({
		id,
		gain: asked * (share - (guessed.items.get(id)?.share ?? 0)),
	}));
	return gains
		.sort((one, other) => other.gain - one.gain)
		.slice(0, namedItems)
		.map(({ id }) => id);
}

function faultOf(wrong: string, expected: string): Fault {
	return { file: 'quiz', path: [], wrong, expected };
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}
