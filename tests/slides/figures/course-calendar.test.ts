import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	coursesOf,
	judgedMonths,
	percentOf,
	WEEKS_PER_MONTH,
} from '../../../slides/figures/course-calendar.ts';

const courses = coursesOf(claims);
const course = (id: string) => courses.find((one) => one.id === id);

it('the shortest usual course is 3 sessions 4 weeks apart, the longest 6 sessions 6 weeks apart', () => {
	expect(course('min')?.sessionWeeks).toEqual([0, 4, 8]);
	expect(course('max')?.sessionWeeks).toEqual([0, 6, 12, 18, 24, 30]);
});

it('a usual course is judged 3 to 6 months after its last session', () => {
	const [from = 0, to = 0] = course('max')?.judgedWeeks ?? [];
	expect((from - 30) / WEEKS_PER_MONTH).toBeCloseTo(3);
	expect((to - 30) / WEEKS_PER_MONTH).toBeCloseTo(6);
	expect(judgedMonths(claims)).toBe('3–6');
});

it('two trials are monthly and two every 2 weeks, and none stands among the usual courses', () => {
	expect(course('ind-acne-dogra')?.rhythm).toBe('5 × monthly');
	expect(course('ind-rejuvenation-ablon')?.rhythm).toBe('4 × monthly');
	expect(course('eldomyati-photo-design')?.rhythm).toBe('6 × every 2 weeks');
	expect(course('ind-acne-alam')?.rhythm).toBe('3 × every 2 weeks');
	expect(courses.filter(({ kind }) => kind === 'usual')).toHaveLength(2);
});

it('everything lies on the calendar', () => {
	for (const { sessionWeeks, judgedWeeks } of courses)
		for (const week of [...sessionWeeks, ...(judgedWeeks ?? [])])
			expect(percentOf(week)).toBeLessThanOrEqual(100);
});
