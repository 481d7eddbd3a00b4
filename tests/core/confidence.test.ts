import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginAttempt, respond, stateConfidence, type Attempt } from '../../src/core/attempt.ts';
import { confidenceGridOf, type Confidence } from '../../src/core/confidence.ts';
import { resultOf } from '../../src/core/score.ts';
import { teaBank } from '../fixtures/tea-bank.ts';

const right: Record<string, unknown> = {
	'water-green-tea': 0,
	'water-black-heat': 97,
	'leaf-same-plant': { verdict: false, reason: 0 },
	'leaf-storage': 0,
};
const ids = Object.keys(right);
const confidences: Confidence[] = ['sure', 'fairly', 'guess'];

test('confidence never changes the result, whatever was answered', () => {
	const given = fc.record(
		Object.fromEntries(ids.map((id) => [id, fc.oneof(fc.constant(right[id]), fc.anything())])),
		{ requiredKeys: [] },
	);
	const said = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...confidences));
	fc.assert(
		fc.property(given, said, fc.double({ min: 0, max: 1, noNaN: true }), (answers, words, mark) => {
			const silent = answered(answers);
			const spoken = Object.entries(words).reduce(
				(attempt, [id, confidence]) => stateConfidence(attempt, id, confidence),
				silent,
			);
			expect(resultOf(spoken, teaBank, mark)).toEqual(resultOf(silent, teaBank, mark));
		}),
	);
});

test('every item stands in one place of the two by two, or is left unsaid', () => {
	const attempt = answered({ ...right, 'leaf-storage': 1, 'water-black-heat': 60 });
	const { items } = resultOf(attempt, teaBank, 0.8);
	const grid = confidenceGridOf(items, {
		'water-green-tea': 'sure',
		'water-black-heat': 'sure',
		'leaf-storage': 'guess',
	});
	const idsOf = (results: readonly { item: { id: string } }[]) =>
		results.map(({ item }) => item.id);
	expect(idsOf(grid.sure.wrong)).toEqual(['water-black-heat']);
	expect(idsOf(grid.sure.right)).toEqual(['water-green-tea']);
	expect(idsOf(grid.unsure.wrong)).toEqual(['leaf-storage']);
	expect(idsOf(grid.unsure.right)).toEqual([]);
	expect(idsOf(grid.unsaid)).toEqual(['leaf-same-plant']);
});

test.each<[Confidence, 'sure' | 'unsure']>([
	['sure', 'sure'],
	['fairly', 'unsure'],
	['guess', 'unsure'],
])('an answer said to be "%s" counts as %s', (said, row) => {
	const { items } = resultOf(answered(right), teaBank, 0.8);
	const grid = confidenceGridOf(items, { 'leaf-storage': said });
	expect(grid[row].right.map(({ item }) => item.id)).toEqual(['leaf-storage']);
});

test('nobody was sure of a question that they left open', () => {
	const { items } = resultOf(answered({}), teaBank, 0.8);
	const grid = confidenceGridOf(items, { 'leaf-storage': 'sure' });
	expect(grid.sure.wrong).toEqual([]);
	expect(grid.unsaid).toHaveLength(ids.length);
});

function answered(responses: Record<string, unknown>): Attempt {
	const attempt = beginAttempt({
		kind: 'exam',
		form: { seed: 1, entries: ids.map((itemId) => ({ itemId, orders: {} })) },
		bankHash: teaBank.hash,
		now: 0,
	});
	return Object.entries(responses).reduce(
		(soFar, [id, given]) => respond(soFar, id, given),
		attempt,
	);
}
