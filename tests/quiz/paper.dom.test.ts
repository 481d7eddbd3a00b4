import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { keyTo } from '../../src/core/paper-key.ts';
import { paperParts } from '../../src/core/paper.ts';
import { drawExam } from '../../src/core/select.ts';
import { blueprint } from '../fixtures/course/quiz/blueprint.ts';
import { teaBank } from '../fixtures/tea-bank.ts';
import { openQuiz } from './open-quiz.ts';

const textOf = async () => (await screen.findByRole('article')).textContent.replace(/\s+/g, ' ');

describe('a question paper', () => {
	test('is the same for the same seed, and another for another', async () => {
		const { go } = await openQuiz('#quiz/paper/7');
		const first = await textOf();
		await go('#quiz/paper/8');
		await screen.findAllByText(/^Paper 8/);
		expect(await textOf()).not.toBe(first);
		await go('#quiz/paper/7');
		await screen.findAllByText(/^Paper 7/);
		expect(await textOf()).toBe(first);
	});

	test('says its seed, its bank, what passes, and where to write who one is', async () => {
		await openQuiz('#quiz/paper/7');
		const text = await textOf();
		for (const part of [`Paper 7, bank ${teaBank.hash}`, 'Name', 'Clinic', 'Date', 'points pass'])
			expect(text).toContain(part);
	});

	test('gives nothing away', async () => {
		await openQuiz('#quiz/paper/7');
		const text = await textOf();
		const told = teaBank.items.flatMap((item) =>
			paperParts(item, {})
				.flatMap((part) => keyTo(part).reasons.map(({ why }) => why))
				.filter((why) => text.includes(why)),
		);
		expect(told).toEqual([]);
	});

	test('another is chosen by its number; what is no number is refused with a reason', async () => {
		const { user, hash } = await openQuiz('#quiz/paper/7');
		const field = await screen.findByLabelText('Number of the paper');
		await user.clear(field);
		await user.type(field, 'seven{Enter}');
		screen.getByText(/whole number/);
		expect(hash()).toBe('#quiz/paper/7');
		await user.clear(field);
		await user.type(field, '12{Enter}');
		expect(hash()).toBe('#quiz/paper/12');
	});
});

test('the key answers every question of the paper in its order, with reasons and sources', async () => {
	await openQuiz('#quiz/key/7');
	const article = await screen.findByRole('article');
	const draw = drawExam({ bank: teaBank, blueprint, seed: 7 });
	const entries = draw.ok ? draw.form.entries : [];
	const answers = entries.flatMap(({ itemId, orders }) => {
		const item = teaBank.byId.get(itemId);
		return item ? paperParts(item, orders).map(keyTo) : [];
	});
	const shown = within(article).getAllByText(/^Answer:/);
	expect(shown.map(({ textContent }) => textContent)).toEqual(
		answers.map(({ answer }) => `Answer: ${answer}`),
	);
	const text = await textOf();
	for (const { why } of answers.flatMap(({ reasons }) => reasons))
		expect(text).toContain(why.replace(/\s+/g, ' '));
	expect(text).toContain('Okakura 1906');
	expect(text).toContain('Key to paper 7');
});

test('a trainer finds both ways on the start of the quiz', async () => {
	const { user, hash } = await openQuiz('#quiz');
	screen.getByRole('link', { name: 'See the results of a group' });
	await user.click(screen.getByRole('button', { name: 'Print a question paper' }));
	expect(hash()).toMatch(/^#quiz\/paper\/\d{1,4}$/);
});
