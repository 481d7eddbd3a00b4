import type { Verdict } from '../core/items/item-type.ts';

const locale = 'en-GB';
const whole = new Intl.NumberFormat(locale);
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
const names = new Intl.ListFormat(locale);

const plural = (count: number, one: string, many = `${one}s`) =>
	`${whole.format(count)} ${count === 1 ? one : many}`;

const verdicts: Readonly<Record<Verdict, string>> = {
	right: 'Your answer, right',
	wrong: 'Your answer, not right',
	missed: 'Right, not chosen',
	left: 'Not right',
};

const parts: Readonly<Record<Verdict, string>> = {
	right: 'Right',
	wrong: 'Not right',
	missed: 'Not answered',
	left: 'Not right',
};

/** Every word of the quiz; the words of the questions stand in the bank. */
export const quizWords = {
	home: {
		title: 'Quiz',
		practice: 'Practice',
		practiceIntro: 'One objective at a time. Each answer is explained at once.',
		can: (can: string) => `Afterwards you can ${can}.`,
		practise: (title: string) => `Practise: ${title}`,
		resume: (title: string) => `Continue: ${title}`,
		questions: (count: number) => plural(count, 'question'),
		checked: (checked: number, count: number) =>
			`${whole.format(checked)} of ${plural(count, 'question')} checked`,
		notices: {
			unknown: 'This address leads nowhere in the quiz. Here is its start.',
		},
		lastResult: (when: number) => `Result of ${moment.format(when)}`,
	},
	exam: {
		title: 'Exam',
		rules: (items: number, passShare: number) => [
			`${plural(items, 'question')}. Answers are explained at the end.`,
			`${percent.format(passShare)} of the points pass.`,
			'Some questions are about harm. One of them answered in a way that could hurt somebody, and the exam is not passed.',
			'Your answers are kept. You can leave and go on later.',
		],
		start: 'Start the exam',
		again: 'Take another exam',
		resume: (position: number, count: number) =>
			`Go on at question ${whole.format(position)} of ${whole.format(count)}`,
		impossible: 'No exam can be drawn from this bank.',
	},
	question: {
		place: (position: number, count: number) =>
			`Question ${whole.format(position)} of ${whole.format(count)}`,
		gone: 'This question is no longer in the bank',
		goneText: 'It does not count. Go on with the next one.',
		changed: 'Questions were changed since you began. Answers that still fit were kept.',
		check: 'Check',
		next: 'Next question',
		back: 'Back',
		skip: 'Skip',
		finish: 'Show the result',
		review: 'Review the answers',
		flag: 'Flag for later',
		overview: 'All questions',
		state: (position: number, isAnswered: boolean, isFlagged: boolean) =>
			[
				`Question ${whole.format(position)}`,
				isAnswered ? 'answered' : 'not answered',
				...(isFlagged ? ['flagged'] : []),
			].join(', '),
	},
	practice: {
		again: 'Answer again',
	},
	item: {
		one: 'One answer is right.',
		several: 'Choose all that apply.',
		statement: 'Is this statement true?',
		reason: 'Why?',
		match: 'Choose one for each.',
		order: 'Put the steps in order.',
		quantity: 'Type a number.',
		answer: 'Your answer',
		choose: 'Choose',
		belongs: (choice: string) => `Belongs here: ${choice}`,
		moveUp: (step: string) => `Move up: ${step}`,
		moveDown: (step: string) => `Move down: ${step}`,
		moved: (step: string, place: number, count: number) =>
			`${step}: now ${whole.format(place)} of ${whole.format(count)}`,
		keepOrder: 'This order is right',
		place: (place: number) => whole.format(place),
		rightPlace: (place: number) => `Belongs at place ${whole.format(place)}`,
	},
	feedback: {
		right: 'Right',
		partly: 'Partly right',
		wrong: 'Not right',
		wrongChoice: 'Not this one',
		unanswered: 'Not answered',
		verdict: (verdict: Verdict) => verdicts[verdict],
		part: (verdict: Verdict) => parts[verdict],
		about: (part: string) => (/[.?!]$/.test(part) ? part : `${part}.`),
		yourAnswer: 'Your answer',
		rightAnswer: 'Right answer',
		why: 'Why',
		evidence: 'Evidence',
		sources: (sources: readonly string[]) =>
			`${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}`,
		evidenceFailed: 'The evidence could not be loaded.',
		slide: (title: string) => `Read again: ${title}`,
		words: 'What the words mean',
	},
	handIn: {
		title: 'Hand in the exam?',
		intro: 'After this, no answer can be changed.',
		open: (count: number) =>
			count === 0
				? 'Every question is answered.'
				: `${plural(count, 'question')} not answered. They count as not right.`,
		flagged: (count: number) => `${plural(count, 'question')} flagged.`,
		handIn: 'Hand in now',
		back: 'Back to the questions',
	},
	result: {
		gone: 'This result is not kept in this browser',
		goneText: 'Results stay in the browser in which the quiz was taken.',
		passed: 'Passed',
		notPassed: 'Not passed',
		practised: (title: string) => `Practised: ${title}`,
		share: (share: number) => percent.format(share),
		points: (points: number, outOf: number) =>
			`${decimal.format(points)} of ${plural(outOf, 'point')}`,
		pointsShort: (points: number, outOf: number) =>
			`${decimal.format(points)} of ${whole.format(outOf)}`,
		passMark: (share: number) => `${percent.format(share)} of the points pass.`,
		missed: (count: number) =>
			`${plural(count, 'question')} answered in a way that could hurt somebody. Whatever the score, that fails the exam.`,
		missedTitle: 'Read this first',
		objectives: 'By objective',
		readAgain: 'Read again:',
		answers: 'All answers',
		otherAnswers: 'The other answers',
		handedIn: (when: number) => `Handed in on ${moment.format(when)}`,
		uncounted: (count: number) =>
			`${plural(count, 'question')} no longer in the bank, not counted.`,
		practiseAgain: 'Practise again',
		home: 'Back to the quiz',
		weak: (titles: readonly string[]) => `Go back to: ${names.format(titles)}.`,
	},
} as const;
