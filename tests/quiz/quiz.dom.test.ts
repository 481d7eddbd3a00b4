import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { decodeAttempts } from '../../src/core/attempts.ts';
import { bankOf, type Bank } from '../../src/core/bank.ts';
import type { Item } from '../../src/core/item.ts';
import { blueprint } from '../fixtures/course/quiz/blueprint.ts';
import { teaBank } from '../fixtures/tea-bank.ts';
import { bankWith, openQuiz, storeWith } from './open-quiz.ts';

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const attempts = (store: { value: unknown }) => decodeAttempts(store.value).attempts;

describe('home', () => {
	test('offers practice for each objective and an exam', async () => {
		await openQuiz('#quiz');
		const links = screen.getAllByRole('link', { name: /^Practise/ });
		expect(links.map((link) => link.getAttribute('href'))).toEqual([
			'#quiz/practice/water',
			'#quiz/practice/leaf',
		]);
		expect(press('Start the exam')).toBeTruthy();
		expect(heading()).toBe(document.activeElement);
	});

	test.each([
		['#quiz/teapot', /leads nowhere/],
		['#quiz/practice/teapot', /leads nowhere/],
	])('is where %s leads, with a notice', async (hash, notice) => {
		await openQuiz(hash);
		expect(screen.getByText(notice)).toBeTruthy();
		expect(press('Start the exam')).toBeTruthy();
	});

	test('offers no practice where there are no questions', async () => {
		await openQuiz('#quiz', { bank: bankWith('leaf-storage') });
		expect(screen.getAllByRole('link', { name: /^Practise/ })).toHaveLength(1);
	});

	test('says which rule the bank cannot meet instead of beginning an exam', async () => {
		const { user, store } = await openQuiz('#quiz', { bank: bankWith('leaf-storage') });
		await user.click(press('Start the exam'));
		expect(screen.getByText(/"water" needs 3 items; the bank has 0/)).toBeTruthy();
		expect(store.value).toBeUndefined();
	});
});

describe('practice', () => {
	test('keeps nothing before the first answer, then every answer', async () => {
		const { user, store } = await openQuiz('#quiz/practice/leaf', {
			bank: bankWith('leaf-storage'),
		});
		expect(store.value).toBeUndefined();
		await user.click(screen.getByRole('radio', { name: 'In a closed tin in a cupboard' }));
		expect(attempts(store)[0]?.responses).toEqual({ 'leaf-storage': 0 });
	});

	test('goes on to the result after the last question, without a word of passing', async () => {
		const { user, hash } = await openQuiz('#quiz/practice/leaf', {
			bank: bankWith('leaf-storage'),
		});
		await user.click(screen.getByRole('radio', { name: 'In a closed tin in a cupboard' }));
		await user.click(press('Check'));
		await user.click(press('Show the result'));
		expect(hash()).toMatch(/^#quiz\/result\/practice-/);
		expect(heading().textContent).toBe('Practised: Leaf');
		expect(screen.getByText('100%')).toBeTruthy();
		expect(screen.queryByText(/passed/i)).toBeNull();
	});

	test('explains the words of the question after its answer, not before', async () => {
		const { user } = await openQuiz('#quiz/practice/water', {
			bank: bankWith('water-green-tea'),
			glossary: () => [
				{ id: 'green-tea', term: 'green tea', also: [], meaning: 'A kind of tea.', claims: [] },
				{ id: 'kettle', term: 'samovar', also: [], meaning: 'A kind of kettle.', claims: [] },
			],
		});
		expect(screen.queryByText('What the words mean')).toBeNull();
		await user.click(screen.getByRole('radio', { name: 'Add milk before the water' }));
		await user.click(press('Check'));
		await user.click(await screen.findByText('What the words mean'));
		expect(screen.getByText('A kind of tea.')).toBeTruthy();
		expect(screen.queryByText('A kind of kettle.')).toBeNull();
	});

	test('goes on where it was left', async () => {
		const first = await openQuiz('#quiz/practice/leaf');
		await first.user.click(press('Skip'));
		const shown = heading().textContent;
		first.view.unmount();
		await openQuiz('#quiz/practice/leaf', { store: first.store });
		expect(heading().textContent).toBe(shown);
		const count = teaBank.items.filter(({ objective }) => objective === 'leaf').length;
		expect(screen.getByText(`Question 2 of ${count}`)).toBeTruthy();
	});
});

describe('an exam', () => {
	test('moves the focus to each question and says nothing of right or wrong', async () => {
		const { user } = await openQuiz('#quiz');
		await user.click(press('Start the exam'));
		const first = heading();
		expect(first).toBe(document.activeElement);
		await user.click(press('Next question'));
		expect(heading()).not.toBe(first);
		expect(heading()).toBe(document.activeElement);
		expect(screen.queryByRole('button', { name: 'Check' })).toBeNull();
		expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
	});

	test('comes back after a reload at the same question, in the same order, with the answer', async () => {
		const before = await openQuiz('#quiz');
		await before.user.click(press('Start the exam'));
		await before.user.click(press('Next question'));
		await before.user.click(press('Next question'));
		const shown = document.body.textContent;
		before.view.unmount();
		await openQuiz('#quiz/exam', { store: storeWith(before.store.value) });
		expect(document.body.textContent).toBe(shown);
	});

	test('has an overview that tells answered and flagged questions apart and leads to them', async () => {
		const { user, store } = await openQuiz('#quiz');
		await user.click(press('Start the exam'));
		await user.click(press('Flag for later'));
		expect(press('Flag for later').getAttribute('aria-pressed')).toBe('true');
		await user.click(press('Next question'));
		expect(press('Question 1, not answered, flagged')).toBeTruthy();
		expect(press('Question 2, not answered').getAttribute('aria-current')).toBe('step');
		await user.click(press('Question 1, not answered, flagged'));
		expect(screen.getByText('Question 1 of 5')).toBeTruthy();
		expect(attempts(store)[0]).toMatchObject({ position: 0, flags: [expect.any(String)] });
	});

	test('is handed in only after a look over the answers', async () => {
		const { user, store, hash } = await openQuiz('#quiz');
		await user.click(press('Start the exam'));
		await user.click(press('Review the answers'));
		expect(heading().textContent).toBe('Hand in the exam?');
		expect(heading()).toBe(document.activeElement);
		expect(screen.getByText(/5 questions not answered/)).toBeTruthy();
		expect(attempts(store)[0]?.submittedAt).toBeUndefined();
		await user.click(press('Back to the questions'));
		expect(hash()).toBe('#quiz/exam');
		await user.click(press('Review the answers'));
		await user.click(press('Hand in now'));
		expect(attempts(store)[0]?.submittedAt).toBe(Date.UTC(2026, 0, 5, 12));
		expect(hash()).toBe(`#quiz/result/${attempts(store)[0]?.id}`);
	});

	test('taken again avoids what was just asked, even with the same seed', async () => {
		const twins = teaBank.items.map((item) => ({ ...item, id: `${item.id}-twin` }));
		const times = [1, 2, 3, 4];
		const { user, store, go } = await openQuiz('#quiz', {
			bank: bankOf([...teaBank.items, ...twins]),
			seed: () => 7,
			now: () => times.shift() ?? 0,
		});
		for (const name of ['Start the exam', 'Review the answers', 'Hand in now']) {
			await user.click(press(name));
		}
		await go('#quiz');
		await user.click(press('Take another exam'));
		const [first, second] = attempts(store).map(({ form }) =>
			form.entries.map((entry) => entry.itemId),
		);
		expect(second).toHaveLength(5);
		expect(second?.filter((id) => first?.includes(id))).toEqual([]);
	});

	test('goes on with the questions it began with although the bank has changed', async () => {
		const before = await openQuiz('#quiz', {
			bank: withoutLessons(teaBank.items),
			blueprint: { ...blueprint, minMustNotMiss: 0 },
		});
		await before.user.click(press('Start the exam'));
		const stem = heading().textContent;
		const gone = attempts(before.store)[0]?.form.entries[0]?.itemId;
		before.view.unmount();
		const bank = withoutLessons(teaBank.items.filter(({ id }) => id !== gone));
		const { user } = await openQuiz('#quiz/exam', { store: before.store, bank });
		expect(heading().textContent).toBe(stem);
		expect(screen.queryByText(/Questions were changed/)).toBeNull();
		await user.click(press('Review the answers'));
		await user.click(press('Hand in now'));
		expect(screen.getByText('0 of 5 points')).toBeTruthy();
	});

	test('begun with the first release, which held no questions, does not count what is gone', async () => {
		const before = await openQuiz('#quiz');
		await before.user.click(press('Start the exam'));
		const [exam] = attempts(before.store);
		before.view.unmount();
		const gone = exam?.form.entries[0]?.itemId;
		const bank = withoutLessons(teaBank.items.filter(({ id }) => id !== gone));
		const { items: _, ...old } = exam ?? {};
		const store = storeWith({ version: 1, attempts: [old] });
		const { user } = await openQuiz('#quiz/exam', { store, bank });
		expect(heading().textContent).toBe('This question is no longer in the bank');
		expect(screen.getByText(/Questions were changed/)).toBeTruthy();
		await user.click(press('Review the answers'));
		await user.click(press('Hand in now'));
		expect(screen.getByText(/1 question no longer in the bank, not counted/)).toBeTruthy();
		expect(screen.getByText('0 of 4 points')).toBeTruthy();
	});
});

describe('a result', () => {
	const form = {
		seed: 1,
		entries: ['water-green-tea', 'leaf-black-steps'].map((itemId) => ({ itemId, orders: {} })),
	};
	const stored = (responses: Record<string, unknown>) => ({
		version: 1,
		attempts: [
			{
				version: 1,
				id: 'exam-a-1',
				kind: 'exam',
				form,
				bankHash: teaBank.hash,
				responses,
				flags: [],
				checked: [],
				startedAt: 0,
				position: 0,
				submittedAt: Date.UTC(2026, 0, 5, 12),
				lessons: ['leaf-black-steps'],
			},
		],
	});
	const open = (responses: Record<string, unknown>) =>
		openQuiz('#quiz/result/exam-a-1', { store: storeWith(stored(responses)) });

	test('of right answers is passed', async () => {
		await open({ 'water-green-tea': 0, 'leaf-black-steps': [0, 1, 2, 3, 4] });
		expect(heading().textContent).toBe('Passed');
		expect(screen.getByText('100%')).toBeTruthy();
		expect(screen.getByText('2 of 2 points')).toBeTruthy();
	});

	test('names first what must not be missed, and why it fails the exam', async () => {
		await open({ 'water-green-tea': 0, 'leaf-black-steps': [1, 0, 2, 3, 4] });
		expect(heading().textContent).toBe('Not passed');
		expect(screen.getByText('90%')).toBeTruthy();
		expect(screen.getByText(/in a way that could hurt somebody/)).toBeTruthy();
		const parts = screen.getAllByRole('heading', { level: 2 }).map((part) => part.textContent);
		expect(parts).toEqual(['Read this first', 'By objective', 'The other answers']);
		const answers = screen.getAllByRole<HTMLDetailsElement>('group');
		expect(answers.map(({ open: isOpen }) => isOpen)).toEqual([true, false]);
	});

	test('explains every answer: what was given, what is right, why, source and slide', async () => {
		await open({ 'water-green-tea': 1, 'leaf-black-steps': [0, 1, 2, 3, 4] });
		const [wrong] = screen.getAllByRole('group');
		const text = wrong?.textContent?.replace(/\s+/g, ' ');
		expect(text).toMatch(/Your answer ?Steep it for twice the time/);
		expect(text).toMatch(/Right answer ?Let the water cool to about 75 °C/);
		for (const why of ['Cooler water', 'A longer steep', 'More leaves', 'Milk covers']) {
			expect(text).toContain(why);
		}
		expect(text).toContain('What is known: green-cooler');
		const slide = within(wrong ?? document.body).getByRole('link');
		expect(slide.getAttribute('href')).toBe('#/water-heat');
	});

	test('tells each objective its points and what to read again', async () => {
		await open({ 'leaf-black-steps': [0, 1, 2, 3, 4] });
		const rows = screen
			.getAllByRole('listitem')
			.filter((row) => /\d of 1/.test(row.textContent ?? ''));
		expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
			expect.stringMatching(/^Water ?0 of 1 ?Read again: The leaf sets the heat$/),
			expect.stringMatching(/^Leaf ?1 of 1$/),
		]);
	});

	test('that is not kept here says so', async () => {
		await openQuiz('#quiz/result/exam-z-9');
		expect(heading().textContent).toMatch(/not kept in this browser/);
	});

	test('of stored data that does not parse is none, and the data stays in the store', async () => {
		const { user, store } = await openQuiz('#quiz', { store: storeWith({ version: 9 }) });
		expect(screen.queryByRole('link', { name: /^Result/ })).toBeNull();
		await user.click(press('Start the exam'));
		expect(store.value).toMatchObject({ attempts: [{ kind: 'exam' }, { version: 9 }] });
	});
});

/** The items with none that must not be missed: an exam on them goes straight to its result. */
function withoutLessons(items: readonly Item[]): Bank {
	return bankOf(items.map((item) => ({ ...item, must_not_miss: false })));
}
