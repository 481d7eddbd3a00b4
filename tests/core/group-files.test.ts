import { describe, expect, test } from 'vitest';
import { beginAttempt, respond, submit, type Attempt } from '../../src/core/attempt.ts';
import { readGroupFile } from '../../src/core/group-files.ts';
import type { QuizExport } from '../../src/core/quiz-export.ts';
import { teaBank } from '../fixtures/tea-bank.ts';

const course = { id: 'tea', bank: teaBank };
const begun = beginAttempt({
	kind: 'exam',
	form: { seed: 1, entries: [{ itemId: 'leaf-storage', orders: {} }] },
	bankHash: teaBank.hash,
	now: 1,
});
const exported = (...attempts: Attempt[]): string =>
	JSON.stringify({
		format: 'course-quiz',
		version: 1,
		course: { id: 'tea', title: 'Tea' },
		name: 'Ada',
		exportedAt: 5,
		attempts,
		reviews: [],
		unread: [],
	} satisfies QuizExport);

test('an exam that was handed in is scored item by item', () => {
	const wrong = submit(respond(begun, 'leaf-storage', null), 3);
	const read = readGroupFile(
		'ada.json',
		exported({ ...wrong, confidence: { 'leaf-storage': 'sure' } }),
		course,
	);
	expect(read).toMatchObject({
		ok: true,
		sources: [
			{
				name: 'Ada',
				exams: [
					{
						attempt: begun.id,
						submittedAt: 3,
						answers: [{ item: 'leaf-storage', objective: 'leaf', score: 0, confidence: 'sure' }],
					},
				],
			},
		],
	});
});

test('what was begun and not handed in, and practice, does not count', () => {
	const practice = submit({ ...begun, id: 'practice-1-1', kind: 'practice' }, 2);
	expect(readGroupFile('ada.json', exported(begun, practice), course)).toMatchObject({
		ok: true,
		sources: [{ exams: [] }],
	});
});

describe('a file that cannot be read is named with what is wrong', () => {
	test.each([
		['{', 'is not JSON'],
		['hello', 'is not JSON'],
		['{"format":"course-quiz","version":2}', 'is'],
		[exported().replace('"id":"tea"', '"id":"coffee"'), 'is "coffee"'],
		['a,b\n1,2\n', 'has other columns'],
	])('%s', (text, wrong) => {
		const read = readGroupFile('bad.json', text, course);
		expect(read.ok ? [] : read.faults[0]).toMatchObject({
			file: 'bad.json',
			wrong: expect.stringContaining(wrong),
		});
	});
});
