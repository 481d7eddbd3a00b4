import type { Bank } from '../core/bank.ts';
import type { Blueprint } from '../core/blueprint.ts';
import type { GlossaryTerm } from '../core/glossary.ts';
import type { Objective } from '../core/objective.ts';
import type { Pictures } from './picture.ts';

/** What is known about a claim: what it says, how well it is shown, and by whom. */
export interface ClaimEvidence {
	readonly statement: string;
	readonly strengthWords: string;
	readonly sources: readonly string[];
}

/** Where attempts are kept; what is loaded is whatever was saved, or undefined. Never throws. */
export interface AttemptStore {
	load: () => unknown;
	save: (value: unknown) => void;
}

/** Everything that the quiz is given. */
export interface QuizSetup {
	readonly bank: Bank;
	readonly blueprint: Blueprint;
	readonly objectives: readonly Objective[];
	/** Slides by id. */
	readonly slides: Readonly<Record<string, { readonly title: string }>>;
	readonly evidence: (
		claimId: string,
	) => ClaimEvidence | undefined | Promise<ClaimEvidence | undefined>;
	/** The words that the course explains. */
	readonly glossary: () => readonly GlossaryTerm[] | Promise<readonly GlossaryTerm[]>;
	/** The pictures that questions are asked on; rejects if they cannot be loaded. */
	readonly pictures: () => Promise<Pictures>;
	readonly store: AttemptStore;
	/** The time in milliseconds since 1970. */
	readonly now: () => number;
	/** A whole number that no one can foresee. */
	readonly seed: () => number;
	/** Whether single letters and digits choose an answer (WCAG 2.1.4). */
	readonly hasLetterKeys: boolean;
	/** Goes to an address such as `#quiz/exam`; the route follows before the next frame. */
	readonly onnavigate: (hash: string) => void;
}
