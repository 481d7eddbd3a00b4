import type { Attempt } from './attempt.ts';
import type { Bank } from './bank.ts';
import { resultOf, type Result } from './score.ts';

/** How one objective was met in an exam, and in the exam before; shares from 0 to 1. */
export interface ObjectiveShare {
	readonly objective: string;
	readonly share: number;
	readonly shareBefore: number | undefined;
}

/** An exam that was handed in, beside the one before it. */
export interface ExamRecord {
	readonly attempt: Attempt;
	readonly result: Result;
	readonly before: Result | undefined;
	readonly profile: readonly ObjectiveShare[];
}

/** The exams in the order given, each compared with the one before; objectives in the order of the course. */
export function historyOf(
	exams: readonly Attempt[],
	{ bank, passShare, objectives }: { bank: Bank; passShare: number; objectives: readonly string[] },
): ExamRecord[] {
	const results = exams.map((attempt) => ({ attempt, result: resultOf(attempt, bank, passShare) }));
	return results.map(({ attempt, result }, index) => {
		const before = results[index - 1]?.result;
		return { attempt, result, before, profile: profileOf(result, before, objectives) };
	});
}

function profileOf(
	result: Result,
	before: Result | undefined,
	objectives: readonly string[],
): ObjectiveShare[] {
	const met = result.objectives.map(({ objective }) => objective);
	const ordered = [...new Set([...objectives.filter((id) => met.includes(id)), ...met])];
	return ordered.map((objective) => ({
		objective,
		share: shareIn(result, objective) ?? 0,
		shareBefore: before && shareIn(before, objective),
	}));
}

function shareIn({ objectives }: Result, id: string): number | undefined {
	const found = objectives.find(({ objective }) => objective === id);
	return found && found.points / found.outOf;
}
