import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blueprint } from '../../quiz/blueprint.ts';
import { course } from '../../slides/course.ts';

const quizSlide = readFileSync('slides/95-recap/20-quiz.svelte', 'utf8');

describe('the slide that leads to the quiz', () => {
	it('says how many questions the exam has', () => {
		expect(quizSlide).toContain(`the exam: ${blueprint.items} questions`);
	});

	it.for(course.objectives)('says how many questions are on "$title"', ({ id, title }) => {
		expect(quizSlide).toContain(`title: '${title}', questions: ${blueprint.counts[id]} }`);
	});
});
