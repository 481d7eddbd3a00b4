import {
	check,
	goTo,
	isSubmitted,
	respond,
	submit,
	toggleFlag,
	type Attempt,
} from '../core/attempt.ts';
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

	/** Whether the bank is another one than when the attempt began. */
	get hasChanged(): boolean {
		return this.#attempt.bankHash !== this.#quiz.setup.bank.hash;
	}

	get entry() {
		return this.#attempt.form.entries[this.position];
	}

	get itemId(): string {
		return this.entry?.itemId ?? '';
	}

	get item(): Item | undefined {
		return this.#quiz.setup.bank.byId.get(this.itemId);
	}

	get response(): unknown {
		return this.#attempt.responses[this.itemId];
	}

	get isAnswered(): boolean {
		return this.item !== undefined && isAnswered(this.item, this.response);
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
			const item = this.#quiz.setup.bank.byId.get(itemId);
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
		this.#keep(respond(this.#attempt, this.itemId, response));
	}

	toggleFlag(): void {
		this.#keep(toggleFlag(this.#attempt, this.itemId));
	}

	check(): void {
		if (this.isAnswered) this.#keep(check(this.#attempt, this.itemId));
	}

	goTo(position: number): void {
		this.#isHandingIn = false;
		this.#keep(goTo(this.#attempt, position));
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
		this.#keep(submit(this.#attempt, this.#quiz.setup.now()));
		if (isSubmitted(this.#attempt)) this.#quiz.go({ kind: 'result', attempt: this.#attempt.id });
	}

	#keep(attempt: Attempt): void {
		if (attempt === this.#attempt) return;
		this.#attempt = attempt;
		this.#quiz.keep(attempt);
	}
}
