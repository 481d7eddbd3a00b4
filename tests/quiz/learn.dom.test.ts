import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { beginAttempt, respond, stateConfidence, submit } from '../../src/core/attempt.ts';
import { decodeAttempts } from '../../src/core/attempts.ts';
import { codeOf } from '../../src/core/certificate.ts';
import type { Confidence } from '../../src/core/confidence.ts';
import type { Learner } from '../../src/core/settings.ts';
import { teaBank } from '../fixtures/tea-bank.ts';
import { bankWith, openQuiz, storeWith } from './open-quiz.ts';

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const attempts = (store: { value: unknown }) => decodeAttempts(store.value).attempts;
const noon = new Date(2026, 0, 5, 12).getTime();

/** A store with an exam that was handed in with these answers. */
function handedIn(
	responses: Record<string, unknown>,
	said: Readonly<Record<string, Confidence>> = {},
) {
	const begun = beginAttempt({
		kind: 'exam',
		form: { seed: 1, entries: Object.keys(responses).map((itemId) => ({ itemId, orders: {} })) },
		bankHash: teaBank.hash,
		now: noon,
	});
	const answered = Object.entries(responses).reduce(
		(soFar, [id, given]) => respond(soFar, id, given),
		begun,
	);
	const spoken = Object.entries(said).reduce(
		(soFar, [id, confidence]) => stateConfidence(soFar, id, confidence),
		answered,
	);
	const attempt = submit(spoken, noon);
	const value = JSON.parse(JSON.stringify({ version: 1, attempts: [attempt] })) as unknown;
	return { store: storeWith(value), id: attempt.id };
}

describe('confidence', () => {
	test('is asked under each question and kept with its answer', async () => {
		const { user, store } = await openQuiz('#quiz');
		await user.click(press('Start the exam'));
		const group = screen.getByRole('group', { name: 'How sure are you?' });
		expect(within(group).getAllByRole('radio')).toHaveLength(3);
		await user.click(within(group).getByRole('radio', { name: 'Fairly sure' }));
		const [attempt] = attempts(store);
		const first = attempt?.form.entries[0]?.itemId ?? '';
		expect(attempt?.confidence).toEqual({ [first]: 'fairly' });
		await user.click(press('Next question'));
		expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Fairly sure' }).checked).toBe(
			false,
		);
	});

	test('may be left out, and stands once the answer is checked', async () => {
		const { user, store } = await openQuiz('#quiz/practice/leaf', {
			bank: bankWith('leaf-storage'),
		});
		await user.click(screen.getByRole('radio', { name: 'In a closed tin in a cupboard' }));
		await user.click(press('Check'));
		expect(attempts(store)[0]?.confidence).toBeUndefined();
		await user.click(screen.getByRole('radio', { name: 'Guessing' }));
		expect(attempts(store)[0]?.confidence).toBeUndefined();
	});

	const open = (said: Record<string, Confidence>) => {
		const { store, id } = handedIn(
			{ 'water-green-tea': 1, 'leaf-storage': 0, 'water-scale': 1, 'water-minutes': 0 },
			said,
		);
		return openQuiz(`#quiz/result/${id}`, { store });
	};

	test('is told by a table of two by two that says "sure and wrong" first', async () => {
		await open({ 'water-green-tea': 'sure', 'leaf-storage': 'sure', 'water-scale': 'guess' });
		const table = screen.getByRole('table', { name: 'How sure you were' });
		expect(screen.getByText(/^Sure and not right: 1 question\./)).toBeTruthy();
		const cells = within(table).getAllByRole('cell');
		expect(
			cells.map((cell) =>
				within(cell)
					.queryAllByRole('link')
					.map((link) => link.getAttribute('aria-label')),
			),
		).toEqual([['Question 1'], ['Question 2'], ['Question 3'], []]);
		expect(screen.getByText(/^1 question without a word on this/)).toBeTruthy();
	});

	test('leads from the table to the answer, which opens and takes the focus', async () => {
		const { go } = await open({ 'water-scale': 'sure' });
		const href = screen.getByRole('link', { name: 'Question 3' }).getAttribute('href') ?? '';
		await go(href);
		const shown = screen.getAllByRole<HTMLDetailsElement>('group').filter((each) => each.open);
		expect(shown).toHaveLength(1);
		expect(shown[0]?.textContent).toContain('Where does the film come from?');
		expect(document.activeElement).toBe(shown[0]?.querySelector('summary'));
		expect(document.activeElement?.id).toBe(href.slice(1));
	});

	test('is no part of a result where nobody said anything of it', async () => {
		await open({});
		expect(screen.queryByRole('table')).toBeNull();
	});
});

describe('lessons', () => {
	const harm = { 'water-black-heat': 60, 'leaf-black-steps': [4, 3, 2, 1, 0], 'leaf-storage': 0 };

	test('come before the result, one for each item that must not be missed', async () => {
		const { store, id } = handedIn(harm);
		await openQuiz(`#quiz/result/${id}`, { store });
		await screen.findByText('Lesson 1 of 2');
		expect(heading().textContent?.trim()).toBe('The leaf sets the heat');
		expect(heading()).toBe(document.activeElement);
		expect(screen.getByText('Cooler water leaves black tea thin.')).toBeTruthy();
		expect(screen.getByText('Black tea gives its full taste close to the boil.')).toBeTruthy();
		expect(await screen.findByText('What is known: black-hotter')).toBeTruthy();
		expect(screen.queryByText(/passed/i)).toBeNull();
	});

	test('show the figure of the slide', async () => {
		const { store, id } = handedIn(harm);
		const asked: string[] = [];
		const shown: HTMLElement[] = [];
		await openQuiz(`#quiz/result/${id}`, {
			store,
			figureOf: (slide) => {
				asked.push(slide);
				const figure = document.createElement('div');
				figure.textContent = `The figure of ${slide}`;
				return figure;
			},
			onfigure: (figure) => shown.push(figure),
		});
		expect(await screen.findByText('The figure of water-heat')).toBe(shown[0]);
		expect(asked).toEqual(['water-heat']);
	});

	test('ask the question again until its answer is right, and only then go on', async () => {
		const { store, id } = handedIn(harm);
		const { user } = await openQuiz(`#quiz/result/${id}`, { store });
		await screen.findByText('Lesson 1 of 2');
		await user.type(screen.getByRole('spinbutton'), '50');
		await user.click(press('Check'));
		expect(screen.getByRole('heading', { name: 'Not right' })).toBe(document.activeElement);
		expect(attempts(store)[0]?.lessons).toBeUndefined();
		await user.click(press('Try once more'));
		await user.type(screen.getByRole('spinbutton'), '98');
		await user.click(press('Check'));
		expect(screen.getByRole('heading', { name: 'Right' })).toBe(document.activeElement);
		expect(attempts(store)[0]?.lessons).toEqual(['water-black-heat']);
		expect(attempts(store)[0]?.responses['water-black-heat']).toBe(60);
		await user.click(press('Next lesson'));
		expect(screen.getByText('Lesson 2 of 2')).toBeTruthy();
		expect(heading()).toBe(document.activeElement);
	});

	test('that were gone through are not asked for again after a reload', async () => {
		const { store, id } = handedIn(harm);
		const first = await openQuiz(`#quiz/result/${id}`, { store });
		await first.user.type(await screen.findByRole('spinbutton'), '98');
		await first.user.click(press('Check'));
		first.view.unmount();
		await openQuiz(`#quiz/result/${id}`, { store: storeWith(store.value) });
		expect(await screen.findByText('Lesson 2 of 2')).toBeTruthy();
	});

	test('lead to the result, which names their items first', async () => {
		const { store, id } = handedIn({ 'leaf-storage': 0, 'water-black-heat': 60 });
		const { user } = await openQuiz(`#quiz/result/${id}`, { store });
		await user.type(await screen.findByRole('spinbutton'), '98');
		await user.click(press('Check'));
		await user.click(press('Show the result'));
		expect(heading().textContent).toBe('Not passed');
		expect(heading()).toBe(document.activeElement);
		const [first] = screen.getAllByRole('heading', { level: 2 });
		expect(first?.textContent).toBe('Read this first');
	});

	test('are none where what must not be missed was right: the result comes at once', async () => {
		const { store, id } = handedIn({ 'leaf-storage': 1, 'water-black-heat': 97 });
		await openQuiz(`#quiz/result/${id}`, { store });
		expect(heading().textContent).toBe('Not passed');
		expect(screen.queryByText(/^Lesson/)).toBeNull();
	});
});

describe('a certificate', () => {
	const passed = { 'leaf-storage': 0, 'water-black-heat': 97 };
	const record = {
		course: 'Tea',
		version: teaBank.hash,
		name: 'Ada Okakura',
		clinic: 'Tea House',
		day: '2026-01-05',
		percent: 100,
		objectives: ['leaf', 'water'],
	};

	test('is offered by the result of a passed exam, and by no other', async () => {
		const done = handedIn(passed);
		const { view } = await openQuiz(`#quiz/result/${done.id}`, { store: done.store });
		const link = screen.getByRole('link', { name: 'Certificate to print' });
		expect(link.getAttribute('href')).toBe(`#quiz/certificate/${done.id}`);
		view.unmount();
		const failed = handedIn({ 'leaf-storage': 1 });
		await openQuiz(`#quiz/result/${failed.id}`, { store: failed.store });
		expect(screen.queryByRole('link', { name: 'Certificate to print' })).toBeNull();
	});

	test('says who passed what, when and how, and that it is no licence', async () => {
		const { store, id } = handedIn(passed);
		await openQuiz(`#quiz/certificate/${id}`, {
			store,
			learner: { name: record.name, clinic: record.clinic },
		});
		const sheet = await screen.findByRole('article', { name: 'Certificate of self-study' });
		for (const text of ['Ada Okakura', 'Tea House', '5 January 2026', '100%', teaBank.hash])
			expect(within(sheet).getByText(text)).toBeTruthy();
		expect(within(sheet).getByText('passed the exam of the course “Tea”.')).toBeTruthy();
		expect(within(sheet).getAllByRole('listitem')).toHaveLength(2);
		expect(within(sheet).getByText(codeOf(record))).toBeTruthy();
		expect(within(sheet).getByText(/no licence to practise/)).toBeTruthy();
	});

	test('has no code before there is a name, and keeps what is typed', async () => {
		const { store, id } = handedIn(passed);
		const kept: Learner[] = [];
		const { user } = await openQuiz(`#quiz/certificate/${id}`, {
			store,
			onlearner: (learner) => kept.push(learner),
		});
		const sheet = await screen.findByRole('article');
		expect(within(sheet).queryByText('Code')).toBeNull();
		await user.type(screen.getByRole('textbox', { name: 'Clinic' }), 'T');
		expect(kept).toEqual([{ name: '', clinic: 'T' }]);
	});

	test.each([
		['an exam that was not passed', () => handedIn({ 'leaf-storage': 1 })],
		['an exam that is not kept here', () => ({ store: storeWith(), id: 'exam-z-9' })],
	])('of %s is none', async (_, make) => {
		const { store, id } = make();
		await openQuiz(`#quiz/certificate/${id}`, { store });
		expect(heading().textContent).toBe('There is no certificate here');
		expect(screen.queryByRole('article')).toBeNull();
	});

	test('can be checked: what stands on it gives its code, anything else does not', async () => {
		const { user } = await openQuiz('#quiz/certificate');
		const field = (name: string | RegExp) => screen.getByLabelText(name);
		await user.type(field('Name'), 'ada okakura');
		await user.type(field(/^Clinic/), 'Tea House');
		await user.type(field('Date'), '2026-01-05');
		await user.type(field('Score in per cent'), '100');
		await user.type(field('Code'), codeOf(record).toLowerCase());
		await user.click(screen.getByRole('checkbox', { name: 'Water' }));
		await user.click(press('Check the code'));
		expect(screen.getByRole('status').textContent).toMatch(/give another code/);
		await user.click(screen.getByRole('checkbox', { name: 'Leaf' }));
		expect(screen.getByRole('status').textContent).toBe('');
		await user.click(press('Check the code'));
		expect(screen.getByRole('status').textContent).toBe('These entries give this code.');
	});
});
