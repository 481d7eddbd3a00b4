import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { lengthText } from './millimetres.ts';

/** What holds beside a popular statement or instead of it, with the claims that this rests on. */
export interface Answer {
	id: string;
	/** The statement as it is heard, short. */
	said: string;
	/** What holds, in a line. */
	holds: string;
	/** Ids of claims, separated by spaces; '' where nothing was checked. */
	cite: string;
}

/** An answer, written as a row. */
export function answer(id: string, said: string, holds: string, cite: string): Answer {
	return { id, said, holds, cite };
}

/** Numbers of the evidence in words. */
export interface Numbers {
	value: (id: string, key: string) => number;
	/** A length with its unit. */
	mm: (id: string, key: string) => string;
	/** Two numbers, from one to the other. */
	span: (id: string, low: string, high: string) => string;
}

/** Reads numbers out of the claims; one that is not there does not build. */
export function numbersOf(claims: readonly Claim[]): Numbers {
	const value: Numbers['value'] = (id, key) => claimValue(claims, id, key);
	return {
		value,
		mm: (id, key) => `${lengthText(value(id, key))}\u00a0mm`,
		span: (id, low, high) => `${value(id, low)}–${value(id, high)}`,
	};
}
