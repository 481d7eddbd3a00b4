import type { Claim } from '#author';
import { delays } from './screening-delays.ts';
import { refusals } from './screening-refusals.ts';

/** What comes of a screening. */
export type Outcome = 'refuse' | 'doctor' | 'postpone' | 'proceed';

/** The way through a screening, strictest first: what is asked, and where it leads if the answer is yes. */
export const gates: readonly { outcome: Outcome; asks: string; word: string }[] = [
	{ outcome: 'refuse', asks: 'Does anything forbid it?', word: 'Do not treat' },
	{ outcome: 'doctor', asks: 'Must a doctor decide?', word: 'Ask a doctor first' },
	{ outcome: 'postpone', asks: 'Does it need time?', word: 'Postpone' },
	{ outcome: 'proceed', asks: 'None of these?', word: 'Proceed to consent' },
];

/** Something a client may tell, and what comes of it. */
export interface Finding {
	id: string;
	outcome: Outcome;
	/** What is told, a few words. */
	told: string;
	/** The reason, or until when, in a line. */
	why: string;
	/** What else belongs to it. */
	more?: string;
	/** Where sources disagree. */
	dispute?: string;
	/** Ids of claims, separated by spaces. */
	cite: string;
}

/** All that is asked, in the order of the gates. */
export function findings(claims: readonly Claim[]): readonly Finding[] {
	return [...refusals, ...delays(claims)];
}

/** Place of an outcome on the way: the smaller, the stricter. */
export function strictness(outcome: Outcome): number {
	return gates.findIndex((gate) => gate.outcome === outcome);
}

/** What comes of all that was told: the strictest outcome, and every reason, the strictest first. */
export function screened(
	all: readonly Finding[],
	told: readonly string[],
): { outcome: Outcome; reasons: readonly Finding[] } {
	const reasons = all
		.filter(({ id }) => told.includes(id))
		.toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome));
	return { outcome: reasons[0]?.outcome ?? 'proceed', reasons };
}
