import { describe, expect, test } from 'vitest';
import { keyTo } from '../../src/core/paper-key.ts';
import { formLines, paperParts, penTasks } from '../../src/core/paper.ts';
import { drawExam } from '../../src/core/select.ts';
import { blueprint } from '../fixtures/course/quiz/blueprint.ts';
import { teaBank, teaItem } from '../fixtures/tea-bank.ts';

test('the same seed gives the same paper and key', () => {
	const pages = () => {
		const draw = drawExam({ bank: teaBank, blueprint, seed: 7 });
		if (!draw.ok) throw new Error(draw.reasons.join());
		return draw.form.entries.map(({ itemId, orders }) => {
			const item = teaBank.byId.get(itemId);
			const parts = item ? paperParts(item, orders) : [];
			return parts.map((part) => [penTasks(part), keyTo(part)]);
		});
	};
	expect(pages()).toEqual(pages());
});

test.each(teaBank.items.map((item) => [item.id, item] as const))(
	'%s can be answered with a pen, and the key explains every part of it',
	(_, item) => {
		for (const part of paperParts(item, {})) {
			const key = keyTo(part);
			expect(penTasks(part).length).toBeGreaterThan(0);
			expect(key.answer).not.toBe('');
			expect(key.reasons.every((reason) => reason.why !== '' && reason.part !== '')).toBe(true);
			expect(key.reasons.some(({ isRight }) => isRight)).toBe(true);
		}
	},
);

describe('the key uses the letters of the paper', () => {
	test('of a choice', () => {
		const item = teaItem('leaf-storage', 'single');
		const right = item.options.findIndex(({ correct }) => correct);
		const last = item.options.length - 1;
		const order = [...item.options.keys()].filter((index) => index !== right);
		const orders = { options: [...order, right] };
		const [task] = penTasks({ question: item, orders });
		const rows = task?.kind === 'tick' ? task.rows : [];
		expect(keyTo({ question: item, orders }).answer).toBe('ABCDE'[last]);
		expect(rows[last]?.text).toBe(item.options[right]?.text);
	});

	test('of steps: the place of each as they stand on the paper', () => {
		const item = teaItem('leaf-black-steps', 'order');
		expect(keyTo({ question: item, orders: { steps: [1, 0, 4, 2, 3] } }).answer).toBe(
			'2, 1, 5, 3, 4',
		);
	});

	test('of a number: all that is accepted', () => {
		const [item] = teaBank.items.filter(({ type }) => type === 'number');
		const { id = '' } = item ?? {};
		const number = teaItem(id, 'number');
		const wide = { ...number, answer: { min: 0.2, max: 0.3 }, tolerance: 0.1, unit: 'l' };
		expect(keyTo({ question: wide, orders: {} }).answer).toBe('0.1–0.4\u00a0l');
	});

	test('of a value on a scale: the accepted range, and what is earned a little outside', () => {
		const item = teaItem('water-set-assam', 'set');
		const part = { question: item, orders: {} };
		expect(penTasks(part)).toEqual([{ kind: 'mark', unit: 'min', scale: item.scale }]);
		expect(keyTo(part).answer).toBe('3–5\u00a0min; up to 0.5\u00a0min outside it 0.5 points');
		const { near: _near, ...strict } = item;
		expect(keyTo({ question: strict, orders: {} }).answer).toBe('3–5\u00a0min');
	});

	test('of a form: the letters of its reasons, or that of the last line if there are none', () => {
		const item = teaItem('leaf-screen-tin', 'screen');
		const part = { question: item, orders: {} };
		const [task] = penTasks(part);
		expect(task?.kind === 'tick' && task.rows.map(({ text }) => text)).toEqual(
			formLines(item.entries).map(({ text }) => text),
		);
		expect(keyTo(part).answer).toBe('B, C');
		const good = { ...item, entries: item.entries.map((each) => ({ ...each, reason: false })) };
		expect(keyTo({ question: good, orders: {} }).answer).toBe('F');
	});

	test('of a case: each step for itself, told what happened before it', () => {
		const item = teaItem('leaf-case-guest', 'case');
		const parts = paperParts(item, { 'step-1.options': [2, 0, 1] });
		expect(parts.map(({ step }) => step)).toEqual([1, 2, 3]);
		expect(parts.map(({ before }) => before)).toEqual([
			undefined,
			'The tin closes well, and you fill the pot.',
			'The guest likes the cup and asks how such a leaf is made.',
		]);
		expect(parts.map((part) => keyTo(part).answer)).toEqual(['B', '3–5\u00a0min', 'B']);
	});
});
