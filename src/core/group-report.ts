import { grouped } from './grouped.ts';
import {
	examsThatCount,
	isPassed,
	isRight,
	shareOf,
	type ExamChoice,
	type GroupAnswer,
	type GroupExam,
	type Person,
} from './group.ts';

/** How well an item tells those who know from those who do not, or why that cannot be said. */
export type Discrimination =
	/** Point-biserial correlation of the item with the rest of the exam, from -1 to 1. */
	| { readonly kind: 'known'; readonly value: number }
	/** Fewer people than `leastPeople` were asked. */
	| { readonly kind: 'few' }
	/** All were right or all wrong, or all did equally well in the rest. */
	| { readonly kind: 'alike' };

/** How a part of the exams was answered; shares are from 0 to 1. */
export interface Answered {
	/** People who were asked. */
	readonly people: number;
	readonly answers: number;
	/** Mean score. */
	readonly share: number;
	/** Share of the answers that were fully right. */
	readonly rightShare: number;
	/** Answers of which the person was sure, and those of them that were not right. */
	readonly sure: number;
	readonly sureAndWrong: number;
}

/** How one objective was met. */
export interface ObjectiveReport extends Answered {
	readonly objective: string;
	/** The mean score of each person, the lowest first. */
	readonly spread: readonly number[];
}

/** How one item was answered. */
export interface ItemReport extends Answered {
	readonly item: string;
	readonly objective: string;
	readonly question: string;
	readonly mustNotMiss: boolean;
	readonly discrimination: Discrimination;
}

/** What the exams of a group say. */
export interface GroupReport {
	readonly people: number;
	readonly exams: number;
	readonly passed: number;
	/** Mean share of the points. */
	readonly share: number;
	/** Whether anybody said how sure they were. */
	readonly hasConfidence: boolean;
	readonly objectives: readonly ObjectiveReport[];
	/** The least right first. */
	readonly items: readonly ItemReport[];
}

/** Below this number of people a correlation says more about chance than about the item. */
export const leastPeople = 10;

interface Sat extends GroupExam {
	readonly person: string;
}
interface Given extends GroupAnswer {
	readonly exam: Sat;
}

/** Sums up the exams that count; the order of the people does not matter. */
export function groupReport(
	people: readonly Person[],
	choice: ExamChoice,
	passShare: number,
): GroupReport {
	const exams: Sat[] = people.flatMap((person) =>
		examsThatCount(person, choice).map((exam) => ({ ...exam, person: person.name })),
	);
	const given = exams.flatMap((exam) => exam.answers.map((answer): Given => ({ ...answer, exam })));
	const items = grouped(given, ({ item }) => item).map(itemReport);
	return {
		people: new Set(exams.map(({ person }) => person)).size,
		exams: exams.length,
		passed: exams.filter((exam) => isPassed(exam, passShare)).length,
		share:
			exams.reduce((sum, { answers }) => sum + shareOf(answers), 0) / Math.max(1, exams.length),
		hasConfidence: given.some(({ confidence }) => confidence !== undefined),
		objectives: grouped(given, ({ objective }) => objective).map(([objective, own]) => ({
			objective,
			...answeredOf(own),
			spread: grouped(own, ({ exam }) => exam.person)
				.map(([, answers]) => shareOf(answers))
				.sort((one, other) => one - other),
		})),
		items: items.sort(
			(one, other) => one.rightShare - other.rightShare || one.item.localeCompare(other.item, 'en'),
		),
	};
}

/**
 * Point-biserial correlation: r = (M1 - M0) / s * sqrt(n1 * n0 / n²), where M1 and M0 are the mean rest
 * scores of those right and wrong and s their standard deviation over all n. Undefined without spread.
 */
export function pointBiserial(
	pairs: readonly { readonly isRight: boolean; readonly rest: number }[],
): number | undefined {
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const restOf = (right: boolean) =>
		pairs.filter((pair) => pair.isRight === right).map(({ rest }) => rest);
	const [right, wrong] = [restOf(true), restOf(false)];
	const all = pairs.map(({ rest }) => rest);
	const deviation = Math.sqrt(mean(all.map((value) => (value - mean(all)) ** 2)));
	if (right.length === 0 || wrong.length === 0 || deviation < 1e-9) return undefined;
	const weight = Math.sqrt(right.length * wrong.length) / pairs.length;
	return ((mean(right) - mean(wrong)) / deviation) * weight;
}

function itemReport([item, own]: [string, Given[]]): ItemReport {
	const latest = own.reduce((one, other) =>
		other.exam.submittedAt > one.exam.submittedAt ? other : one,
	);
	const { objective, question, mustNotMiss } = latest;
	const answered = answeredOf(own);
	return {
		...answered,
		item,
		objective,
		question,
		mustNotMiss,
		discrimination: discriminationOf(own, answered.people),
	};
}

function answeredOf(own: readonly Given[]): Answered {
	const sure = own.filter(({ confidence }) => confidence === 'sure');
	return {
		people: new Set(own.map(({ exam }) => exam.person)).size,
		answers: own.length,
		share: shareOf(own),
		rightShare: own.filter(isRight).length / own.length,
		sure: sure.length,
		sureAndWrong: sure.filter((answer) => !isRight(answer)).length,
	};
}

function discriminationOf(own: readonly Given[], people: number): Discrimination {
	if (people < leastPeople) return { kind: 'few' };
	const value = pointBiserial(
		own.map((answer) => ({
			isRight: isRight(answer),
			rest: shareOf(answer.exam.answers.filter(({ item }) => item !== answer.item)),
		})),
	);
	return value === undefined ? { kind: 'alike' } : { kind: 'known', value };
}
