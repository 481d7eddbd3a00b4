import { describe, expect, test } from 'vitest';
import { beginAttempt, finishLesson, respond, submit } from '../../src/core/attempt.ts';
import { lessonOn, lessonsDue, ordersAgain } from '../../src/core/lesson.ts';
import { resultOf } from '../../src/core/score.ts';
import { isPermutation } from '../../src/core/orders.ts';
import { teaBank } from '../fixtures/tea-bank.ts';

describe('lessons due', () => {
	const ids = ['water-green-tea', 'water-black-heat', 'leaf-black-steps'];
	const begun = (kind: 'exam' | 'practice') =>
		beginAttempt({
			kind,
			form: { seed: 1, entries: ids.map((itemId) => ({ itemId, orders: {} })) },
			bankHash: teaBank.hash,
			now: 0,
		});
	const dueOf = (attempt: ReturnType<typeof begun>) =>
		lessonsDue(attempt, resultOf(attempt, teaBank, 0.8)).map(({ item }) => item.id);

	test('are those on items that must not be missed and were not fully right', () => {
		expect(dueOf(submit(begun('exam'), 1))).toEqual(['water-black-heat', 'leaf-black-steps']);
		const nearly = respond(begun('exam'), 'leaf-black-steps', [1, 0, 2, 3, 4]);
		const done = submit(respond(nearly, 'water-black-heat', 97), 1);
		expect(dueOf(done)).toEqual(['leaf-black-steps']);
	});

	test('are fewer by each that was gone through', () => {
		const first = finishLesson(submit(begun('exam'), 1), 'water-black-heat');
		expect(dueOf(first)).toEqual(['leaf-black-steps']);
		expect(dueOf(finishLesson(first, 'leaf-black-steps'))).toEqual([]);
	});

	test('are none after practice, which explains each answer at once', () => {
		expect(dueOf(submit(begun('practice'), 1))).toEqual([]);
	});
});

describe('a lesson', () => {
	test.each([
		['water-green-tea', 1, [/^Cooler water draws out/], [/^A longer steep/]],
		['water-black-heat', 60, [/^Black tea gives its full taste/], [/^Cooler water leaves/]],
		['leaf-same-plant', { verdict: true, reason: 1 }, [/^One plant gives both/], [/^Soil changes/]],
		['leaf-from-the-plant', [0, 2], [/^White tea is/, /^Oolong is/], [/^Rooibos is/]],
	])(
		'on %s says why the right answer is right and where the own one leads',
		(id, given, rule, led) => {
			const { rule: said, consequences } = lessonOn(itemWith(id), given);
			expect(said.map(({ text }) => text)).toEqual(rule.map((text) => expect.stringMatching(text)));
			expect(consequences.map(({ text }) => text)).toEqual(
				led.map((text) => expect.stringMatching(text)),
			);
		},
	);

	test('says nothing twice where a part is explained the same, right or wrong', () => {
		const { rule, consequences } = lessonOn(itemWith('leaf-black-steps'), [4, 3, 2, 1, 0]);
		expect(rule).toHaveLength(5);
		expect(consequences).toEqual([]);
	});

	test('on a question left open has the rule and no consequence', () => {
		for (const item of teaBank.items) {
			const { rule, consequences } = lessonOn(item, undefined);
			expect(rule.length).toBeGreaterThan(0);
			expect(consequences).toEqual([]);
		}
	});

	test('asks again in an order that is the same for the same seed and time', () => {
		const item = itemWith('leaf-storage');
		const orders = [1, 2, 3, 4, 5, 6].map((time) => ordersAgain(item, 7, time)['options'] ?? []);
		expect(orders.every((order) => isPermutation(order, 3))).toBe(true);
		expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
		expect(ordersAgain(item, 7, 1)).toEqual(ordersAgain(item, 7, 1));
	});
});

function itemWith(id: string) {
	const item = teaBank.byId.get(id);
	if (!item) throw new Error(`no item ${id}`);
	return item;
}
