import { describe, expect, test } from 'vitest';
import { formatFault, type Fault } from '../../src/core/faults.ts';
import type { Item } from '../../src/core/item.ts';
import type { Step } from '../../src/core/items/step-types.ts';
import { lintItems, type LintContext } from '../../src/core/lint-items.ts';
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
	rows: [
		{ id: 'black-tea', isKeyable: true },
		{
			id: 'assam-steep',
			isKeyable: true,
			range: { min: 3, max: 5, unit: 'min', figures: [4] },
		},
	],
	slideIds: ['water-heat', 'leaf-kinds'],
	objectiveIds: ['water', 'leaf'],
	pictures: [
		{
			name: 'sand-glass',
			type: 'set',
			structures: [],
			placeFault: ({ pot }) => (pot === 'tin' ? 'there is no such pot' : undefined),
		},
		{
			name: 'pot',
			type: 'point',
			structures: ['lid', 'spout', 'handle', 'foot'],
			placeFault: () => undefined,
		},
	],
};

const single = teaItem('water-green-tea', 'single');
const matching = teaItem('water-match-heat', 'match');
const quantity = teaItem('water-black-heat', 'number');
const minutes = teaItem('water-minutes', 'single');
const setting = teaItem('water-set-assam', 'set');
const pointing = teaItem('water-point-spout', 'point');
const inSteps = teaItem('leaf-case-guest', 'case');

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
		['an unknown picture', { ...setting, picture: 'pot' }, 'picture', /one of "sand-glass"/],
		[
			'a place that the picture cannot show',
			{ ...setting, place: { pot: 'tin' } },
			'place',
			/no such pot/,
		],
		[
			'a structure that the picture does not have',
			{ ...pointing, options: pointing.options.map((each) => ({ ...each, id: 'knob' })) },
			'options.0.id',
			/no structure "knob", expected one of lid, spout/,
		],
		[
			'a range to set that no row gives',
			{ ...setting, accepted: { min: 3, max: 6 } },
			'accepted',
			/gives 3–6 min, expected 3–5 or, out of its wording, 4/,
		],
		[
			'a range to set in the unit of another row',
			{ ...setting, unit: '°C' },
			'accepted',
			/gives 3–5 °C/,
		],
	])('%s', (_, item, path, message) => {
		const found = lintFile([item]).filter((fault) => fault.path.slice(1).join('.') === path);
		expect(found.map(formatFault).join('\n')).toMatch(message);
	});

	test.each<[string, Partial<Step>, string, RegExp]>([
		['a stem without a question mark', { stem: 'Put it away' }, 'steps.0.stem', /question mark/],
		['an unknown picture', { picture: 'pan' }, 'steps.1.picture', /unknown picture "pan"/],
		[
			'a range to set that no row gives',
			{ accepted: { min: 1, max: 2 } },
			'steps.1.accepted',
			/gives 1–2 min/,
		],
	])('in a step of a case, %s', (_, change, path, message) => {
		const at = Number(path.split('.')[1]);
		const steps = inSteps.steps.map((step, index) =>
			index === at ? ({ ...step, ...change } as Step) : step,
		);
		const files = [{ file: 'quiz/leaf.yaml', items: [{ ...inSteps, steps }] }];
		const found = lintItems(files, context).filter(
			(fault) => fault.path.slice(1).join('.') === path,
		);
		expect(found.map(formatFault).join('\n')).toMatch(message);
	});

	test('nothing in a figure that the wording of a row gives', () => {
		expect(lintFile([{ ...setting, accepted: { min: 4, max: 4 } }])).toEqual([]);
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

function withText(text: string): Item {
	return {
		...single,
		options: single.options.map((option, at) => (at === 1 ? { ...option, text } : option)),
	};
}

function lintFile(items: readonly Item[]): Fault[] {
	return lintItems([{ file: 'quiz/water.yaml', items }], context);
}
