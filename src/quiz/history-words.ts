const locale = 'en-GB';
const whole = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
const names = new Intl.ListFormat(locale);

const plural = (count: number, one: string, many = `${one}s`) =>
	`${whole.format(count)} ${count === 1 ? one : many}`;
const pass = (isPassed: boolean) => (isPassed ? 'passed' : 'not passed');

/** The words of the results over time, and of taking everything away in a file and bringing it back. */
export const historyWords = {
	title: 'Results over time',
	intro: 'Every exam that was handed in, how it compares with the one before, and a copy to keep.',
	open: (count: number) =>
		count === 0 ? 'Keep or bring in a copy' : `Show ${plural(count, 'result')}`,
	none: 'No exam has been handed in yet.',
	home: 'Back to the quiz',
	exams: 'Exams',
	date: (when: number) => moment.format(when),
	day: (when: number) => day.format(when),
	share: (share: number) => percent.format(share),
	state: (isPassed: boolean) => (isPassed ? 'Passed' : 'Not passed'),
	compared: (share: number, before: number) => {
		const points = Math.round(share * 100) - Math.round(before * 100);
		if (points === 0) return 'The same score as in the exam before';
		const more = plural(Math.abs(points), 'percentage point');
		return `${more} ${points > 0 ? 'more' : 'less'} than in the exam before`;
	},
	profile: 'By objective',
	before: (share: number) => `before: ${percent.format(share)}`,
	notAsked: 'not asked before',
	legend: { now: 'This exam', before: 'The exam before' },
	chart: {
		title: 'Score of each exam',
		passMark: (share: number) => `${percent.format(share)} passes, if nothing about harm is wrong`,
		passed: 'Passed',
		notPassed: 'Not passed',
		text: (scores: readonly { when: number; share: number; isPassed: boolean }[]) =>
			`Score of ${plural(scores.length, 'exam')}: ${scores
				.map(
					({ when, share, isPassed }) =>
						`${day.format(when)} ${percent.format(share)}, ${pass(isPassed)}`,
				)
				.join('; ')}.`,
	},
	remove: 'Remove',
	removeExam: (when: number) => `Remove the result of ${moment.format(when)}`,
	removeAll: 'Remove everything',
	removeAllTitle: 'Remove',
	removeAllIntro: 'Every exam, practice and review that this browser keeps, also one under way.',
	removed: (attempts: number) => `${plural(attempts, 'result')} removed.`,
	restore: 'Bring back',
	restored: 'Everything is back.',
	copy: {
		title: 'A copy to keep',
		intro:
			'One file with every exam, practice and review. It stays on this device unless you send it.',
		name: 'Your name, if a trainer is to see whose it is',
		save: 'Save a copy',
		saved: (file: string) => `Saved as ${file}.`,
		bring: 'Bring in a copy',
		bringIntro: 'What is in the file is added to what is here. Nothing is replaced or doubled.',
		brought: (attempts: number, answers: number) =>
			attempts + answers === 0
				? 'Everything in this file was here already.'
				: `Added: ${names.format([plural(attempts, 'result'), plural(answers, 'answer')])}.`,
		bad: 'Nothing was changed. This file cannot be read:',
		more: (count: number) => `and ${whole.format(count)} more`,
		unread: (count: number) =>
			`${plural(count, 'record')} could not be read. What they hold is kept, and goes into the copy.`,
	},
} as const;
