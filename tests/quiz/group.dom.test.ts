import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { beginAttempt, respond, submit } from '../../src/core/attempt.ts';
import type { Confidence } from '../../src/core/confidence.ts';
import { answersCsv } from '../../src/core/group-csv.ts';
import type { QuizExport } from '../../src/core/quiz-export.ts';
import { teaBank } from '../fixtures/tea-bank.ts';
import { openQuiz } from './open-quiz.ts';

const storage = teaBank.byId.get('leaf-storage');
const right = storage?.type === 'single' ? storage.options.findIndex(({ correct }) => correct) : -1;

/** What a learner exports after an exam of one question, some number of days after the first. */
function fileOf(name: string, isRight: boolean, day = 1, confidence?: Confidence): File {
	const begun = beginAttempt({
		kind: 'exam',
		form: { seed: name.length + day, entries: [{ itemId: 'leaf-storage', orders: {} }] },
		bankHash: teaBank.hash,
		now: Date.UTC(2026, 0, day),
	});
	const response = isRight ? right : (right + 1) % 3;
	const attempt = submit(respond(begun, 'leaf-storage', response), Date.UTC(2026, 0, day, 1));
	const content: QuizExport = {
		format: 'course-quiz',
		version: 1,
		course: { id: 'tea', title: 'Tea' },
		name,
		exportedAt: Date.UTC(2026, 0, day, 2),
		attempts: [{ ...attempt, ...(confidence && { confidence: { 'leaf-storage': confidence } }) }],
		reviews: [],
		unread: [],
	};
	return new File([JSON.stringify(content)], `${name}-${day}.json`, { type: 'application/json' });
}

async function openGroup(...files: File[]) {
	const opened = await openQuiz('#quiz/group');
	const input = await screen.findByLabelText('Choose files');
	await opened.user.upload(input, files);
	return opened;
}

/** The cells of a row of the table under this heading. */
async function cellsOf(table: string, row: RegExp): Promise<(string | undefined)[]> {
	const found = await screen.findByRole('table', { name: table });
	const own = within(found).getByRole('row', { name: row });
	return within(own)
		.getAllByRole('cell')
		.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
}

test('says that nothing leaves the device', async () => {
	await openQuiz('#quiz/group');
	await screen.findByText(/read in this browser. Nothing is sent/);
});

test('a bad file is named with what is wrong, and the others count', async () => {
	await openGroup(
		fileOf('Ada', true),
		new File(['{"format":"photo"}'], 'photo.json', { type: 'application/json' }),
		fileOf('Basil', false),
	);
	await screen.findByText(/photo\.json › format: is "photo", expected "course-quiz"/);
	screen.getByText('Mean of 2 exams by 2 people. 1 passed.');
	expect(screen.getByRole('status').textContent.trim()).toBe('3 files loaded, 1 not counted');
});

test('counts the exam that is chosen, and the same attempt once', async () => {
	const { user } = await openGroup(
		fileOf('Ada', false, 1),
		fileOf('Ada', true, 2),
		fileOf('Ada', true, 2),
	);
	await screen.findByText('Mean of 1 exam by 1 person. 1 passed.');
	await user.click(screen.getByLabelText('The first exam of each person'));
	screen.getByText('Mean of 1 exam by 1 person. 0 passed.');
	await user.click(screen.getByLabelText('All exams'));
	screen.getByText('Mean of 2 exams by 1 person. 1 passed.');
});

test('shows who was sure and wrong, and why there is no discrimination', async () => {
	await openGroup(
		fileOf('Ada', false, 1, 'sure'),
		fileOf('Basil', true, 1, 'sure'),
		fileOf('Cleo', false, 1, 'guess'),
	);
	expect(await cellsOf('By question', /leaf|tea/i)).toEqual([
		'Right33%',
		'Asked3',
		'Discriminationfewer than 10 people',
		'Sure and wrong1 of 2 sure',
	]);
	expect((await cellsOf('By objective', /^Leaf/))[0]).toBe('Mean33%');
});

test('says so when nobody told how sure they were', async () => {
	await openGroup(fileOf('Ada', false));
	await screen.findByText('In these exams nobody said how sure they were.');
});

test('reads a table that it wrote, and drops a file that is removed', async () => {
	const exam = {
		attempt: 'exam-1-1',
		submittedAt: 1,
		answers: [
			{ item: 'heat', objective: 'water', question: '=Why?', mustNotMiss: false, score: 1 },
		],
	};
	const csv = answersCsv('tea', [{ name: 'Dora', exams: [exam] }]);
	const { user } = await openGroup(new File([csv], 'group.csv', { type: 'text/csv' }));
	await screen.findByRole('row', { name: /^Dora/ });
	screen.getByText('=Why?');
	await user.click(screen.getByText('1 file read'));
	await user.click(screen.getByRole('button', { name: 'Remove group.csv' }));
	expect(screen.queryByRole('table')).toBeNull();
});
