import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { judgedWeeks, type Reach, reachOf, type Rhythm, sessionWeeks } from './course-calendar.ts';
import { type Plan, type PlanId, plansOf } from './course-plans.ts';

/** Right end of the calendar that compares courses, months. */
export const COMPARED_MONTHS = 13;

/** The shortest or the longest course of a plan. */
export interface ComparedCourse extends Rhythm {
	sessionWeeks: readonly number[];
	judged: Reach;
}

/** The indications that are compared. */
const compared: readonly PlanId[] = ['acne', 'ageing', 'melasma', 'hair'];

/** Some plans with the shortest and the longest course that their evidence gives. */
export function coursesCompared(
	claims: readonly Claim[],
	rows: readonly NeedleLength[],
): readonly { id: PlanId; plan: Plan; courses: readonly ComparedCourse[] }[] {
	const plans = plansOf(claims);
	return compared.map((id) => {
		const plan = plans[id];
		const reach = reachOf(plan, rows);
		const course = (end: 0 | 1): ComparedCourse => {
			const rhythm = { sessions: reach.sessions[end], weeks: reach.weeks[end] };
			const judged = judgedWeeks(claims, plan, rhythm);
			return { ...rhythm, sessionWeeks: sessionWeeks(rhythm), judged };
		};
		return { id, plan, courses: [course(0), course(1)] };
	});
}
