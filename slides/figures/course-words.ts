import { type Reach, type Rhythm, sessionWeeks, WEEKS_PER_MONTH } from './course-calendar.ts';
import type { Plan, Trial } from './course-plans.ts';

const nbsp = '\u00a0';

const counted = (count: number, one: string) => `${count}${nbsp}${one}${count === 1 ? '' : 's'}`;

/** A range, or the one number if both ends are the same. */
export const reachText = ([least, most]: Reach): string =>
	least === most ? `${least}` : `${least}–${most}`;

/** The rhythm of a trial, e.g. "5 × monthly". */
export function rhythmOf({ sessions, intervalWeeks }: Trial): string {
	const weeks = Math.round(intervalWeeks);
	const every: Record<number, string> = { 1: 'weekly', 4: 'monthly' };
	return `${sessions} × ${every[weeks] ?? `every ${weeks} weeks`}`;
}

/** A rhythm in words, e.g. "3 sessions, 4 weeks apart". */
export function courseText({ sessions, weeks }: Rhythm): string {
	const apart = sessions > 1 ? `, ${counted(weeks, 'week')} apart` : '';
	return `${counted(sessions, 'session')}${apart}`;
}

/** What was asked for and lies outside the evidence, with what is shown instead; '' if nothing does. */
export function outsideText(
	asked: Rhythm,
	shown: Rhythm,
	reach: { sessions: Reach; weeks: Reach },
): string {
	const parts = [
		asked.sessions !== shown.sessions &&
			`${counted(asked.sessions, 'session')} (evidence: ${reachText(reach.sessions)})`,
		asked.weeks !== shown.weeks &&
			`${counted(asked.weeks, 'week')} apart (evidence: ${reachText(reach.weeks)})`,
	].filter((part) => part !== false);
	if (parts.length === 0) return '';
	return `Not covered: ${parts.join(', ')}. Shown: ${courseText(shown)}.`;
}

/** Whole months from the first session to the judging, e.g. "5–8". */
export function totalMonths(judged: Reach): string {
	const [from, to] = judged.map((weeks) => Math.round(weeks / WEEKS_PER_MONTH));
	return reachText([from ?? 0, to ?? 0]);
}

/** What the calendar shows, for those who do not see it. */
export function textOf(plan: Plan, rhythm: Rhythm, judged: Reach): string {
	const weeks = sessionWeeks(rhythm).map((week) => (week === 0 ? 'the first day' : `${week}`));
	const when =
		judged[0] === judged[1]
			? `Its trials judged at week ${judged[0]}.`
			: `The result is judged ${totalMonths(judged)} months after the first session.`;
	return `${plan.name}: ${courseText(rhythm)}. Sessions on ${weeks.join(', week ')}. ${when} The new tissue of each session is drawn below, wave after wave.`;
}

/** Whether the interval or the number can be set at all. */
export const isFixed = ([least, most]: Reach): boolean => least === most;
