import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankOf } from '../../src/core/bank.ts';
import type { Blueprint } from '../../src/core/blueprint.ts';
import { scoreResponse, shownLists, type Item } from '../../src/core/item.ts';
import { isPermutation, orderOf } from '../../src/core/orders.ts';
import { indexes, randomFrom, shuffled } from '../../src/core/random.ts';
import { drawExam, drawPractice, type DrawFrom, type Form } from '../../src/core/select.ts';
import { teaBank, teaItem } from '../fixtures/tea-bank.ts';

const blueprint: Blueprint = {
	items: 25,
	counts: { water: 13, leaf: 12 },
	difficulties: { easy: 6, middle: 10, hard: 9 },
	minNotSingle: 4,
	minMustNotMiss: 4,
	passShare: 0.8,
};

// A hundred items: every difficulty, mostly single choice, one in ten not to be missed.
const largeBank = bankOf(
	indexes(100).map((index): Item => {
		const objective = index % 2 === 0 ? 'water' : 'leaf';
		const item =
			index % 7 === 0
				? teaItem('leaf-from-the-plant', 'multiple')
				: teaItem('water-green-tea', 'single');
		const difficulty = index % 3 === 0 ? 1 : index % 3 === 1 ? 2 : 3;
		const id = `${objective}-${index}`;
		return { ...item, id, objective, difficulty, must_not_miss: index % 10 === 3 };
	}),
);

describe('the seeded source', () => {
	test('gives the same numbers for the same seed and others for another', () => {
		const ten = (seed: number) => indexes(10).map(randomFrom(seed));
		expect(ten(7)).toEqual(ten(7));
		expect(ten(7)).not.toEqual(ten(8));
	});

	test('puts each of three things first about equally often', () => {
		const random = randomFrom(1);
		const firsts = indexes(3000).map(() => shuffled(['a', 'b', 'c'], random)[0]);
		for (const letter of ['a', 'b', 'c']) {
			expect(firsts.filter((first) => first === letter).length).toBeGreaterThan(900);
		}
	});
});

describe('an exam', () => {
	test.each(indexes(200))('with seed %d meets the blueprint', (seed) => {
		const items = itemsOf(examOf({ bank: largeBank, blueprint, seed }));
		expect(new Set(items).size).toBe(25);
		expect(items.filter(({ objective }) => objective === 'water')).toHaveLength(13);
		for (const [difficulty, count] of [6, 10, 9].entries())
			expect(items.filter((item) => item.difficulty === difficulty + 1)).toHaveLength(count);
		expect(items.filter(({ type }) => type !== 'single').length).toBeGreaterThanOrEqual(4);
		expect(items.filter((item) => item.must_not_miss).length).toBeGreaterThanOrEqual(4);
	});

	test('is the same for the same seed, and differs between seeds', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				expect(examOf({ bank: largeBank, blueprint, seed })).toEqual(
					examOf({ bank: largeBank, blueprint, seed }),
				);
			}),
			{ numRuns: 20 },
		);
		const two = [1, 2].map((seed) => examOf({ bank: largeBank, blueprint, seed }).entries);
		expect(two[0]).not.toEqual(two[1]);
	});

	test.each(indexes(20))(
		'with seed %d asks nothing of the previous exam while there are enough items',
		(seed) => {
			const before = idsOf(examOf({ bank: largeBank, blueprint, seed: seed + 1000 }));
			const again = idsOf(examOf({ bank: largeBank, blueprint, seed, earlier: [before] }));
			expect(again.filter((id) => before.includes(id))).toEqual([]);
		},
	);

	test.each(indexes(20))('with seed %d asks first what was asked longest ago', (seed) => {
		const free = { minNotSingle: 0, minMustNotMiss: 0 };
		const exams = indexes(3).reduce<string[][]>((earlier, index) => {
			const from = { bank: largeBank, blueprint: { ...blueprint, ...free }, earlier };
			return [...earlier, idsOf(examOf({ ...from, seed: seed + 1000 * index }))];
		}, []);
		expect(new Set(exams.flat()).size).toBe(75);
	});

	test('repeats only as many items as a small bank makes necessary', () => {
		const bank = bankOf(largeBank.items.slice(0, 40));
		const before = idsOf(examOf({ bank, blueprint, seed: 1 }));
		const again = idsOf(examOf({ bank, blueprint, seed: 2, earlier: [before] }));
		const repeats = again.filter((id) => before.includes(id));
		expect(repeats.length).toBeGreaterThanOrEqual(10);
		expect(repeats.length).toBeLessThanOrEqual(14);
	});
});

describe('a bank that cannot give the exam', () => {
	test.each<[string, Partial<Blueprint>, RegExp]>([
		[
			'items of an objective',
			{ items: 60, counts: { water: 60 } },
			/"water" needs 60 items; the bank has 50/,
		],
		[
			'easy items',
			{ counts: { water: 25 }, difficulties: { easy: 20, middle: 5, hard: 0 } },
			/20 easy items; the bank gives 17/,
		],
		[
			'middling items',
			{ counts: { water: 25 }, difficulties: { easy: 3, middle: 20, hard: 2 } },
			/20 items that are neither easy nor hard; the bank gives 16/,
		],
		[
			'hard items',
			{ counts: { water: 25 }, difficulties: { easy: 0, middle: 0, hard: 25 } },
			/25 hard items; the bank gives 17/,
		],
		['cases', { cases: 2 }, /2 cases; the bank gives 0/],
		['other types', { minNotSingle: 20 }, /20 items that are not single choice; the bank gives 15/],
		['items not to be missed', { minMustNotMiss: 11 }, /11 items that must not be missed/],
	])('says that it lacks %s', (_, change, reason) => {
		const draw = drawExam({ bank: largeBank, blueprint: { ...blueprint, ...change }, seed: 1 });
		expect(draw.ok ? '' : draw.reasons.join(' ')).toMatch(reason);
	});

	test('says that rules exclude each other although each can be met alone', () => {
		const items = largeBank.items.map((item): Item => {
			return { ...item, difficulty: item.must_not_miss ? 1 : 3 };
		});
		const strict = { ...blueprint, difficulties: { easy: 0, middle: 0, hard: 25 } };
		const draw = drawExam({ bank: bankOf(items), blueprint: strict, seed: 1 });
		expect(draw.ok ? '' : draw.reasons.join(' ')).toMatch(/not all of them together/);
	});
});

describe('orders', () => {
	test('are permutations of every list of every item, and fixed in the form', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				for (const { itemId, orders } of drawPractice(teaBank, 'water', seed).entries) {
					const item = teaBank.byId.get(itemId);
					for (const { name, length } of item ? shownLists(item) : []) {
						expect(isPermutation(orders[name] ?? [], length)).toBe(true);
					}
				}
			}),
		);
	});

	test('keep the authored order where it means something', () => {
		for (const seed of indexes(50)) {
			const entry = drawPractice(teaBank, 'water', seed).entries.find(
				({ itemId }) => itemId === 'water-minutes',
			);
			expect(entry?.orders['options']).toEqual([0, 1, 2]);
		}
	});

	test('never show the steps of an order item in the right order', () => {
		for (const seed of indexes(500)) {
			const entry = drawPractice(teaBank, 'leaf', seed).entries.find(
				({ itemId }) => itemId === 'leaf-black-steps',
			);
			expect(entry?.orders['steps']).not.toEqual([0, 1, 2, 3, 4]);
		}
	});

	test('never change the score: the same option picked by its text scores the same at any place', () => {
		const { options } = teaItem('water-green-tea', 'single');
		fc.assert(
			fc.property(fc.integer(), fc.nat({ max: 3 }), (seed, picked) => {
				const entry = drawPractice(teaBank, 'water', seed).entries.find(
					({ itemId }) => itemId === 'water-green-tea',
				);
				const shown = orderOf(entry?.orders ?? {}, 'options', options.length);
				const place = shown.findIndex((index) => options[index]?.text === options[picked]?.text);
				const score = scoreResponse(teaItem('water-green-tea', 'single'), shown[place]);
				expect(score).toBe(options[picked]?.correct ? 1 : 0);
			}),
		);
	});

	test.each([[[0, 0, 1]], [[0, 1]], [[2, 1, -1]], [[0, 1, 1.5]]])(
		'that do not fit (%j) give way to the authored order',
		(order) => {
			expect(orderOf({ options: order }, 'options', 3)).toEqual([0, 1, 2]);
		},
	);
});

function examOf(from: DrawFrom): Form {
	const draw = drawExam(from);
	if (!draw.ok) throw new Error(draw.reasons.join(' '));
	return draw.form;
}

function idsOf(form: Form): string[] {
	return form.entries.map(({ itemId }) => itemId);
}

function itemsOf(form: Form): Item[] {
	return idsOf(form).flatMap((id) => largeBank.byId.get(id) ?? []);
}
