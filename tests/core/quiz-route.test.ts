import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quizHash, quizRouteOf, type QuizRoute } from '../../src/core/quiz-route.ts';

test.each<[string, QuizRoute]>([
	['#quiz', { kind: 'home' }],
	['quiz', { kind: 'home' }],
	['#quiz/', { kind: 'home' }],
	['#quiz/exam', { kind: 'exam' }],
	['#quiz/exam/2', { kind: 'home', notice: 'unknown' }],
	['#quiz/practice/water', { kind: 'practice', objective: 'water' }],
	['#quiz/practice', { kind: 'home', notice: 'unknown' }],
	['#quiz/practice/', { kind: 'home', notice: 'unknown' }],
	['#quiz/practice/water/more', { kind: 'home', notice: 'unknown' }],
	['#quiz/result/exam-1-2', { kind: 'result', attempt: 'exam-1-2' }],
	['#quiz/review', { kind: 'review' }],
	['#quiz/review/2', { kind: 'home', notice: 'unknown' }],
	['#quiz/history', { kind: 'history' }],
	['#quiz/paper/7', { kind: 'paper', seed: 7, isKey: false }],
	['#quiz/key/7', { kind: 'paper', seed: 7, isKey: true }],
	['#quiz/paper', { kind: 'home', notice: 'unknown' }],
	['#quiz/paper/tea', { kind: 'home', notice: 'unknown' }],
	['#quiz/key/4294967296', { kind: 'home', notice: 'unknown' }],
	['#quiz/group', { kind: 'group' }],
	['#quiz/group/7', { kind: 'home', notice: 'unknown' }],
	[
		'#quiz/result/exam-1-2/water-scale',
		{ kind: 'result', attempt: 'exam-1-2', item: 'water-scale' },
	],
	['#quiz/result/exam-1-2/water-scale/more', { kind: 'home', notice: 'unknown' }],
	['#quiz/certificate', { kind: 'certificate' }],
	['#quiz/certificate/exam-1-2', { kind: 'certificate', attempt: 'exam-1-2' }],
	['#quiz/certificate/exam-1-2/more', { kind: 'home', notice: 'unknown' }],
	['#quiz/teapot', { kind: 'home', notice: 'unknown' }],
])('%s leads to %j', (hash, route) => {
	expect(quizRouteOf(hash)).toEqual(route);
});

test.each(['', '#/', '#/quiz', '#quizzes', '#/water-heat'])(
	'%j is no place in the quiz',
	(hash) => {
		expect(quizRouteOf(hash)).toBeUndefined();
	},
);

test('every place has an address that leads back to it', () => {
	const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	const route = fc.oneof(
		fc.constant<QuizRoute>({ kind: 'home' }),
		fc.constantFrom<QuizRoute>(
			{ kind: 'exam' },
			{ kind: 'review' },
			{ kind: 'history' },
			{ kind: 'group' },
		),
		fc
			.record({ seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }), isKey: fc.boolean() })
			.map((paper): QuizRoute => ({ kind: 'paper', ...paper })),
		id.map((objective): QuizRoute => ({ kind: 'practice', objective })),
		id.map((attempt): QuizRoute => ({ kind: 'result', attempt })),
		fc.tuple(id, id).map(([attempt, item]): QuizRoute => ({ kind: 'result', attempt, item })),
		fc.constant<QuizRoute>({ kind: 'certificate' }),
		id.map((attempt): QuizRoute => ({ kind: 'certificate', attempt })),
	);
	fc.assert(
		fc.property(route, (place) => {
			expect(quizRouteOf(quizHash(place))).toEqual(place);
		}),
	);
});
