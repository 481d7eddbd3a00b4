import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { bankWith, openQuiz } from './open-quiz.ts';

const openItem = (id: string) =>
	openQuiz(`#quiz/practice/${id.split('-')[0]}`, { bank: bankWith(id) });
const check = () => screen.getByRole('button', { name: 'Check' });

describe('single choice', () => {
	test('is a group of radio buttons named by the question', async () => {
		await openItem('water-green-tea');
		const group = screen.getByRole('group', { name: /What should you change first\? One answer/ });
		expect(within(group).getAllByRole('radio')).toHaveLength(4);
	});

	test('can be checked once an answer is chosen, not before', async () => {
		const { user } = await openItem('water-green-tea');
		expect(check()).toHaveProperty('disabled', true);
		await user.click(screen.getByRole('radio', { name: 'Add milk before the water' }));
		expect(check()).toHaveProperty('disabled', false);
	});

	test('says of every answer why it is right or wrong', async () => {
		const { user } = await openItem('water-green-tea');
		await user.click(screen.getByRole('radio', { name: 'Add milk before the water' }));
		await user.click(check());
		expect(screen.getByRole('heading', { name: 'Not this one' })).toBe(document.activeElement);
		for (const why of [
			/Right, not chosen\..*Cooler water draws out/,
			/Not right\..*A longer steep/,
			/Not right\..*More leaves make/,
			/Your answer, not right\..*Milk covers/,
		]) {
			expect(document.body.textContent?.replace(/\s+/g, ' ')).toMatch(why);
		}
		expect(screen.getAllByRole('radio').every((radio) => radio.matches(':disabled'))).toBe(true);
	});

	test('shows the claim, its strength, its source and the slide that teaches it', async () => {
		const { user } = await openItem('water-green-tea');
		await user.click(screen.getByRole('radio', { name: /Let the water cool/ }));
		await user.click(check());
		expect(screen.getByRole('heading', { name: 'Right' })).toBe(document.activeElement);
		expect(screen.getByText('What is known: green-cooler')).toBeTruthy();
		expect(screen.getByText('Strong evidence (A)')).toBeTruthy();
		expect(screen.getByText('Source: Okakura 1906')).toBeTruthy();
		const link = screen.getByRole('link', { name: 'Read again: The leaf sets the heat' });
		expect(link.getAttribute('href')).toBe('#/water-heat');
	});

	test.each([
		['b', 1],
		['D', 3],
		['1', 0],
	])('takes the key %s for the answer at place %d', async (key, place) => {
		const { user } = await openItem('water-green-tea');
		await user.keyboard(key);
		const radios = screen.getAllByRole<HTMLInputElement>('radio');
		expect(radios.map(({ checked }) => checked).indexOf(true)).toBe(place);
		expect(radios[place]).toBe(document.activeElement);
	});

	test.each(['e', '5', '{Control>}b{/Control}'])('takes nothing for the key %s', async (key) => {
		const { user } = await openItem('water-green-tea');
		await user.keyboard(key);
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	});

	test('takes no letter when letter keys are switched off', async () => {
		const { user } = await openQuiz('#quiz/practice/water', {
			bank: bankWith('water-green-tea'),
			hasLetterKeys: false,
		});
		await user.keyboard('b');
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	});

	test('is checked with Enter', async () => {
		const { user } = await openItem('water-green-tea');
		await user.keyboard('a{Enter}');
		expect(screen.getByRole('heading', { level: 2 })).toBe(document.activeElement);
	});
});

test('multiple choice lets several be chosen and one be taken back', async () => {
	const { user } = await openItem('leaf-from-the-plant');
	screen.getByRole('group', { name: /Choose all that apply/ });
	await user.click(screen.getByRole('checkbox', { name: 'White tea' }));
	await user.click(screen.getByRole('checkbox', { name: 'Rooibos' }));
	await user.click(screen.getByRole('checkbox', { name: 'Rooibos' }));
	await user.click(check());
	expect(screen.getByRole('heading', { name: 'Partly right' })).toBeTruthy();
	expect(screen.getByText(/Oolong is its leaf/).textContent).toMatch(/Right, not chosen/);
});

test('a statement needs a verdict and a reason', async () => {
	const { user } = await openItem('leaf-same-plant');
	await user.click(screen.getByRole('radio', { name: 'False' }));
	expect(check()).toHaveProperty('disabled', true);
	await user.click(screen.getByRole('radio', { name: 'They differ in the age of the bush' }));
	await user.click(check());
	expect(screen.getByRole('heading', { name: 'Not right' })).toBeTruthy();
	expect(screen.getByText(/One plant gives both/).textContent).toMatch(/Right, not chosen/);
});

test('a match is made with a select for each prompt', async () => {
	const { user } = await openItem('water-match-heat');
	await user.selectOptions(screen.getByRole('combobox', { name: 'Gyokuro' }), 'c60');
	await user.selectOptions(screen.getByRole('combobox', { name: 'Sencha' }), 'c90');
	expect(check()).toHaveProperty('disabled', true);
	await user.selectOptions(screen.getByRole('combobox', { name: 'Assam' }), 'c100');
	await user.click(check());
	expect(screen.getByRole('heading', { name: 'Partly right' })).toBeTruthy();
	expect(screen.getByText('Belongs here: 75 °C')).toBeTruthy();
	expect(screen.getAllByText(/^Belongs here/)).toHaveLength(1);
});

describe('order', () => {
	const steps = () =>
		within(screen.getByRole('list'))
			.getAllByRole('listitem')
			.map((row) => row.querySelector('span:not([aria-hidden])')?.textContent);

	test('moves a step, says where it is now, and keeps the focus with it', async () => {
		const { user } = await openItem('leaf-black-steps');
		const [first = '', second = ''] = steps().map((text) => text ?? '');
		const button = screen.getByRole('button', { name: `Move down: ${first}` });
		await user.click(button);
		expect(steps().slice(0, 2)).toEqual([second, first]);
		expect(screen.getByRole('status').textContent).toBe(`${first}: now 2 of 5`);
		expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move down: ${first}`);
	});

	test('at the top gives the focus to the button that still works', async () => {
		const { user } = await openItem('leaf-black-steps');
		const second = steps()[1] ?? '';
		await user.click(screen.getByRole('button', { name: `Move up: ${second}` }));
		expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move down: ${second}`);
	});

	test('can be put right with buttons alone', async () => {
		const { user } = await openItem('leaf-black-steps');
		for (const [place, step] of ['Pick', 'Wither', 'Roll', 'Oxidise', 'Dry'].entries()) {
			while (steps().indexOf(step) > place) {
				await user.click(screen.getByRole('button', { name: `Move up: ${step}` }));
			}
		}
		await user.click(check());
		expect(screen.getByRole('heading', { name: 'Right' })).toBeTruthy();
	});

	test('can be left as it is shown', async () => {
		const { user } = await openItem('leaf-black-steps');
		expect(check()).toHaveProperty('disabled', true);
		await user.click(screen.getByRole('button', { name: 'This order is right' }));
		expect(check()).toHaveProperty('disabled', false);
	});
});

describe('number', () => {
	test.each([
		['97', 'Right', /close to the boil/],
		['60', 'Not right', /leaves black tea thin/],
		['130', 'Not right', /no hotter than 100/],
	])('takes %s and says: %s', async (typed, verdict, why) => {
		const { user } = await openItem('water-black-heat');
		await user.type(screen.getByRole('spinbutton', { name: 'Your answer' }), `${typed}{Enter}`);
		expect(screen.getByRole('heading', { name: verdict })).toBe(document.activeElement);
		expect(screen.getByText(why)).toBeTruthy();
	});

	test('has its unit described and takes an emptied field for no answer', async () => {
		const { user } = await openItem('water-black-heat');
		const field = screen.getByRole('spinbutton');
		const unit = document.getElementById(field.getAttribute('aria-describedby') ?? '');
		expect(unit?.textContent).toBe('°C');
		await user.type(field, '97');
		await user.clear(field);
		expect(check()).toHaveProperty('disabled', true);
	});
});
