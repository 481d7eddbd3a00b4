import { contentWords, leadingNumber, sharedWords } from '../item-texts.ts';

/** Texts to choose from, and what is asked of them. */
export interface Look {
	/** The question with everything that stands before it. */
	readonly asked: string;
	/** The texts in the authored order. */
	readonly texts: readonly string[];
	/** For each text, its place in the order that the form shows, from 0. */
	readonly places: readonly number[];
}

/** A quantity that is asked for; `min` and `max` where it is set on a scale. */
export interface Quantity {
	readonly asked: string;
	readonly unit: string;
	readonly min?: number;
	readonly max?: number;
}

/** A rule of thumb of somebody who knows nothing of the subject; where it says nothing, a guess is made. */
export interface Bot {
	readonly name: string;
	/** Rates each text: the highest is taken, and any of those that are equally high. */
	readonly rate?: (look: Look) => readonly number[];
	/** Whether a statement is taken to be right. */
	readonly believes?: (statement: string) => boolean | undefined;
	/** The number that is given, in the unit of the quantity. */
	readonly number?: (quantity: Quantity) => number | undefined;
}

/** Chooses, judges and numbers at random. */
export const guesser: Bot = { name: 'a guess' };

/** The bots that must do no better than a guess; `myths` are popular statements that are wrong. */
export function botsFor(myths: readonly string[]): Bot[] {
	return [
		longest,
		middle,
		echo(),
		qualified,
		...['A', 'B', 'C', 'D'].map(sameLetter),
		believer(myths),
	];
}

const longest: Bot = {
	name: 'the longest answer',
	rate: ({ texts }) => texts.map(({ length }) => length),
};

const middle: Bot = {
	name: 'the middle number',
	rate: ({ texts }) => {
		const numbers = texts.flatMap((text) => leadingNumber(text) ?? []);
		if (numbers.length < texts.length) return texts.map(() => 0);
		const below = (value: number) => numbers.filter((other) => other < value).length;
		return numbers.map((value) => -Math.abs(below(value) - (texts.length - 1) / 2));
	},
	number: ({ asked, unit, min, max }) => {
		if (min !== undefined && max !== undefined) return (min + max) / 2;
		const named = numbersIn(asked, unit).sort((one, other) => one - other);
		return named[Math.floor(named.length / 2)];
	},
};

function echo(): Bot {
	const wordsOf = remembered(contentWords);
	return {
		name: 'most words shared with the question',
		rate: ({ asked, texts }) => texts.map((text) => sharedWords(wordsOf(text), wordsOf(asked))),
		number: ({ asked, unit }) => numbersIn(asked, unit)[0],
	};
}

const hedges =
	/\b(may|might|can|could|should|usually|often|sometimes|mostly|mainly|generally|typically|commonly|likely|probably|possibly|perhaps|depend(s|ing)?|varies|vary|tends?|partly|rather|roughly|about|around|nearly|some|most|many|few|unless|if|until|at least|at most|up to)\b/gi;

const qualified: Bot = {
	name: 'the most qualified wording',
	rate: ({ texts }) => texts.map(hedgesIn),
	believes: (statement) => (hedgesIn(statement) > 0 ? true : undefined),
};

function sameLetter(letter: string, place: number): Bot {
	return {
		name: `always ${letter}`,
		rate: ({ places }) => places.map((own) => (own === place ? 1 : 0)),
		// Right stands before not right.
		believes: () => (place < 2 ? place === 0 : undefined),
	};
}

// A statement that shares so many words with a myth is taken to be the myth.
const sameMyth = 3;

function believer(myths: readonly string[]): Bot {
	const wordsOf = remembered(wordsAndNumbers);
	const shared = (one: string, other: string) => sharedWords(wordsOf(one), wordsOf(other));
	return {
		name: 'what the popular article says',
		// Which myth an answer is taken from, the question decides where the answers leave it open.
		rate: ({ asked, texts }) =>
			texts.map((text) =>
				Math.max(
					0,
					...myths
						.filter((myth) => shared(text, myth) > 0)
						.map((myth) => shared(text, myth) + shared(asked, myth) / 100),
				),
			),
		believes: (statement) =>
			myths.some((myth) => shared(statement, myth) >= sameMyth) ? true : undefined,
		number: ({ asked, unit }) => {
			const told = myths.filter((myth) => numbersIn(myth, unit).length > 0);
			const [nearest] = told.sort((one, other) => shared(asked, other) - shared(asked, one));
			return nearest === undefined ? undefined : numbersIn(nearest, unit)[0];
		},
	};
}

function hedgesIn(text: string): number {
	return text.match(hedges)?.length ?? 0;
}

function wordsAndNumbers(text: string): ReadonlySet<string> {
	return new Set([...contentWords(text), ...(text.match(/\d+(?:\.\d+)?/g) ?? [])]);
}

/** The numbers of a text that stand before the unit, or before "to" and a number with the unit. */
function numbersIn(text: string, unit: string): number[] {
	const found = text.matchAll(/(\d+(?:\.\d+)?)(?:\s*(?:to|–|-)\s*(\d+(?:\.\d+)?))?\s*(\S+)/g);
	return [...found]
		.filter(([, , , after]) => after?.replace(/[.,;:?)]+$/, '') === unit)
		.flatMap(([, low, high]) => [low, high].flatMap((each) => (each ? [Number(each)] : [])));
}

// The same texts are looked at in a thousand exams.
function remembered<T>(make: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const made = known.get(text) ?? make(text);
		known.set(text, made);
		return made;
	};
}
