import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
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

describe('a value to set', () => {
	const slider = () => screen.getByRole('slider', { name: 'Your answer on the slider' });
	const field = () => screen.getByRole('spinbutton', { name: 'Your answer as a number' });

	test('is unset at first, and then one value on slider and in field', async () => {
		const { user } = await openItem('water-set-assam');
		expect(slider().getAttribute('aria-valuetext')).toBe('not set');
		expect(check()).toHaveProperty('disabled', true);
		await user.type(field(), '4.5');
		expect(slider()).toHaveProperty('value', '4.5');
		expect(slider().getAttribute('aria-valuetext')).toBe('4.5 min');
		await fireEvent.input(slider(), { target: { value: '2.5' } });
		expect(field()).toHaveProperty('value', '2.5');
		expect(check()).toHaveProperty('disabled', false);
	});

	test('is no answer while it lies outside what can be set', async () => {
		const { user } = await openItem('water-set-assam');
		await user.type(field(), '12');
		expect(field().getAttribute('aria-invalid')).toBe('true');
		expect(check()).toHaveProperty('disabled', true);
	});

	test.each([
		['4', 'Right', /gives its full taste/],
		['2.5', 'Partly right', /leaves the cup thin/],
		['9', 'Not right', /tastes bitter/],
	])('of %s is %s, with the accepted range', async (value, verdict, why) => {
		const { user } = await openItem('water-set-assam');
		await user.type(field(), `${value}{Enter}`);
		expect(screen.getByRole('heading', { name: verdict })).toBe(document.activeElement);
		expect(screen.getByText('Accepted: 3–5 min')).toBeTruthy();
		expect(screen.getByText(why)).toBeTruthy();
	});
});

describe('a structure to point at', () => {
	const structure = async (name: string) => {
		const found = await waitFor(() => {
			const shape = document.querySelector(`[data-structure="${name}"]`);
			if (!shape) throw new Error('The picture is not there yet.');
			return shape;
		});
		return found;
	};

	test('is chosen in the picture and is then chosen in the list', async () => {
		const { user } = await openItem('water-point-spout');
		await user.click(await structure('foot'));
		expect(screen.getByRole('radio', { name: 'Foot' })).toHaveProperty('checked', true);
		await user.click(check());
		expect(screen.getByRole('heading', { name: 'Not this one' })).toBeTruthy();
		await user.click(await structure('lid'));
		expect(screen.getByRole('radio', { name: /Foot/ })).toHaveProperty('checked', true);
	});

	test('is chosen from the list alone', async () => {
		const { user } = await openItem('water-point-spout');
		await user.click(screen.getByRole('radio', { name: 'Spout' }));
		expect((await structure('spout')).classList.contains('chosen')).toBe(true);
		await user.click(check());
		expect(screen.getByRole('heading', { name: 'Right' })).toBeTruthy();
	});
});

test('a picture that cannot be loaded leaves the question answerable', async () => {
	const { user } = await openQuiz('#quiz/practice/water', {
		bank: bankWith('water-point-spout'),
		pictures: () => Promise.reject(new Error('offline')),
	});
	expect(await screen.findByText(/picture could not be loaded/)).toBeTruthy();
	await user.click(screen.getByRole('radio', { name: 'Spout' }));
	await user.click(check());
	expect(screen.getByRole('heading', { name: 'Right' })).toBeTruthy();
});

describe('a form to screen', () => {
	const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

	test('takes marks or "nothing", never both', async () => {
		const { user } = await openItem('leaf-screen-tin');
		await user.click(box(/Open since spring/));
		await user.click(box(/Nothing on the form/));
		expect(box(/Open since spring/).checked).toBe(false);
		await user.click(box(/On the sill/));
		expect(box(/Nothing on the form/).checked).toBe(false);
		await user.click(box(/On the sill/));
		expect(check()).toHaveProperty('disabled', true);
	});

	test('says of every entry how it stands', async () => {
		const { user } = await openItem('leaf-screen-tin');
		await user.click(box(/Open since spring/));
		await user.click(box(/Green/));
		await user.click(check());
		const text = document.body.textContent?.replace(/\s+/g, ' ');
		expect(text).toMatch(/Your answer, right\. *Air takes the taste away/);
		expect(text).toMatch(/Right, not chosen\. *Light and warmth/);
		expect(text).toMatch(/Your answer, not right\. *Any tin that closes/);
	});
});

describe('a case', () => {
	const lock = () => screen.getByRole('button', { name: 'Answer this step' });

	test('shows one step after the other, the answered ones locked and what came of them', async () => {
		const { user } = await openItem('leaf-case-guest');
		expect(lock()).toHaveProperty('disabled', true);
		expect(screen.queryByText(/fill the pot/)).toBeNull();
		await user.click(screen.getByRole('radio', { name: 'In a bowl beside the kettle' }));
		await user.click(lock());
		expect(screen.getByText(/The tin closes well, and you fill the pot/)).toBeTruthy();
		const answer = screen.getByRole('radio', { name: /In a bowl beside the kettle/ });
		expect(answer.matches(':disabled')).toBe(true);
		expect(screen.getByText(/Step 1 of 3: Not this one/)).toBeTruthy();
		expect(screen.getByText('Step 2 of 3')).toBeTruthy();
		expect(check()).toHaveProperty('disabled', true);
	});

	test('scores every step, and goes on after a reload at the step that is open', async () => {
		const { user, store, view } = await openItem('leaf-case-guest');
		await user.click(screen.getByRole('radio', { name: 'In a dry tin that closes' }));
		await user.click(lock());
		await user.type(screen.getByRole('spinbutton'), '8');
		await user.click(lock());
		view.unmount();
		await openQuiz('#quiz/practice/leaf', { bank: bankWith('leaf-case-guest'), store });
		expect(screen.getByText('Step 3 of 3')).toBeTruthy();
		await user.click(screen.getByRole('radio', { name: 'Spout' }));
		await user.click(lock());
		expect(screen.getByText('All steps are answered.')).toBeTruthy();
		await user.click(check());
		expect(screen.getByRole('heading', { name: 'Partly right' })).toBeTruthy();
	});

	test('in an exam tells no step before the result', async () => {
		const { user } = await openQuiz('#quiz/exam', {
			bank: bankWith('leaf-case-guest'),
			blueprint: {
				items: 1,
				counts: { leaf: 1 },
				difficulties: { easy: 0, middle: 0, hard: 1 },
				minNotSingle: 0,
				minMustNotMiss: 0,
				passShare: 0.8,
			},
		});
		await user.click(screen.getByRole('button', { name: 'Start the exam' }));
		await user.click(screen.getByRole('radio', { name: 'In a bowl beside the kettle' }));
		await user.click(lock());
		expect(screen.getByText('In a bowl beside the kettle')).toBeTruthy();
		expect(screen.getByText(/you fill the pot/)).toBeTruthy();
		expect(screen.queryByText(/Not this one|Not right|Steam would/)).toBeNull();
		expect(screen.getByRole('heading', { name: /Step 2 of 3/ })).toBe(document.activeElement);
	});
});
