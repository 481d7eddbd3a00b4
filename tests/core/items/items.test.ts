import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
	answerInWords,
	feedbackOn,
	isAnswered,
	isSafe,
	Item,
	responseInWords,
	responseTo,
	scoreResponse,
	shownLists,
} from '../../../src/core/item.ts';
import { answerStep, lockStep, ordersOfStep } from '../../../src/core/items/case.ts';
import { itemTypes } from '../../../src/core/items/registry.ts';
import { teaBank, teaItem } from '../../fixtures/tea-bank.ts';

const nbsp = '\u00a0';
const nothing = { verdict: null, reason: null };
const clear = { marked: [], isClear: true };
const newCase = { responses: [null, null, null], locked: 0 };
const unmarked = { marked: [], isClear: false };

describe('score', () => {
	test.each<[string, unknown, number]>([
		['water-green-tea', 0, 1],
		['water-green-tea', 2, 0],
		['water-green-tea', null, 0],
		['leaf-from-the-plant', [0, 1], 1],
		['leaf-from-the-plant', [1], 0.5],
		['leaf-from-the-plant', [0, 1, 3], 0.5],
		['leaf-from-the-plant', [0, 2], 0],
		['leaf-from-the-plant', [2, 3], 0],
		['leaf-from-the-plant', [0, 1, 2, 3], 0],
		['leaf-from-the-plant', [], 0],
		['leaf-same-plant', { verdict: false, reason: 0 }, 1],
		['leaf-same-plant', { verdict: true, reason: 0 }, 0],
		['leaf-same-plant', { verdict: false, reason: 1 }, 0],
		['leaf-same-plant', nothing, 0],
		['water-match-heat', ['c60', 'c75', 'c100'], 1],
		['water-match-heat', ['c60', 'c60', 'c100'], 2 / 3],
		['water-match-heat', [null, null, null], 0],
		['leaf-black-steps', [0, 1, 2, 3, 4], 1],
		['leaf-black-steps', [1, 0, 2, 3, 4], 0.8],
		['leaf-black-steps', [4, 3, 2, 1, 0], 0],
		['leaf-black-steps', [], 0],
		['water-black-heat', 95, 1],
		['water-black-heat', 94, 1],
		['water-black-heat', 93.9, 0],
		['water-black-heat', 101, 1],
		['water-black-heat', 102, 0],
		['water-black-heat', null, 0],
		['water-set-assam', 3, 1],
		['water-set-assam', 5, 1],
		['water-set-assam', 5.5, 0.5],
		['water-set-assam', 2.5, 0.5],
		['water-set-assam', 2, 0],
		['water-set-assam', 11, 0],
		['water-point-spout', 1, 1],
		['water-point-spout', 0, 0],
		['leaf-screen-tin', { marked: [1, 2], isClear: false }, 1],
		['leaf-screen-tin', { marked: [2, 1], isClear: false }, 1],
		['leaf-screen-tin', { marked: [1], isClear: false }, 0.5],
		['leaf-screen-tin', { marked: [1, 2, 3], isClear: false }, 0.5],
		['leaf-screen-tin', { marked: [0, 3], isClear: false }, 0],
		['leaf-screen-tin', clear, 0],
		['leaf-case-guest', { responses: [0, 4, 1], locked: 3 }, 1],
		['leaf-case-guest', { responses: [0, 4, 0], locked: 3 }, 2 / 3],
		['leaf-case-guest', { responses: [0, 9, null], locked: 2 }, 1 / 3],
		['leaf-case-guest', { responses: [0, 4], locked: 2 }, 0],
	])('%s answered %j scores %f', (id, response, score) => {
		expect(scoreResponse(itemNamed(id), response)).toBeCloseTo(score, 10);
	});

	test('of a form without a reason is earned by saying so, and by nothing else', () => {
		const tin = teaItem('leaf-screen-tin', 'screen');
		const good = { ...tin, entries: tin.entries.map((entry) => ({ ...entry, reason: false })) };
		expect(scoreResponse(good, clear)).toBe(1);
		expect(scoreResponse(good, { marked: [0], isClear: false })).toBe(0);
	});

	test('lies between 0 and 1 whatever is stored as the response', () => {
		fc.assert(
			fc.property(fc.constantFrom(...teaBank.items), anyResponse(), (item, response) => {
				const score = scoreResponse(item, response);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('accepts a decimal at the edge of the tolerance although binary sums are not exact', () => {
		const item = { ...teaItem('water-black-heat', 'number'), answer: { min: 0.1, max: 0.1 } };
		expect(scoreResponse({ ...item, tolerance: 0.2 }, 0.3)).toBe(1);
	});
});

describe('every item', () => {
	test.each(teaBank.items)('$id has feedback in words on each part', (item) => {
		const feedback = feedbackOn(item, undefined);
		expect(feedback.length).toBeGreaterThan(0);
		for (const { part, text } of feedback) {
			expect(part).not.toBe('');
			expect(text).not.toBe('');
		}
	});

	test.each(teaBank.items)('$id is unanswered and worth nothing at first', (item) => {
		expect(isAnswered(item, undefined)).toBe(false);
		expect(scoreResponse(item, undefined)).toBe(0);
		expect(responseInWords(item, undefined)).toEqual([]);
		expect(feedbackOn(item, undefined).map(({ verdict }) => verdict)).not.toContain('right');
	});

	test('a type has at least one item in the bank', () => {
		expect(new Set(teaBank.items.map(({ type }) => type))).toEqual(new Set(Object.keys(itemTypes)));
	});
});

describe('responses', () => {
	test.each<[string, unknown, unknown]>([
		['water-green-tea', 7, null],
		['water-green-tea', 'A', null],
		['leaf-from-the-plant', [1, 1], []],
		['leaf-same-plant', { verdict: 'yes', reason: 0 }, nothing],
		['water-match-heat', ['c60', 'gone', null], [null, null, null]],
		['water-match-heat', ['c60'], [null, null, null]],
		['leaf-black-steps', [0, 0, 1, 2, 3], []],
		['leaf-black-steps', [0, 1, 2], []],
		['water-black-heat', Number.NaN, null],
		['water-set-assam', 10.5, null],
		['water-set-assam', -1, null],
		['water-point-spout', 4, null],
		['leaf-screen-tin', { marked: [5], isClear: false }, unmarked],
		['leaf-screen-tin', { marked: [1, 1], isClear: false }, unmarked],
		['leaf-screen-tin', { marked: [1], isClear: true }, unmarked],
		['leaf-case-guest', { responses: [0, 4, 1], locked: 4 }, newCase],
		['leaf-case-guest', { responses: [0], locked: 1 }, newCase],
		[
			'leaf-case-guest',
			{ responses: ['gone', 4, 99], locked: 3 },
			{ responses: [null, 4, null], locked: 3 },
		],
	])('to %s that do not fit (%j) become blank', (id, stored, blank) => {
		expect(responseTo(itemNamed(id), stored)).toEqual(blank);
	});

	test.each<[string, unknown, boolean]>([
		['water-green-tea', 0, true],
		['leaf-same-plant', { verdict: true, reason: null }, false],
		['leaf-same-plant', { verdict: true, reason: 2 }, true],
		['water-match-heat', ['c60', null, 'c75'], false],
		['water-match-heat', ['c60', 'c60', 'c75'], true],
		['water-black-heat', 0, true],
		['water-set-assam', 0, true],
		['leaf-screen-tin', unmarked, false],
		['leaf-screen-tin', clear, true],
		['leaf-case-guest', { responses: [0, 4, 1], locked: 2 }, false],
		['leaf-case-guest', { responses: [0, 4, 1], locked: 3 }, true],
	])('to %s: %j complete is %s', (id, response, isComplete) => {
		expect(isAnswered(itemNamed(id), response)).toBe(isComplete);
	});
});

describe('in words', () => {
	test.each<[string, unknown, string[], string[]]>([
		['water-minutes', 1, ['1 minute'], ['4 minutes']],
		['leaf-from-the-plant', [3, 0], ['White tea', 'Oolong'], ['White tea', 'Peppermint']],
		[
			'leaf-same-plant',
			{ verdict: true, reason: 1 },
			['False', 'They differ in how far the leaf oxidises'],
			['True', 'They differ in the soil of the garden'],
		],
		[
			'water-match-heat',
			['c90', null, 'c100'],
			[`Gyokuro: 60${nbsp}°C`, `Sencha: 75${nbsp}°C`, `Assam: 100${nbsp}°C`],
			[`Gyokuro: 90${nbsp}°C`, `Assam: 100${nbsp}°C`],
		],
		[
			'leaf-black-steps',
			[1, 0, 2, 3, 4],
			['1. Pick', '2. Wither', '3. Roll', '4. Oxidise', '5. Dry'],
			['1. Wither', '2. Pick', '3. Roll', '4. Oxidise', '5. Dry'],
		],
		['water-black-heat', 82.5, [`95–100${nbsp}°C`], [`82.5${nbsp}°C`]],
		['water-set-assam', 2.5, [`3–5${nbsp}min`], [`2.5${nbsp}min`]],
		['water-point-spout', 0, ['Spout'], ['Lid']],
		[
			'leaf-screen-tin',
			clear,
			['Seal: Open since spring', 'Kept: On the sill, in the sun'],
			['Nothing on the form speaks against it'],
		],
		[
			'leaf-case-guest',
			{ responses: [1, null, null], locked: 1 },
			['Step 1: In a dry tin that closes', `Step 2: 3–5${nbsp}min`, 'Step 3: Spout'],
			['Step 1: In a bowl beside the kettle'],
		],
	])('%s answered %j', (id, response, answer, given) => {
		expect(answerInWords(itemNamed(id))).toEqual(answer);
		expect(responseInWords(itemNamed(id), response)).toEqual(given);
	});
});

describe('feedback', () => {
	test.each<[string, unknown, string[]]>([
		['water-minutes', 0, ['right', 'left', 'left']],
		['water-minutes', 1, ['missed', 'wrong', 'left']],
		['leaf-from-the-plant', [0, 2], ['right', 'missed', 'wrong', 'left']],
		['leaf-same-plant', { verdict: true, reason: 0 }, ['wrong', 'missed', 'right', 'left', 'left']],
		['water-match-heat', ['c60', 'c60', null], ['right', 'wrong', 'missed']],
		['leaf-black-steps', [1, 0, 2, 3, 4], ['wrong', 'wrong', 'right', 'right', 'right']],
		['water-black-heat', 97, ['right']],
		['water-set-assam', 2.5, ['wrong']],
		['water-set-assam', 4, ['right']],
		['water-point-spout', 0, ['wrong', 'missed', 'left', 'left']],
		[
			'leaf-screen-tin',
			{ marked: [0, 1], isClear: false },
			['wrong', 'right', 'missed', 'left', 'left', 'left'],
		],
		['leaf-screen-tin', clear, ['left', 'missed', 'missed', 'left', 'left', 'wrong']],
		[
			'leaf-case-guest',
			{ responses: [0, 8, 1], locked: 3 },
			['right', 'left', 'left', 'wrong', 'left', 'right', 'left', 'left'],
		],
	])('on %s answered %j gives %j', (id, response, verdicts) => {
		expect(feedbackOn(itemNamed(id), response).map(({ verdict }) => verdict)).toEqual(verdicts);
	});

	test.each([
		[90, 'Cooler water leaves black tea thin.'],
		[98, 'Black tea gives its full taste close to the boil.'],
		[120, `In an open kettle water gets no hotter than 100${nbsp}°C.`],
	])('on the number %d says %s', (response, text) => {
		expect(feedbackOn(itemNamed('water-black-heat'), response)[0]?.text).toBe(text);
	});
});

describe('an answer to what must not be missed', () => {
	const guest = teaItem('leaf-case-guest', 'case');
	const marked = {
		...guest,
		must_not_miss: true,
		steps: guest.steps.map((step, at) => ({ ...step, must_not_miss: at === 0 })),
	};
	test.each<[string, Item, unknown, boolean]>([
		['is safe if it is fully right', itemNamed('leaf-from-the-plant'), [0, 1], true],
		['is not if it is right in part', itemNamed('leaf-from-the-plant'), [1], false],
		[
			'is safe on a form with a mark too many',
			itemNamed('leaf-screen-tin'),
			{ marked: [0, 1, 2], isClear: false },
			true,
		],
		[
			'is not on a form with a reason that was missed',
			itemNamed('leaf-screen-tin'),
			{ marked: [1], isClear: false },
			false,
		],
		['is not on a form that was called clear', itemNamed('leaf-screen-tin'), clear, false],
		['needs every step of a case', guest, { responses: [0, 4, 0], locked: 3 }, false],
		[
			'needs only the steps of a case that are marked',
			marked,
			{ responses: [0, 9, 0], locked: 3 },
			true,
		],
		['needs those in any case', marked, { responses: [1, 4, 1], locked: 3 }, false],
	])('%s', (_, item, response, safe) => {
		expect(isSafe(item, response)).toBe(safe);
	});
});

describe('a case', () => {
	const guest = teaItem('leaf-case-guest', 'case');
	const begun = { responses: [null, null, null], locked: 0 };

	test('takes an answer to the step that is open, and to no other', () => {
		const answered = answerStep(begun, 0);
		expect(answered).toEqual({ responses: [0, null, null], locked: 0 });
		const locked = lockStep(guest, answered);
		expect(answerStep(locked, 4)).toEqual({ responses: [0, 4, null], locked: 1 });
		expect(answerStep({ responses: [0, 4, 1], locked: 3 }, 2).responses).toEqual([0, 4, 1]);
	});

	test('locks no step that is not answered', () => {
		expect(lockStep(guest, begun)).toBe(begun);
	});

	test('keeps the orders of its steps apart', () => {
		const orders = { 'step-1.options': [2, 0, 1], 'step-3.options': [3, 2, 1, 0] };
		expect(ordersOfStep(orders, 0)).toEqual({ options: [2, 0, 1] });
		expect(ordersOfStep(orders, 2)).toEqual({ options: [3, 2, 1, 0] });
		expect(ordersOfStep(orders, 1)).toEqual({});
	});

	test('shows the lists of each step in an order of their own', () => {
		expect(shownLists(guest)).toEqual([
			{ name: 'step-1.options', length: 3, isKept: false },
			{ name: 'step-3.options', length: 4 },
		]);
	});
});

test('the schema asks for a day of review', () => {
	const { review_by: _day, ...item } = teaItem('water-green-tea', 'single');
	const { issues } = v.safeParse(Item, item);
	expect(issues?.map((issue) => issue.path?.at(-1)?.key)).toEqual(['review_by']);
});

describe('the schema refuses', () => {
	const setting = teaItem('water-set-assam', 'set');
	const pointing = teaItem('water-point-spout', 'point');
	const form = teaItem('leaf-screen-tin', 'screen');
	const guest = teaItem('leaf-case-guest', 'case');
	const single = teaItem('water-green-tea', 'single');
	const [right, ...wrong] = single.options;
	const matching = teaItem('water-match-heat', 'match');
	const quantity = teaItem('water-black-heat', 'number');
	test.each<[string, unknown, RegExp]>([
		[
			'two right options in a single choice',
			{ ...single, options: [right, right, ...wrong] },
			/exactly one/,
		],
		[
			'an option without feedback',
			{ ...single, options: [{ text: 'Wait' }, ...wrong] },
			/feedback/,
		],
		['an item without a claim', { ...single, claims: [] }, /at least one claim/],
		['an unknown field', { ...single, hint: 'Cool it' }, /hint/],
		['a difficulty of 4', { ...single, difficulty: 4 }, /1, 2 or 3/],
		[
			'a prompt without its choice',
			{ ...matching, choices: matching.choices.slice(1) },
			/out of choices/,
		],
		['a range upside down', { ...quantity, answer: { min: 100, max: 95 } }, /min at most/],
		['a day of review in words', { ...single, review_by: 'next year' }, /one like 2027-11-23/],
		[
			'a range that no step of the slider meets',
			{ ...setting, accepted: { min: 3.1, max: 3.4 } },
			/cannot be set/,
		],
		[
			'a picture with two right structures',
			{ ...pointing, options: pointing.options.map((each) => ({ ...each, correct: true })) },
			/exactly one/,
		],
		[
			'a structure named twice',
			{ ...pointing, options: pointing.options.map((each) => ({ ...each, id: 'lid' })) },
			/names a structure twice/,
		],
		[
			'a step that must not be missed in a case that may be',
			{ ...guest, steps: guest.steps.map((step) => ({ ...step, must_not_miss: true })) },
			/must_not_miss of the case too/,
		],
		['a form of four entries', { ...form, entries: form.entries.slice(1) }, /at least 5/],
		['a case of two steps', { ...guest, steps: guest.steps.slice(1) }, /at least 3/],
		[
			'a case that stops in the middle',
			{ ...guest, steps: guest.steps.map((step) => ({ ...step, then: undefined })) },
			/does not go on/,
		],
		[
			'a case in a case',
			{ ...guest, steps: guest.steps.with(2, { ...guest, id: undefined } as never) },
			/case/,
		],
		['a type that does not exist', { ...single, type: 'hotspot' }, /single/],
	])('%s', (_, item, message) => {
		const { issues } = v.safeParse(Item, item);
		expect(issues?.map((issue) => issue.message).join('; ')).toMatch(message);
	});
});

function itemNamed(id: string) {
	const item = teaBank.byId.get(id);
	if (!item) throw new Error(`The tea bank has no item ${id}`);
	return item;
}

function anyResponse(): fc.Arbitrary<unknown> {
	const index = fc.integer({ min: -1, max: 6 });
	const choice = fc.constantFrom('c60', 'c75', 'c90', 'c100', null);
	return fc.oneof(
		fc.anything(),
		index,
		fc.double(),
		fc.uniqueArray(index),
		fc.array(choice, { minLength: 3, maxLength: 3 }),
		fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
		fc.record({ verdict: fc.boolean(), reason: index }),
		fc.record({ marked: fc.array(index), isClear: fc.boolean() }),
		fc.record({ responses: fc.array(fc.oneof(index, fc.anything())), locked: index }),
	);
}
