import type { Discrimination } from '../../core/group-report.ts';
import { leastPeople } from '../../core/group-report.ts';
import type { ExamChoice } from '../../core/group.ts';

const locale = 'en-GB';
const whole = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const correlation = new Intl.NumberFormat(locale, {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });

const plural = (count: number, one: string, many = `${one}s`) =>
	`${whole.format(count)} ${count === 1 ? one : many}`;

const choices: Readonly<Record<ExamChoice, string>> = {
	last: 'The last exam of each person',
	first: 'The first exam of each person',
	all: 'All exams',
};

/** Every word of the page for the results of a group. */
export const groupWords = {
	title: 'Results of a group',
	intro:
		'Load the files that learners have exported from their quiz, or a table of answers that was saved here.',
	privacy:
		'The files are read in this browser. Nothing is sent, and nothing is kept when the page is left.',
	choose: 'Choose files',
	drop: 'or drop them here. Several at once are fine.',
	good: (files: number) => `${plural(files, 'file')} read`,
	people: 'People',
	merged:
		'Files with the same name in them count as one person, and an exam that is in two files counts once.',
	file: (people: number, exams: number) =>
		exams === 0
			? 'no exam that was handed in'
			: `${plural(people, 'person', 'people')}, ${plural(exams, 'exam')}`,
	notCounted: 'Not counted:',
	more: (count: number) => `and ${whole.format(count)} more`,
	remove: (file: string) => `Remove ${file}`,
	removeShort: 'Remove',
	loaded: (files: number, bad: number) =>
		`${plural(files, 'file')} loaded${bad > 0 ? `, ${whole.format(bad)} not counted` : ''}`,
	counts: 'What counts',
	choice: (choice: ExamChoice) => choices[choice],
	share: (share: number) => percent.format(share),
	sum: (people: number, exams: number, passed: number) =>
		`Mean of ${plural(exams, 'exam')} by ${plural(people, 'person', 'people')}. ${whole.format(passed)} passed.`,
	print: 'Print',
	saveAnswers: 'Save the answers (CSV)',
	saveItems: 'Save the questions (CSV)',
	saveNote: 'The table of answers can be loaded here again.',
	objectives: 'By objective',
	objective: 'Objective',
	spread:
		'From 0 to 100 %. A dot is a person, the mark under the line the mean, the dashed line the pass mark.',
	spreadOf: (lowest: number, highest: number) =>
		`from ${percent.format(lowest)} to ${percent.format(highest)}`,
	mean: 'Mean',
	sureWrong: 'Sure and wrong',
	sureWrongIntro:
		'Questions that somebody was sure of and did not get right: what to talk about first.',
	moreSure: (count: number) => `${plural(count, 'more question')} of this kind in the table below.`,
	noneSureWrong: 'Nobody was sure and wrong.',
	noConfidence: 'In these exams nobody said how sure they were.',
	ofSure: (wrong: number, sure: number) => `${whole.format(wrong)} of ${whole.format(sure)} sure`,
	noneSure: 'nobody sure',
	questions: 'By question',
	questionsIntro:
		'The least known first. Discrimination says whether those who did well in the rest also got this right, from −1 to 1; under 0.2 the question may be unclear or too easy.',
	question: 'Question',
	asked: 'Asked',
	right: 'Right',
	discrimination: 'Discrimination',
	discriminationOf: (found: Discrimination) => {
		if (found.kind === 'known') return correlation.format(found.value).replace('-', '−');
		if (found.kind === 'few') return `fewer than ${whole.format(leastPeople)} people`;
		return 'no spread';
	},
	mustNotMiss: 'On harm',
	name: 'Name',
	handedIn: 'Handed in',
	date: (when: number) => day.format(when),
	points: 'Points',
	outcome: 'Outcome',
	passed: 'Passed',
	notPassed: 'Not passed',
	home: 'Back to the quiz',
} as const;
