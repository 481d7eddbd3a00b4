import { isSubmitted } from './attempt.ts';
import type { Bank } from './bank.ts';
import type { Fault } from './faults.ts';
import { readAnswers } from './group-csv.ts';
import type { GroupExam, GroupSource } from './group.ts';
import { questionOf } from './item-texts.ts';
import { readExport, type QuizExport } from './quiz-export.ts';
import { resultOf } from './score.ts';

/** What the files are read by. */
export interface GroupCourse {
	readonly id: string;
	readonly bank: Bank;
}

/** What a file says of whom, or everything that is wrong with it. */
export type GroupFile =
	| { readonly ok: true; readonly name: string; readonly sources: readonly GroupSource[] }
	| { readonly ok: false; readonly name: string; readonly faults: readonly Fault[] };

/** Reads what a learner has exported, or a table of answers; never throws. */
export function readGroupFile(name: string, text: string, course: GroupCourse): GroupFile {
	const isTable = !/^\ufeff?\s*[{[]/.test(text) && /[,;]/.test(text);
	if (isTable) return { name, ...readAnswers(name, text, course.id) };
	const read = readExport(name, text, course.id);
	if (!read.ok) return { name, ...read };
	const { content } = read;
	return {
		ok: true,
		name,
		sources: [{ name: content.name, file: name, exams: examsIn(content, course.bank) }],
	};
}

/** The exams that were handed in, scored by the items that they asked. */
function examsIn({ attempts }: QuizExport, bank: Bank): GroupExam[] {
	return attempts
		.filter((attempt) => attempt.kind === 'exam' && isSubmitted(attempt))
		.map((attempt) => ({
			attempt: attempt.id,
			submittedAt: attempt.submittedAt ?? attempt.startedAt,
			// The share that passes is applied to the group; an item is scored without it.
			answers: resultOf(attempt, bank, 1).items.map(({ item, score }) => ({
				item: item.id,
				objective: item.objective,
				question: questionOf(item),
				mustNotMiss: item.must_not_miss,
				score,
				confidence: attempt.confidence?.[item.id],
			})),
		}))
		.filter(({ answers }) => answers.length > 0);
}
