import type { Confidence } from './confidence.ts';

/** One answer in an exam; `score` is from 0 to 1. */
export interface GroupAnswer {
	readonly item: string;
	readonly objective: string;
	/** The question as it was asked, with its situation. */
	readonly question: string;
	readonly mustNotMiss: boolean;
	readonly score: number;
	readonly confidence?: Confidence | undefined;
}

/** An exam that was handed in; `submittedAt` in milliseconds since 1970. */
export interface GroupExam {
	readonly attempt: string;
	readonly submittedAt: number;
	readonly answers: readonly GroupAnswer[];
}

/** What one file says of one person. */
export interface GroupSource {
	/** The name that the person wrote in, if any. */
	readonly name?: string | undefined;
	readonly file: string;
	readonly exams: readonly GroupExam[];
}

/** A member of the group with their exams, oldest first. */
export interface Person {
	readonly name: string;
	readonly exams: readonly GroupExam[];
}

/** Which exams of each person count. */
export const examChoices = ['last', 'first', 'all'] as const;
export type ExamChoice = (typeof examChoices)[number];

// Thirds do not add up to exactly 1 in binary.
const rounding = 1e-9;

/** The members of the group by name: sources with one name or a common exam are one person. */
export function peopleOf(sources: readonly GroupSource[]): Person[] {
	const merged = sources.reduce<readonly GroupSource[]>((known, source) => {
		const isSame = (other: GroupSource) => isSameName(other, source) || sharesExam(other, source);
		const same = known.filter(isSame);
		return [...known.filter((other) => !isSame(other)), [...same, source].reduce(joined)];
	}, []);
	const names = distinct(merged.map(({ name, file }) => name?.trim() || file));
	return merged
		.map(({ exams }, at) => ({
			name: names[at] ?? '',
			exams: exams.toSorted((one, other) => one.submittedAt - other.submittedAt),
		}))
		.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** The exams of a person that count. */
export function examsThatCount({ exams }: Person, choice: ExamChoice): readonly GroupExam[] {
	if (choice === 'all') return exams;
	return choice === 'first' ? exams.slice(0, 1) : exams.slice(-1);
}

/** Whether an answer is fully right. */
export function isRight({ score }: GroupAnswer): boolean {
	return score >= 1 - rounding;
}

/** Mean score of some answers, from 0 to 1; 0 if there are none. */
export function shareOf(answers: readonly GroupAnswer[]): number {
	return answers.reduce((sum, { score }) => sum + score, 0) / Math.max(1, answers.length);
}

/** Whether an exam is passed: enough points, and nothing wrong that must not be missed. */
export function isPassed({ answers }: GroupExam, passShare: number): boolean {
	const missed = answers.some((answer) => answer.mustNotMiss && !isRight(answer));
	return answers.length > 0 && !missed && shareOf(answers) >= passShare - rounding;
}

function isSameName(one: GroupSource, other: GroupSource): boolean {
	const key = ({ name }: GroupSource) => name?.trim().toLowerCase();
	return Boolean(key(one)) && key(one) === key(other);
}

function sharesExam(one: GroupSource, other: GroupSource): boolean {
	return one.exams.some(({ attempt }) => other.exams.some((exam) => exam.attempt === attempt));
}

function joined(one: GroupSource, other: GroupSource): GroupSource {
	const known = new Set(one.exams.map(({ attempt }) => attempt));
	const added = other.exams.filter(({ attempt }) => !known.has(attempt) && known.add(attempt));
	return {
		name: one.name?.trim() ? one.name : other.name,
		file: one.file,
		exams: [...one.exams, ...added],
	};
}

/** The texts, with a number where one stands there already. */
function distinct(texts: readonly string[]): string[] {
	return texts.map((text, at) => {
		const before = texts.slice(0, at).filter((other) => other === text).length;
		return before === 0 ? text : `${text} (${before + 1})`;
	});
}
