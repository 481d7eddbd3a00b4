import { createContext } from 'svelte';
import { beginAttempt, isSubmitted, type Attempt } from '../core/attempt.ts';
import {
	askedInExams,
	decodeAttempts,
	encodeAttempts,
	noAttempts,
	openExam,
	openPractice,
	withAttempt,
	type Attempts,
} from '../core/attempts.ts';
import { quizHash, type QuizRoute } from '../core/quiz-route.ts';
import { drawExam, drawPractice } from '../core/select.ts';
import type { QuizSetup } from './quiz-setup.ts';

/** A learner's attempts, and what begins, keeps and finds them. */
export class QuizState {
	readonly #setup: () => QuizSetup;
	#kept = $state.raw<Attempts>(noAttempts);
	#reasons = $state.raw<readonly string[]>([]);

	constructor(setup: () => QuizSetup) {
		this.#setup = setup;
	}

	/** What the quiz was given; read it where it is used, for it may change. */
	get setup(): QuizSetup {
		return this.#setup();
	}

	/** The exam that can be gone on with. */
	get openExam(): Attempt | undefined {
		return openExam(this.#kept);
	}

	/** The exam that was handed in last. */
	get doneExam(): Attempt | undefined {
		return this.#kept.attempts.findLast((one) => one.kind === 'exam' && isSubmitted(one));
	}

	/** Why no exam could be drawn; empty if one could, or none was asked for. */
	get reasons(): readonly string[] {
		return this.#reasons;
	}

	/** Reads what the store holds. */
	async load(): Promise<void> {
		this.#kept = decodeAttempts(await this.setup.store.load());
	}

	/** The title of an objective. */
	titleOf(objective: string): string {
		return this.setup.objectives.find(({ id }) => id === objective)?.title ?? objective;
	}

	/** The attempt with this id. */
	attempt(id: string): Attempt | undefined {
		return this.#kept.attempts.find((one) => one.id === id);
	}

	/** The practice of an objective that is under way. */
	openPractice(objective: string): Attempt | undefined {
		return openPractice(this.#kept, objective);
	}

	/** The practice of an objective: the one under way, or a new one, kept from its first answer on. */
	practice(objective: string): Attempt {
		const { bank, seed, now } = this.setup;
		return (
			this.openPractice(objective) ??
			beginAttempt({
				kind: 'practice',
				objective,
				form: drawPractice(bank, objective, seed()),
				bankHash: bank.hash,
				now: now(),
			})
		);
	}

	/** Begins an exam that avoids the items of earlier ones, and goes there. */
	startExam(): void {
		const { bank, blueprint, seed, now } = this.setup;
		const draw = drawExam({ bank, blueprint, seed: seed(), earlier: askedInExams(this.#kept) });
		this.#reasons = draw.ok ? [] : draw.reasons;
		if (!draw.ok) return;
		const { form } = draw;
		this.keep(beginAttempt({ kind: 'exam', form, bankHash: bank.hash, now: now() }));
		this.go({ kind: 'exam' });
	}

	/** Keeps the present state of an attempt. */
	keep(attempt: Attempt): void {
		this.#kept = withAttempt(this.#kept, attempt);
		this.setup.store.save(encodeAttempts(this.#kept));
	}

	/** Goes to a place in the quiz. */
	go(route: QuizRoute): void {
		this.setup.onnavigate(quizHash(route));
	}
}

/** The quiz that a component is part of. */
export const [useQuiz, provideQuiz] = createContext<QuizState>();
