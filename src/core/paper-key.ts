import { itemWords } from './items/item-words.ts';
import type { Option } from './items/option.ts';
import type { Step } from './items/step-types.ts';
import type { Orders } from './orders.ts';
import { formLines, lettered, type Lettered, type PaperPart } from './paper.ts';

type StepOf<K extends Step['type']> = Extract<Step, { type: K }>;

/** Why one possible answer is right or wrong; `mark` is what stands for it on the paper. */
export interface KeyReason {
	readonly mark: string;
	readonly part: string;
	readonly isRight: boolean;
	readonly why: string;
}

/** The answer to a part of a paper as it would be written on paper, and the reasons in the order of the paper. */
export interface Key {
	readonly answer: string;
	readonly reasons: readonly KeyReason[];
}

const keys: { readonly [K in Step['type']]: (question: StepOf<K>, orders: Orders) => Key } = {
	single: ({ options }, orders) => keyOfOptions('options', options, orders),
	multiple: ({ options }, orders) => keyOfOptions('options', options, orders),
	'true-false': ({ verdict, reasons }, orders) => {
		const key = keyOfOptions('reasons', reasons, orders);
		return { ...key, answer: listed([verdict ? itemWords.right : itemWords.notRight, key.answer]) };
	},
	match: keyOfMatch,
	order: ({ steps }, orders) =>
		keyOfRows(lettered('steps', steps, orders), ({ index }) => ({
			mark: String(index + 1),
			why: steps[index]?.feedback ?? '',
		})),
	number: keyOfNumber,
	set: keyOfSet,
	point: ({ options }, orders) => keyOfOptions('options', options, orders),
	screen: keyOfScreen,
};

/** The key to a part of a paper whose lists stand in the order of a form. */
export function keyTo({ question, orders }: PaperPart): Key {
	// A question meets only the key that is kept under its own type, and keys need no more than a step has.
	const key = keys[question.type] as (question: PaperPart['question'], orders: Orders) => Key;
	return key(question, orders);
}

function keyOfOptions(name: string, options: readonly Option[], orders: Orders): Key {
	const reasons = lettered(name, options, orders).map(({ letter, text, index }) => ({
		mark: letter,
		part: text,
		isRight: options[index]?.correct ?? false,
		why: options[index]?.feedback ?? '',
	}));
	return {
		answer: listed(reasons.filter(({ isRight }) => isRight).map(({ mark }) => mark)),
		reasons,
	};
}

function keyOfMatch({ prompts, choices }: StepOf<'match'>, orders: Orders): Key {
	const shown = lettered('choices', choices, orders);
	const letterFor = (id: string | undefined) =>
		shown.find(({ index }) => choices[index]?.id === id)?.letter ?? '';
	return keyOfRows(lettered('prompts', prompts, orders), ({ index }) => ({
		mark: letterFor(prompts[index]?.choice),
		why: prompts[index]?.feedback ?? '',
	}));
}

/** The key to rows in each of which something is written: all of it, read from the top. */
function keyOfRows(
	rows: readonly Lettered[],
	write: (row: Lettered) => Pick<KeyReason, 'mark' | 'why'>,
): Key {
	const reasons = rows.map((row) => ({ ...write(row), part: row.text, isRight: true }));
	return { answer: listed(reasons.map(({ mark }) => mark)), reasons };
}

function keyOfNumber({ answer, tolerance, unit, feedback }: StepOf<'number'>): Key {
	const accepted = rangeOf(answer.min - tolerance, answer.max + tolerance, unit);
	return { answer: accepted, reasons: reasonsAround(accepted, feedback) };
}

function keyOfSet({ accepted: { min, max }, near, unit, feedback }: StepOf<'set'>): Key {
	const accepted = rangeOf(min, max, unit);
	const answer = near
		? itemWords.near(accepted, itemWords.quantity(near.within, unit), near.share)
		: accepted;
	return { answer, reasons: reasonsAround(accepted, feedback) };
}

function keyOfScreen({ entries, none }: StepOf<'screen'>): Key {
	const isClear = entries.every(({ reason }) => !reason);
	const options = formLines(entries).map(({ text }, at) => ({
		text,
		correct: entries[at]?.reason ?? isClear,
		feedback: entries[at]?.feedback ?? none,
	}));
	return keyOfOptions('entries', options, {});
}

function rangeOf(low: number, high: number, unit: string): string {
	return low === high ? itemWords.quantity(low, unit) : itemWords.range(low, high, unit);
}

/** Why a number is accepted, and why one below or above it is not. */
function reasonsAround(accepted: string, feedback: StepOf<'number'>['feedback']): KeyReason[] {
	return [
		{ mark: '', part: accepted, isRight: true, why: feedback.right },
		{ mark: '', part: itemWords.lower, isRight: false, why: feedback.low },
		{ mark: '', part: itemWords.higher, isRight: false, why: feedback.high },
	];
}

function listed(parts: readonly string[]): string {
	return parts.join(', ');
}
