import { describe, expect, test } from 'vitest';
import type { Blueprint } from '../../src/core/blueprint.ts';
import { scoreResponse, type Item } from '../../src/core/item.ts';
import { rightResponse } from '../../src/core/bots/right-response.ts';
import { itemTypes } from '../../src/core/items/registry.ts';
import { indexes } from '../../src/core/random.ts';
import { testWiseness } from '../../src/core/test-wiseness.ts';
import { teaFiles, teaItem } from '../fixtures/tea-bank.ts';

const single = teaItem('water-green-tea', 'single');

const blueprint: Blueprint = {
	items: 10,
	counts: { water: 10 },
	difficulties: { easy: 0, middle: 10, hard: 0 },
	minNotSingle: 0,
	minMustNotMiss: 0,
	passShare: 0.8,
};

describe('a bank is found', () => {
	test.each<[string, string, (at: number, isKey: boolean) => string]>([
		[
			'the longest answer',
			'',
			(at, isKey) => (isKey ? `An answer of many letters ${at}` : `It ${at}`),
		],
		['the middle number', '', (at) => `${10 + at * 30} °C`],
		[
			'most words shared with the question',
			'Should the kettle rest?',
			(at, isKey) => (isKey ? `The kettle should rest ${at}` : `Leaves of another year ${at}`),
		],
		[
			'the most qualified wording',
			'',
			(at, isKey) => (isKey ? `It usually may, ${at}` : `It does that ${at}`),
		],
		[
			'what the popular article says',
			'',
			(at, isKey) => (isKey ? `Boiling burns leaves ${at}` : `Something other ${at}`),
		],
	])('whose key is %s', (name, stem, textOf) => {
		const { lines, faults } = judge(bankOf((at, isKey) => textOf(at, isKey), stem));
		expect(lines.find((line) => line.includes(name))).toContain('100.0 %');
		expect(faults.map(({ wrong }) => wrong)).toContain(`"${name}" passes 20 exams`);
		expect(
			faults.some(({ wrong }) => wrong.includes(`"${name}" scores 100.0 %, most by water-`)),
		).toBe(true);
	});

	test('fair if its answers look alike, and the key scores everything', () => {
		const { lines, faults } = judge(bankOf((at) => `Answer ${'abcde'[at] ?? ''}`));
		expect(faults).toEqual([]);
		expect(lines.at(-1)).toMatch(/the key +100\.0 % +20$/);
	});

	test('too small to judge below 30 items', () => {
		const small = bankOf((at, isKey) => (isKey ? 'A rather long answer' : `It ${at}`)).slice(1);
		expect(judge(small)).toEqual({ lines: [], faults: [] });
	});

	test('unable to give an exam, with the reason', () => {
		const { faults } = judge(
			bankOf((at) => `Answer ${at}`).map((item) => ({ ...item, objective: 'leaf' })),
		);
		expect(faults).toMatchObject([{ expected: 'an exam' }]);
	});
});

test('the key to an item of every type scores everything on it', () => {
	const items = Object.values(teaFiles).flat();
	expect(new Set(items.map(({ type }) => type))).toEqual(new Set(Object.keys(itemTypes)));
	for (const item of items) expect(scoreResponse(item, rightResponse(item)), item.id).toBe(1);
});

/** 30 items of five answers each; the third answer is the key. */
function bankOf(textOf: (at: number, isKey: boolean) => string, stem = single.stem): Item[] {
	return indexes(30).map((index) => ({
		...single,
		id: `water-${index}`,
		difficulty: 2,
		scenario: undefined,
		stem,
		options: indexes(5).map((at) => ({
			text: textOf(at, at === 2),
			correct: at === 2,
			feedback: 'So.',
		})),
	}));
}

function judge(items: readonly Item[]) {
	const myths = ['Boiling water always burns the leaves.'];
	return testWiseness({ items, blueprint, myths, exams: 20 });
}
