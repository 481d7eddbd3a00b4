import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims, needleLengths } from '../../../slides/evidence/index.ts';
import {
	judgedMonths,
	judgedWeeks,
	monthsOf,
	percentOf,
	reachOf,
	sessionWeeks,
	within,
	WEEKS_PER_MONTH,
} from '../../../slides/figures/course-calendar.ts';
import { planIds, plansOf } from '../../../slides/figures/course-plans.ts';
import {
	courseText,
	outsideText,
	rhythmOf,
	textOf,
	totalMonths,
} from '../../../slides/figures/course-words.ts';
import { COMPARED_MONTHS, coursesCompared } from '../../../slides/figures/courses-compared.ts';
import { buildWave } from '../../../slides/figures/healing-waves.ts';

const plans = plansOf(claims);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const anyPlan = fc.constantFrom(...planIds).map((id) => plans[id]);
const asked = fc.record({
	sessions: fc.integer({ min: 1, max: 12 }),
	weeks: fc.integer({ min: 1, max: 24 }),
});

describe('a course', () => {
	it.for([
		['acne', '3–6', '4–6'],
		['ageing', '3–6', '4–6'],
		['neck', '4–4', '4–4'],
		['lip', '2–4', '4–6'],
		['surgical', '3–6', '4–6'],
		['burn', '1–4', '12–24'],
		['stretch', '3–6', '4–6'],
		['melasma', '3–6', '2–4'],
		['hair', '6–12', '1–4'],
	] as const)('for %s has %s sessions, %s weeks apart', ([id, sessions, weeks]) => {
		const reach = reachOf(plans[id], needleLengths);
		expect([reach.sessions.join('–'), reach.weeks.join('–')]).toEqual([sessions, weeks]);
	});

	it('rests on rows whose evidence was found', () => {
		for (const id of planIds) {
			const row = needleLengths.find((each) => each.id === plans[id].row);
			expect([row?.verified, row?.status]).toEqual(['found', 'use']);
		}
	});

	it('is never shown outside the evidence, and says what it does not show', () => {
		fc.assert(
			fc.property(anyPlan, asked, (plan, wish) => {
				const reach = reachOf(plan, needleLengths);
				const shown = {
					sessions: within(reach.sessions, wish.sessions),
					weeks: within(reach.weeks, wish.weeks),
				};
				const isCovered = shown.sessions === wish.sessions && shown.weeks === wish.weeks;
				expect(outsideText(wish, shown, reach) === '').toBe(isCovered);
				const months = monthsOf(claims, plan, needleLengths);
				for (const week of [...sessionWeeks(shown), ...judgedWeeks(claims, plan, shown)])
					expect(percentOf(week, months)).toBeLessThanOrEqual(100);
			}),
		);
	});

	it('names what is not covered and what is shown instead', () => {
		const reach = reachOf(plans.acne, needleLengths);
		const text = outsideText({ sessions: 5, weeks: 2 }, { sessions: 5, weeks: 4 }, reach);
		expect(plain(text)).toBe(
			'Not covered: 2 weeks apart (evidence: 4–6). Shown: 5 sessions, 4 weeks apart.',
		);
	});
});

describe('the judging', () => {
	it('comes 3 to 6 months after the last session', () => {
		const [from, to] = judgedWeeks(claims, plans.acne, { sessions: 3, weeks: 4 });
		expect((from - 8) / WEEKS_PER_MONTH).toBeCloseTo(3);
		expect((to - 8) / WEEKS_PER_MONTH).toBeCloseTo(6);
		expect(totalMonths([from, to])).toBe('5–8');
		expect(judgedMonths(claims)).toBe('3–6');
	});

	it('comes at week 12 where the trials of melasma and of hair did', () => {
		for (const plan of [plans.melasma, plans.hair])
			expect(judgedWeeks(claims, plan, { sessions: 6, weeks: 2 })).toEqual([12, 12]);
	});
});

it('trials keep the rhythm that their claims give', () => {
	const rhythms = planIds.flatMap((id) => plans[id].trials.map((trial) => rhythmOf(trial)));
	expect(rhythms).toEqual([
		'5 × monthly',
		'3 × every 2 weeks',
		'4 × monthly',
		'6 × every 2 weeks',
		'4 × monthly',
		'3 × monthly',
		'3 × monthly',
		'12 × weekly',
		'6 × every 2 weeks',
	]);
});

it('the compared courses all end on their calendar', () => {
	for (const { courses } of coursesCompared(claims, needleLengths))
		for (const { sessionWeeks: weeks, judged } of courses)
			for (const week of [...weeks, ...judged])
				expect(percentOf(week, COMPARED_MONTHS)).toBeLessThanOrEqual(100);
});

it('new tissue is drawn to week 3 for sure and to week 8 at most', () => {
	expect(buildWave(claims)).toMatch(/8H3C.* 8 100z$/);
});

it('the calendar is told in words', () => {
	expect(plain(courseText({ sessions: 1, weeks: 12 }))).toBe('1 session');
	const rhythm = { sessions: 3, weeks: 4 };
	const text = textOf(plans.acne, rhythm, judgedWeeks(claims, plans.acne, rhythm));
	expect(plain(text)).toContain(
		'on the first day, week 4, week 8. The result is judged 5–8 months',
	);
});
