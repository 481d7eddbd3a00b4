import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginAttempt, respond, type Attempt } from '../../src/core/attempt.ts';
import { bankOf } from '../../src/core/bank.ts';
import { resultOf } from '../../src/core/score.ts';
import { teaBank } from '../fixtures/tea-bank.ts';

const right: Record<string, unknown> = {
	'water-green-tea': 0,
	'water-black-heat': 97,
	'water-match-heat': ['c60', 'c75', 'c100'],
	'leaf-same-plant': { verdict: false, reason: 0 },
	'leaf-black-steps': [0, 1, 2, 3, 4],
};

describe('a result', () => {
	test('of right answers is full and passed', () => {
		const result = resultOf(answered(right), teaBank, 0.8);
		expect(result).toMatchObject({ points: 5, outOf: 5, share: 1, isPassed: true });
		expect(result.missed).toEqual([]);
	});

	test('of an untouched form is nothing and not passed', () => {
		const result = resultOf(answered({}), teaBank, 0.8);
		expect(result).toMatchObject({ points: 0, outOf: 5, share: 0, isPassed: false });
		expect(result.items.map(({ isAnswered }) => isAnswered)).toEqual([
			false,
			false,
			false,
			false,
			false,
		]);
	});

	test('with exactly the pass share is passed', () => {
		const result = resultOf(answered({ ...right, 'water-green-tea': 1 }), teaBank, 0.8);
		expect(result).toMatchObject({ points: 4, hasEnoughPoints: true, isPassed: true });
	});

	test('with a wrong item that must not be missed is not passed, whatever its points', () => {
		const result = resultOf(answered({ ...right, 'water-black-heat': 60 }), teaBank, 0.8);
		expect(result).toMatchObject({ points: 4, hasEnoughPoints: true, isPassed: false });
		expect(result.missed.map(({ item }) => item.id)).toEqual(['water-black-heat']);
	});

	test('counts a partly right item that must not be missed as missed', () => {
		const nearly = { ...right, 'leaf-black-steps': [1, 0, 2, 3, 4] };
		const result = resultOf(answered(nearly), teaBank, 0.8);
		expect(result.points).toBeCloseTo(4.8);
		expect(result.missed.map(({ item }) => item.id)).toEqual(['leaf-black-steps']);
	});

	test('is told by objective', () => {
		const half = { ...right, 'water-match-heat': ['c60', 'c90', 'c90'] };
		const { objectives } = resultOf(answered(half), teaBank, 0.8);
		expect(objectives.map(({ objective, outOf }) => [objective, outOf])).toEqual([
			['water', 3],
			['leaf', 2],
		]);
		expect(objectives[0]?.points).toBeCloseTo(2 + 1 / 3);
	});

	test('leaves out items that the bank no longer has, and names them', () => {
		const smaller = bankOf(teaBank.items.filter(({ id }) => id !== 'water-green-tea'));
		const result = resultOf(answered(right), smaller, 0.8);
		expect(result).toMatchObject({ points: 4, outOf: 4, unknownIds: ['water-green-tea'] });
	});

	test('of a form of which nothing is left is not passed', () => {
		expect(resultOf(answered(right), bankOf([]), 0)).toMatchObject({ share: 0, isPassed: false });
	});

	test('has a share from 0 to 1 for any stored responses', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(right)), fc.anything()), (given) => {
				const { share } = resultOf(answered(given), teaBank, 0.8);
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
			}),
		);
	});
});

function answered(responses: Record<string, unknown>): Attempt {
	const attempt = beginAttempt({
		kind: 'exam',
		form: { seed: 1, entries: Object.keys(right).map((itemId) => ({ itemId, orders: {} })) },
		bankHash: teaBank.hash,
		now: 0,
	});
	return Object.entries(responses).reduce(
		(soFar, [id, response]) => respond(soFar, id, response),
		attempt,
	);
}
