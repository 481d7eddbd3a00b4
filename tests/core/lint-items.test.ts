import { describe, expect, test } from 'vitest';
import { formatFault, type Fault } from '../../src/core/faults.ts';
import type { Item } from '../../src/core/item.ts';
import { lintItems, type LintContext } from '../../src/core/lint-items.ts';
import { indexes } from '../../src/core/random.ts';
import { botScores, testWisenessFaults } from '../../src/core/test-wiseness.ts';
import { teaFiles, teaItem } from '../fixtures/tea-bank.ts';

const context: LintContext = {
	claims: [
		{ id: 'green-cooler', isKeyable: true },
		{ id: 'black-hotter', isKeyable: false },
		{ id: 'hard-water-film', isKeyable: true },
		{ id: 'steep-time', isKeyable: true },
		{ id: 'one-plant', isKeyable: true },
		{ id: 'black-made', isKeyable: true },
		{ id: 'keep-dry', isKeyable: true },
	],
	rows: [{ id: 'black-tea', isKeyable: true }],
	slideIds: ['water-heat', 'leaf-kinds'],
	objectiveIds: ['water', 'leaf'],
};

const single = teaItem('water-green-tea', 'single');
const matching = teaItem('water-match-heat', 'match');
const quantity = teaItem('water-black-heat', 'number');
const minutes = teaItem('water-minutes', 'single');

test('the bank of the fixture course has no fault', () => {
	const files = Object.entries(teaFiles).map(([file, items]) => ({ file, items }));
	expect(lintItems(files, context).map(formatFault)).toEqual([]);
});

describe('the linter finds', () => {
	test.each<[string, Item, string, RegExp]>([
		[
			'a stem without a question mark',
			{ ...single, stem: 'Change one thing' },
			'stem',
			/question mark/,
		],
		[
			'"which of the following is true"',
			{ ...single, stem: 'Which of the following is true?' },
			'stem',
			/which statement is true/,
		],
		[
			'a negative in small letters',
			{ ...single, stem: 'What should you not change?' },
			'stem',
			/NOT/,
		],
		[
			'an answer that refers to the others',
			withText('None of the above at all here'),
			'options.1.text',
			/other answers/,
		],
		['an absolute word', withText('It is always steeped too long'), 'options.1.text', /absolute/],
		[
			'an answer that is much longer',
			withText('Steep it for twice the time and then, when it is done, pour half of it away'),
			'options.1.text',
			/like length/,
		],
		[
			'the same answer twice',
			withText('let the water cool to about 75\u00a0°C'),
			'options.1.text',
			/of its own/,
		],
		[
			'the same feedback twice',
			{
				...single,
				options: single.options.map((option) => ({ ...option, feedback: 'Because it is so.' })),
			},
			'options.1.feedback',
			/of its own/,
		],
		['numbers that would be shuffled', { ...minutes, keep_order: false }, 'options', /keep_order/],
		[
			'numbers out of order',
			{ ...minutes, options: minutes.options.toReversed() },
			'options',
			/small to large/,
		],
		[
			'choices out of order',
			{ ...matching, choices: matching.choices.toReversed() },
			'choices',
			/small to large/,
		],
		[
			'an unknown claim',
			{ ...single, claims: ['green-cooler', 'no-such'] },
			'claims.1',
			/unknown claim "no-such"/,
		],
		['an unknown row', { ...single, rows: ['no-such'] }, 'rows.0', /unknown row/],
		['an unknown slide', { ...single, slide: 'no-such' }, 'slide', /unknown slide/],
		['an unsure claim as the only basis', { ...quantity, rows: [] }, 'claims', /sure enough/],
		[
			'an item of another objective',
			{ ...single, objective: 'leaf', id: 'leaf-green-tea' },
			'objective',
			/expected "water"/,
		],
		[
			'an id that does not start with the objective',
			{ ...single, id: 'green-tea' },
			'id',
			/start with "water-"/,
		],
	])('%s', (_, item, path, message) => {
		const found = lintFile([item]).filter((fault) => fault.path.slice(1).join('.') === path);
		expect(found.map(formatFault).join('\n')).toMatch(message);
	});

	test('an id that is given twice, also in another file', () => {
		const files = [
			{ file: 'quiz/leaf.yaml', items: [teaItem('leaf-storage', 'single')] },
			{ file: 'quiz/water.yaml', items: [{ ...single, id: 'leaf-storage' }] },
		];
		expect(lintItems(files, context).map(formatFault).join('\n')).toMatch(
			/water\.yaml › leaf-storage\.id: the id "leaf-storage" is given twice/,
		);
	});

	test('a question that was asked before in nearly the same words', () => {
		const again = {
			...single,
			id: 'water-again',
			scenario: single.scenario?.replace('A guest', 'The guest') ?? '',
		};
		expect(lintFile([single, again]).map(formatFault).join('\n')).toMatch(
			/water-again\.stem: asks nearly the same as "water-green-tea"/,
		);
	});

	test('all faults at once, each with the line that the file gives for it', () => {
		const items = [{ ...single, stem: 'No question', slide: 'no-such' }];
		const faults = lintItems(
			[{ file: 'quiz/water.yaml', items, lineOf: (path) => path.length * 10 }],
			context,
		);
		expect(faults.map(({ line, path }) => [line, path])).toEqual([
			[20, ['water-green-tea', 'slide']],
			[20, ['water-green-tea', 'stem']],
		]);
	});

	test('nothing in a negative that stands in capitals', () => {
		expect(lintFile([{ ...single, stem: 'What should you NOT change?' }])).toEqual([]);
	});
});

describe('test-wiseness', () => {
	const padded =
		(isKeyLong: boolean) =>
		(index: number): Item => ({
			...single,
			id: `water-${index}`,
			options: single.options.map((option, at) => ({
				...option,
				text: option.correct === isKeyLong ? `A longer answer, number ${at}` : `Short ${at}`,
			})),
		});

	test('finds a bank whose key is the longest answer', () => {
		const bank = indexes(30).map(padded(true));
		expect(testWisenessFaults(bank).map(({ wrong }) => wrong)).toEqual([
			'"the longest answer" is the right one in 100 % of the items',
		]);
	});

	test('finds nothing in a bank whose key is the shortest answer', () => {
		expect(testWisenessFaults(indexes(30).map(padded(false)))).toEqual([]);
	});

	test('says nothing of a bank that is too small to judge', () => {
		expect(testWisenessFaults(indexes(29).map(padded(true)))).toEqual([]);
	});

	test.each([
		['the longest answer', 1],
		['the answer that shares most words with the question', 0.25],
		['the middle number', 0.25],
	])('gives "%s" its share where it applies, and chance where it does not', (bot, share) => {
		const found = botScores(indexes(3).map(padded(true))).find((score) => score.bot === bot);
		expect(found).toMatchObject({ share, chance: 0.25 });
	});

	test('knows the middle of three numbers, and the two middles of four', () => {
		const shareFor = (texts: string[], right: number) => {
			const options = texts.map((text, at) => ({ text, correct: at === right, feedback: 'So.' }));
			return botScores([{ ...minutes, options }]).find(({ bot }) => bot === 'the middle number')
				?.share;
		};
		expect(shareFor(['1 min', '2 min', '9 min'], 1)).toBe(1);
		expect(shareFor(['1 min', '2 min', '9 min'], 0)).toBe(0);
		expect(shareFor(['1 min', '2 min', '5 min', '9 min'], 2)).toBe(0.5);
	});

	test('sees words that the key shares with the question', () => {
		const item = { ...single, scenario: 'The water is too hot.', stem: 'How should the water be?' };
		const score = botScores([item]).find(({ bot }) => bot.includes('words'));
		expect(score?.share).toBe(0.5);
	});
});

function withText(text: string): Item {
	return {
		...single,
		options: single.options.map((option, at) => (at === 1 ? { ...option, text } : option)),
	};
}

function lintFile(items: readonly Item[]): Fault[] {
	return lintItems([{ file: 'quiz/water.yaml', items }], context);
}
