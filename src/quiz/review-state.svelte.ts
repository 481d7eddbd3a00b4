import type { Attempt } from '../core/attempt.ts';
import { openReview } from '../core/attempts.ts';
import type * as scheduling from '../core/review-schedule.ts';
import type { QuizState } from './quiz-state.svelte.ts';

/** The most items that one review asks: what is left is asked in the next. */
const most = 20;

type Scheduling = typeof scheduling;
type DueItem = scheduling.DueItem;

/** What is due, by the learner's own answers. Nothing is known before `load` has come back. */
export class ReviewState {
	readonly #quiz: QuizState;
	#scheduling = $state.raw<Scheduling>();
	readonly #schedule = $derived.by(() => this.#scheduled());

	constructor(quiz: QuizState) {
		this.#quiz = quiz;
	}

	/** Loads what schedules: only when it is asked for, so that no question waits for it. */
	async load(): Promise<void> {
		this.#scheduling = await import('../core/review-schedule.ts');
	}

	/** The items that are due today, the longest overdue first. */
	get due(): readonly DueItem[] {
		return this.#scheduling?.dueToday(this.#schedule, this.#quiz.setup.now()) ?? [];
	}

	/** What comes after today, the next first. */
	get later(): readonly DueItem[] {
		return this.#schedule.slice(this.due.length);
	}

	/** How many items the next review asks. */
	get nextCount(): number {
		return Math.min(most, this.due.length);
	}

	/** The review under way, or a new one of what is due; undefined if nothing is. */
	begin(): Attempt | undefined {
		const ids = this.due.slice(0, most).map(({ item }) => item);
		const isOpen = openReview(this.#quiz.kept.all) !== undefined;
		return isOpen || ids.length > 0 ? this.#quiz.review(ids) : undefined;
	}

	#scheduled(): readonly DueItem[] {
		const { bank, now } = this.#quiz.setup;
		const schedule = this.#scheduling?.scheduleOf(this.#quiz.kept.all.reviews, now()) ?? [];
		return schedule.filter(({ item }) => bank.byId.has(item));
	}
}
