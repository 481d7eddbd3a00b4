import type { Attempts } from '../core/attempts.ts';
import type { Bank } from '../core/bank.ts';
import type { Blueprint } from '../core/blueprint.ts';
import type { GlossaryTerm } from '../core/glossary.ts';
import type { Objective } from '../core/objective.ts';
import type { Learner } from '../core/settings.ts';
import type { Pictures } from './picture.ts';

/** What is known about a claim: what it says, how well it is shown, and by whom. */
export interface ClaimEvidence {
	readonly statement: string;
	readonly strengthWords: string;
	readonly sources: readonly string[];
	/** The same sources in a few words each. */
	readonly sourceNames: readonly string[];
}

/** Where the quiz keeps its records, by name; other tabs may write there too. Never throws. */
export interface AttemptStore {
	names: () => readonly string[];
	/** The record; its text where that is no JSON, undefined where there is none. */
	load: (name: string) => unknown;
	/** Whether the record was kept. */
	save: (name: string, value: unknown) => boolean;
	remove: (name: string) => void;
	/** Calls back when another tab has changed a record; gives what ends it. */
	watch: (onchange: () => void) => () => void;
	/** What could not be written yet, held for as long as the page is open. */
	unwritten?: Attempts | undefined;
}

/** A tab's turn at a sitting. */
export interface Turn {
	/** Takes the turn from whichever tab has it. */
	take: () => void;
	/** Leaves the turn to the next tab. */
	release: () => void;
}

/** Lets one tab at a time work on what is named; says at once, and whenever it changes, if it is this one. */
export type TakeTurns = (name: string, onchange: (isMine: boolean) => void) => Turn;

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
	/** A copy of the figures of a slide; undefined if it has none. */
	readonly figureOf: (slideId: string) => HTMLElement | undefined;
	/** Such a copy now stands in the page. */
	readonly onfigure: (figure: HTMLElement) => void;
	/** Who a certificate is made out to, as typed before; undefined if nothing was. */
	readonly learner: Learner | undefined;
	readonly onlearner: (learner: Learner) => void;
	/** The words that the course explains. */
	readonly glossary: () => readonly GlossaryTerm[] | Promise<readonly GlossaryTerm[]>;
	/** The pictures that questions are asked on; rejects if they cannot be loaded. */
	readonly pictures: () => Promise<Pictures>;
	readonly store: AttemptStore;
	/** Absent where no other tab can be. */
	readonly takeTurns?: TakeTurns;
	readonly courseId: string;
	/** Title of the course. */
	readonly course: string;
	/** The time in milliseconds since 1970. */
	readonly now: () => number;
	/** A whole number that no one can foresee. */
	readonly seed: () => number;
	/** Whether single letters and digits choose an answer (WCAG 2.1.4). */
	readonly hasLetterKeys: boolean;
	/** Goes to an address such as `#quiz/exam`; the route follows before the next frame. */
	readonly onnavigate: (hash: string) => void;
}
