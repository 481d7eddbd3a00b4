import { answersCsv, itemsCsv } from '../../core/group-csv.ts';
import { readGroupFile, type GroupFile } from '../../core/group-files.ts';
import { groupReport } from '../../core/group-report.ts';
import { peopleOf, type ExamChoice } from '../../core/group.ts';
import type { QuizState } from '../quiz-state.svelte.ts';

/** The files that a trainer has loaded, and what they say together. */
export class GroupState {
	readonly #quiz: QuizState;
	#files = $state.raw<readonly GroupFile[]>([]);
	#choice = $state<ExamChoice>('last');

	readonly people = $derived.by(() =>
		peopleOf(this.#files.flatMap((file) => (file.ok ? file.sources : []))).filter(
			({ exams }) => exams.length > 0,
		),
	);
	readonly report = $derived.by(() => groupReport(this.people, this.#choice, this.passShare));
	/** The objectives in the order of the course. */
	readonly objectives = $derived.by(() => {
		const order = this.#quiz.setup.objectives.map(({ id }) => id);
		const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
		return this.report.objectives.toSorted(
			(one, other) => place(one.objective) - place(other.objective),
		);
	});

	constructor(quiz: QuizState) {
		this.#quiz = quiz;
	}

	get files() {
		return this.#files;
	}
	get choice() {
		return this.#choice;
	}
	get passShare() {
		return this.#quiz.setup.blueprint.passShare;
	}

	/** The title of an objective, or its id if the course has it no more. */
	titleOf(objective: string): string {
		return this.#quiz.titleOf(objective);
	}

	choose(choice: ExamChoice): void {
		this.#choice = choice;
	}

	/** Reads files and adds them to those that are loaded. */
	async load(files: readonly File[]): Promise<void> {
		const { bank, courseId } = this.#quiz.setup;
		const read = await Promise.all(
			files.map(async (file) =>
				readGroupFile(file.name, await file.text(), { id: courseId, bank }),
			),
		);
		this.#files = [...this.#files, ...read];
	}

	remove(file: GroupFile): void {
		this.#files = this.#files.filter((other) => other !== file);
	}

	/** The answers of all loaded exams, and the questions of those that count, as tables. */
	answersCsv(): string {
		return answersCsv(this.#quiz.setup.courseId, this.people);
	}
	itemsCsv(): string {
		return itemsCsv(this.report);
	}

	/** The name for a saved table. */
	fileName(what: string): string {
		return `${this.#quiz.setup.courseId}-group-${what}.csv`;
	}
}
