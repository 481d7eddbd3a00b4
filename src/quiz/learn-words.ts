import type { Confidence } from '../core/confidence.ts';

const whole = new Intl.NumberFormat('en-GB');

const plural = (count: number, one: string, many = `${one}s`) =>
	`${whole.format(count)} ${count === 1 ? one : many}`;

/** The words of confidence and of lessons. */
export const learnWords = {
	confidence: {
		legend: 'How sure are you?',
		note: 'You may leave this out. It never changes the score.',
		choices: { sure: 'Sure', fairly: 'Fairly sure', guess: 'Guessing' } satisfies Record<
			Confidence,
			string
		>,
		title: 'How sure you were',
		sureAndWrong: (count: number) =>
			count === 0
				? 'No answer that you were sure of was wrong or incomplete.'
				: `Sure and not right: ${plural(count, 'question')}. Read these before the others.`,
		wrong: 'Not right',
		right: 'Right',
		sure: 'Sure',
		unsure: 'Fairly sure or guessing',
		question: (number: number) => `Question ${whole.format(number)}`,
		number: (number: number) => whole.format(number),
		questions: (count: number) => (count === 1 ? 'question' : 'questions'),
		unsaid: (count: number) =>
			`${plural(count, 'question')} without a word on this. Confidence never changes the score or the pass.`,
		noChange: 'Confidence never changes the score or the pass.',
	},
	lesson: {
		place: (number: number, count: number) =>
			`Lesson ${whole.format(number)} of ${whole.format(count)}`,
		intro:
			'This question is about harm, and the answer could have hurt somebody. Each lesson takes about a minute. The result follows.',
		asked: 'The question',
		answer: 'Your answer',
		unanswered: 'Not answered',
		rule: 'The rule',
		consequences: 'Where your answer leads',
		evidence: (count: number) => `Evidence: ${plural(count, 'statement')} with sources`,
		again: 'Answer it again',
		check: 'Check',
		retry: 'Try once more',
		next: 'Next lesson',
		result: 'Show the result',
		leave: 'Back to the quiz',
		loading: 'The lesson is being loaded.',
		failed: 'The lesson could not be loaded. The result follows.',
	},
} as const;
