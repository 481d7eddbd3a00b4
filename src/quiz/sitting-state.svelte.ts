import { itemsOf } from '../core/attempt-items.ts';
import {
	check,
	goTo,
	isSubmitted,
	respond,
	stateConfidence,
	submit,
	toggleFlag,
	type Attempt,
} from '../core/attempt.ts';
import type { Confidence } from '../core/confidence.ts';
import { isAnswered, type Item } from '../core/item.ts';
import type { QuizState } from './quiz-state.svelte.ts';

/** One question of a sitting as an overview shows it. */
export interface QuestionState {
	readonly itemId: string;
	readonly item: Item | undefined;
	readonly isAnswered: boolean;
	readonly isFlagged: boolean;
	readonly isCurrent: boolean;
}

/** A learner at work on an attempt: at a question, or looking over the answers before handing in. */
export class SittingState {
	readonly #quiz: QuizState;
	#attempt: Attempt;
	#isHandingIn = $state(false);
	readonly #items = $derived.by(() => itemsOf(this.#attempt, this.#quiz.setup.bank));

	constructor(quiz: QuizState, attempt: Attempt) {
		this.#quiz = quiz;
		this.#attempt = $state.raw(attempt);
	}

	get isExam(): boolean {
		return this.#attempt.kind === 'exam';
	}

	get isHandingIn(): boolean {
		return this.#isHandingIn;
	}

	get position(): number {
		return this.#attempt.position;
	}

	get count(): number {
		return this.#attempt.form.entries.length;
	}

	get isLast(): boolean {
		return this.position >= this.count - 1;
	}

	/** Whether the questions are others than when the attempt began. */
	get hasChanged(): boolean {
		return this.#items.hasChanged;
	}

	get entry() {
		return this.#attempt.form.entries[this.position];
	}

	get itemId(): string {
		return this.entry?.itemId ?? '';
	}

	get item(): Item | undefined {
		return this.#items.byId.get(this.itemId);
	}

	get response(): unknown {
		return this.#attempt.responses[this.itemId];
	}

	get isAnswered(): boolean {
		return this.item !== undefined && isAnswered(this.item, this.response);
	}

	/** How sure the learner said they are of the present answer. */
	get confidence(): Confidence | undefined {
		return this.#attempt.confidence?.[this.itemId];
	}

	get isChecked(): boolean {
		return this.#attempt.checked.includes(this.itemId);
	}

	/** Whether the present answer is still to be checked before its feedback can be shown. */
	get mustCheck(): boolean {
		return !this.isExam && this.item !== undefined && !this.isChecked;
	}

	get isFlagged(): boolean {
		return this.#attempt.flags.includes(this.itemId);
	}

	get questions(): QuestionState[] {
		const { form, responses, flags } = this.#attempt;
		return form.entries.map(({ itemId }, index) => {
			const item = this.#items.byId.get(itemId);
			return {
				itemId,
				item,
				isAnswered: item !== undefined && isAnswered(item, responses[itemId]),
				isFlagged: flags.includes(itemId),
				isCurrent: index === this.position,
			};
		});
	}

	respond(response: unknown): void {
		const { itemId } = this;
		this.#change((attempt) => respond(attempt, itemId, response));
	}

	stateConfidence(confidence: Confidence): void {
		const { itemId } = this;
		this.#change((attempt) => stateConfidence(attempt, itemId, confidence));
	}

	toggleFlag(): void {
		const { itemId } = this;
		this.#change((attempt) => toggleFlag(attempt, itemId));
	}

	check(): void {
		const { itemId } = this;
		if (this.isAnswered) this.#change((attempt) => check(attempt, itemId));
	}

	goTo(position: number): void {
		this.#isHandingIn = false;
		this.#change((attempt) => goTo(attempt, position));
	}

	/** The next question; after the last one of an exam the look over the answers, of practice the result. */
	next(): void {
		if (!this.isLast) {
			this.goTo(this.position + 1);
			return;
		}
		if (this.isExam) this.lookOver();
		else this.submit();
	}

	lookOver(): void {
		this.#isHandingIn = true;
	}

	submit(): void {
		const now = this.#quiz.setup.now();
		this.#change((attempt) => submit(attempt, now));
		if (isSubmitted(this.#attempt)) this.#quiz.go({ kind: 'result', attempt: this.#attempt.id });
	}

	// What was done is done to the attempt as it is now, not as this tab saw it last.
	#change(change: (latest: Attempt) => Attempt): void {
		this.#attempt = this.#quiz.kept.change(this.#attempt, change);
	}
}
