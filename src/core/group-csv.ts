import * as v from 'valibot';
import { Confidence } from './confidence.ts';
import { csvOf, parseCsv } from './csv.ts';
import type { Fault } from './faults.ts';
import { grouped } from './grouped.ts';
import type { GroupReport } from './group-report.ts';
import type { GroupExam, GroupSource, Person } from './group.ts';
import { Id } from './slide.ts';

const columns = [
	'course',
	'person',
	'attempt',
	'handed_in',
	'item',
	'objective',
	'question',
	'must_not_miss',
	'score',
	'confidence',
] as const;

const Row = v.object({
	course: Id,
	person: v.pipe(v.string(), v.minLength(1, 'is empty; expected a name')),
	attempt: Id,
	handed_in: v.pipe(
		v.string(),
		v.isoTimestamp('is no moment; expected one like 2026-01-05T12:00:00.000Z'),
	),
	item: Id,
	objective: Id,
	question: v.string(),
	must_not_miss: v.picklist(['yes', 'no'], 'is neither; expected "yes" or "no"'),
	score: v.pipe(
		v.string(),
		v.regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'is no score; expected a number from 0 to 1'),
	),
	confidence: v.union(
		[v.literal(''), Confidence],
		'is none; expected "sure", "fairly", "guess" or nothing',
	),
});
type Row = v.InferOutput<typeof Row>;

/** What a table holds, or everything that is wrong with it. */
export type ReadAnswers =
	| { readonly ok: true; readonly sources: readonly GroupSource[] }
	| { readonly ok: false; readonly faults: readonly Fault[] };

/** The answers of a group as a table, a row an answer; `readAnswers` reads it again. */
export function answersCsv(courseId: string, people: readonly Person[]): string {
	const rows = people.flatMap(({ name, exams }) =>
		exams.flatMap(({ attempt, submittedAt, answers }) =>
			answers.map((answer) => [
				courseId,
				name,
				attempt,
				new Date(submittedAt).toISOString(),
				answer.item,
				answer.objective,
				answer.question,
				answer.mustNotMiss ? 'yes' : 'no',
				String(Number(answer.score.toFixed(12))),
				answer.confidence ?? '',
			]),
		),
	);
	return csvOf([columns, ...rows]);
}

const itemColumns = [
	'item',
	'objective',
	'question',
	'must_not_miss',
	'people',
	'answers',
	'share_right',
	'mean_score',
	'sure',
	'sure_and_wrong',
	'discrimination',
] as const;

/** The items of a report as a table, a row an item; without a value where there is no discrimination. */
export function itemsCsv({ items }: GroupReport): string {
	const rounded = (share: number) => String(Number(share.toFixed(4)));
	const rows = items.map((item) => [
		item.item,
		item.objective,
		item.question,
		item.mustNotMiss ? 'yes' : 'no',
		String(item.people),
		String(item.answers),
		rounded(item.rightShare),
		rounded(item.share),
		String(item.sure),
		String(item.sureAndWrong),
		item.discrimination.kind === 'known' ? rounded(item.discrimination.value) : '',
	]);
	return csvOf([itemColumns, ...rows]);
}

/** Reads a table that `answersCsv` has written; never throws. */
export function readAnswers(file: string, text: string, courseId: string): ReadAnswers {
	const [head, ...rows] = parseCsv(text) ?? [];
	if (head?.join() !== columns.join()) {
		const expected = `a table that this page has written, with the columns ${columns.join(', ')}`;
		return { ok: false, faults: [{ file, path: [], wrong: 'has other columns', expected }] };
	}
	const read = rows.map((cells) => v.safeParse(rowOf(courseId), named(cells)));
	const faults = read.flatMap(({ issues = [] }, at) =>
		issues.map((issue) => faultIn(file, at + 2, issue)),
	);
	if (faults.length > 0) return { ok: false, faults };
	const answers = read.flatMap(({ success, output }) => (success ? [output] : []));
	const people = grouped(answers, ({ person }) => person);
	return {
		ok: true,
		sources: people.map(([name, own]) => ({ name, file, exams: examsOf(own) })),
	};
}

function rowOf(courseId: string) {
	const isOwn = v.check(
		({ course }: Row) => course === courseId,
		`is another course; expected "${courseId}"`,
	);
	return v.pipe(Row, v.forward(isOwn, ['course']));
}

function named(cells: readonly string[]): Record<string, string | undefined> {
	return Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
}

function examsOf(rows: readonly Row[]): GroupExam[] {
	return grouped(rows, ({ attempt }) => attempt).map(([attempt, own]) => ({
		attempt,
		submittedAt: Date.parse(own[0]?.handed_in ?? ''),
		answers: own.map(({ item, objective, question, must_not_miss, score, confidence }) => ({
			item,
			objective,
			question,
			mustNotMiss: must_not_miss === 'yes',
			score: Number(score),
			...(confidence === '' ? {} : { confidence }),
		})),
	}));
}

function faultIn(file: string, line: number, issue: v.BaseIssue<unknown>): Fault {
	const path = (issue.path ?? []).map(({ key }) => String(key));
	const [wrong = '', expected] = issue.message.split('; expected ');
	if (expected !== undefined) return { file, line, path, wrong, expected };
	return { file, line, path, wrong: `is ${issue.received}`, expected: issue.expected ?? 'a value' };
}
