import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { courseOf, seriesOf } from '../../../slides/figures/biopsies.ts';

const course = courseOf(claims);
const series = seriesOf(claims);

it('the course had 10 people and six sessions two weeks apart', () => {
	expect(course.people).toBe(10);
	expect(course.design).toContain('6 sessions, 2 weeks apart');
});

it('everything rose but total elastin, which fell', () => {
	const fallen = course.changes.filter((change) => change.direction === 'down');
	expect(fallen.map((change) => change.id)).toEqual(['elastin']);
	expect(course.changes).toHaveLength(6);
});

it('a p-value stands only where the source gives one', () => {
	expect(course.test).toBe('p < 0.05');
	expect(course.changes.find((change) => change.id === 'elastin')?.tested).toBe(false);
});

it('the series says that it had no control group', () => {
	expect(series.design).toBe('Biopsies in 20 of 480 patients; no control group');
});

it('the spinous layer is drawn 40 % taller, as measured', () => {
	expect(series.afterPercent).toBe(140);
});
