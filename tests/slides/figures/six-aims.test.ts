import { expect, it } from 'vitest';
import { course } from '../../../slides/course.ts';
import { claims } from '../../../slides/evidence/index.ts';
import { aims, offeredNeedles } from '../../../slides/figures/six-aims.ts';

it('stations are the objectives of the course, in its order', () => {
	expect(aims.map(({ id }) => id)).toEqual(course.objectives.map(({ id }) => id));
});

it('the needles are those of the case that opens the course', () => {
	expect(offeredNeedles(claims).map(({ letter, text }) => letter + text)).toEqual([
		'A0.3',
		'B0.5',
		'C1.5',
		'D3.0',
	]);
});
