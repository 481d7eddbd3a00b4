import { createContext } from 'svelte';
import { itemsToHold } from '../core/attempt-items.ts';
import { beginAttempt, type Attempt } from '../core/attempt.ts';
import { askedInExams, doneExams, openExam, openPractice, openReview } from '../core/attempts.ts';
import { quizHash, type QuizRoute } from '../core/quiz-route.ts';
import { drawExam, drawPractice, drawReview } from '../core/select.ts';
import { KeptState } from './kept-state.svelte.ts';
import type { QuizSetup } from './quiz-setup.ts';

/** A learner's attempts, and what begins, keeps and finds them. */
export class QuizState {
	readonly #setup: () => QuizSetup;
	/** The attempts and answers, and every change of them. */
	readonly kept: KeptState;
	#reasons = $state.raw<readonly string[]>([]);

	constructor(setup: () => QuizSetup) {
		this.#setup = setup;
		this.kept = new KeptState(setup);
	}

	/** What the quiz was given; read it where it is used, for it may change. */
	get setup(): QuizSetup {
		return this.#setup();
	}

	/** The exam that can be gone on with. */
	get openExam(): Attempt | undefined {
		return openExam(this.kept.all);
	}

	/** The exam that was handed in last. */
	get doneExam(): Attempt | undefined {
		return doneExams(this.kept.all).at(-1);
	}

	/** Why no exam could be drawn; empty if one could, or none was asked for. */
	get reasons(): readonly string[] {
		return this.#reasons;
	}

	/** Reads what the store holds. */
	async load(): Promise<void> {
		await Promise.resolve();
		this.kept.load();
	}

	/** The title of an objective. */
	titleOf(objective: string): string {
		return this.setup.objectives.find(({ id }) => id === objective)?.title ?? objective;
	}

	/** The attempt with this id. */
	attempt(id: string): Attempt | undefined {
		return this.kept.all.attempts.find((one) => one.id === id);
	}

	/** The practice of an objective that is under way. */
	openPractice(objective: string): Attempt | undefined {
		return openPractice(this.kept.all, objective);
	}

	/** The practice of an objective: the one under way, or a new one, kept from its first answer on. */
	practice(objective: string): Attempt {
		const { bank, seed } = this.setup;
		const form = () => drawPractice(bank, objective, seed());
		return (
			this.openPractice(objective) ??
			beginAttempt({ kind: 'practice', objective, form: form(), ...this.#beginning() })
		);
	}

	/** A review of these items: the one under way, or a new one, kept from its first answer on. */
	review(itemIds: readonly string[]): Attempt {
		const { bank, seed } = this.setup;
		const form = () => drawReview(bank, itemIds, seed());
		return (
			openReview(this.kept.all) ??
			beginAttempt({ kind: 'review', form: form(), ...this.#beginning() })
		);
	}

	/** Begins an exam that avoids the items of earlier ones, and goes there; or to the one under way. */
	startExam(): void {
		const { bank, blueprint, seed } = this.setup;
		this.kept.refresh();
		if (this.openExam) {
			this.go({ kind: 'exam' });
			return;
		}
		const draw = drawExam({ bank, blueprint, seed: seed(), earlier: askedInExams(this.kept.all) });
		this.#reasons = draw.ok ? [] : draw.reasons;
		if (!draw.ok) return;
		const begun = beginAttempt({ kind: 'exam', form: draw.form, ...this.#beginning() });
		this.kept.keep({ ...begun, items: itemsToHold(begun.form, bank) });
		this.go({ kind: 'exam' });
	}

	/** Goes to a place in the quiz. */
	go(route: QuizRoute): void {
		this.setup.onnavigate(quizHash(route));
	}

	#beginning() {
		const { bank, now } = this.setup;
		return { bankHash: bank.hash, now: now() };
	}
}

/** The quiz that a component is part of. */
export const [useQuiz, provideQuiz] = createContext<QuizState>();
