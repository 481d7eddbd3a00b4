import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { words } from '../../src/core/words.ts';
import { axeFaults } from './accessibility.ts';
import { open, openDeck, shown, type OpenPage } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const slider = (page: OpenPage['page']): Locator => page.getByRole('slider', { name: 'Heat' });

describe('an explorable figure on the stage', () => {
	let deck: OpenPage;
	beforeAll(async () => {
		deck = await openDeck(browser, inject('teaUrl'), '#/hard-water');
		await slider(deck.page).waitFor();
	});

	it('takes the place of what stood there, and says what it shows', async () => {
		const { page } = deck;
		expect(await page.locator('.still').getByText('A film forms').isVisible()).toBe(false);
		expect(
			await page.getByRole('img', { name: 'Water at 80 degrees is hot for green' }).count(),
		).toBe(1);
	});

	it('follows the keys, in steps for a hand, finer with Shift; no key turns the slide', async () => {
		const { page } = deck;
		await slider(page).focus();
		await page.keyboard.press('ArrowLeft');
		expect(await slider(page).getAttribute('aria-valuetext')).toBe('70 °C');
		await page.keyboard.press('Shift+ArrowLeft');
		expect(await slider(page).getAttribute('aria-valuetext')).toBe('65 °C');
		await page.keyboard.press('Home');
		expect(await slider(page).getAttribute('aria-valuetext')).toBe('20 °C');
		expect(await shown(page)).toBe('hard-water');
		expect(await page.getByRole('img', { name: /cold for green/ }).count()).toBe(1);
	});

	it('follows what is typed, to the nearest stop', async () => {
		const { page } = deck;
		const field = page.getByRole('spinbutton', { name: 'Heat, °C' });
		await field.fill('83');
		await field.press('Tab');
		expect(await field.inputValue()).toBe('85');
		expect(await slider(page).inputValue()).toBe('85');
	});

	it('follows a drag, which does not turn the slide', async () => {
		const { page } = deck;
		const box = await page.locator('.live svg').first().boundingBox();
		if (!box) throw new Error('no drawing');
		await page.mouse.move(box.x + 4, box.y + 10);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + 10, { steps: 4 });
		await page.mouse.up();
		expect(await slider(page).inputValue()).toBe('60');
		expect(await shown(page)).toBe('hard-water');
	});

	it('paints again what its state asks for', async () => {
		const { page } = deck;
		const picture = page.locator('.live .painting img');
		const before = await picture.getAttribute('src');
		await slider(page).fill('40');
		await expect.poll(() => picture.getAttribute('src')).not.toBe(before);
		await expect.poll(() => picture.count()).toBe(1);
	});

	it('writes its state into the address, and is as at the start after Reset', async () => {
		const { page } = deck;
		await page.getByRole('radio', { name: 'Black' }).check({ force: true });
		await expect.poll(() => new URL(page.url()).hash).toBe('#/hard-water?heat=40&leaf=black');
		await page.getByRole('button', { name: words.figure.reset }).click();
		await expect.poll(() => new URL(page.url()).hash).toBe('#/hard-water');
		expect(await slider(page).inputValue()).toBe('80');
	});

	it('keeps its state while other slides are shown', async () => {
		const { page } = deck;
		await slider(page).fill('50');
		await page.evaluate(() => (location.hash = '#/tea'));
		await page.waitForSelector('#tea.present');
		await page.evaluate(() => (location.hash = '#/hard-water'));
		await page.waitForSelector('#hard-water.present');
		expect(await slider(page).inputValue()).toBe('50');
		await expect.poll(() => new URL(page.url()).hash).toBe('#/hard-water?heat=50');
	});

	it('has nothing that axe objects to, and complains of nothing', async () => {
		expect(await axeFaults(deck.page, '#hard-water')).toEqual([]);
		expect(deck.complaints).toEqual([]);
	});
});

describe('a link to a state', () => {
	it.for(['deck', 'read'])('opens the slide in that state (%s)', async (view) => {
		const address = `${inject('teaUrl')}?view=${view}#/hard-water?heat=95&leaf=black`;
		const { page, complaints, close } = await open(browser, address);
		await page.getByRole('img', { name: 'Water at 95 degrees is hot for black leaves.' }).waitFor();
		expect(await slider(page).isVisible()).toBe(true);
		await expect.poll(() => new URL(page.url()).hash).toBe('#/hard-water?heat=95&leaf=black');
		expect(complaints).toEqual([]);
		await close();
	});

	it('followed while the course is open changes the figure', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/hard-water');
		await slider(page).waitFor();
		await page.evaluate(() => (location.hash = '#/hard-water?heat=30'));
		await expect.poll(() => slider(page).inputValue()).toBe('30');
		await close();
	});

	it('with what the figure does not have names it, and shows the nearest', async () => {
		const hash = '#/hard-water?heat=300&milk=yes';
		const { page, close } = await openDeck(browser, inject('teaUrl'), hash);
		await page.getByText(words.figure.badValue('heat', '300')).waitFor();
		expect(await page.getByText(words.figure.badValue('milk', 'yes')).isVisible()).toBe(true);
		await close();
	});
});

describe('where a figure cannot run', () => {
	it('its slide shows what stood there when its code does not arrive', async () => {
		const context = await browser.newContext({
			serviceWorkers: 'block',
			viewport: { width: 1280, height: 772 },
		});
		const page = await context.newPage();
		await page.route(/Kettle/, (route) => route.abort());
		await page.goto(`${inject('teaUrl')}?view=deck#/hard-water`);
		await page.waitForSelector('#shell .bar');
		expect(await page.locator('.still').getByText('A film forms').isVisible()).toBe(true);
		await page.keyboard.press('ArrowRight');
		await page.waitForSelector('#leaf-kinds.present');
		await context.close();
	});

	it('one that fails gives its place back, says so, and the deck goes on', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/hard-water');
		await slider(page).fill('100');
		await page.getByText(words.figure.failed).waitFor();
		expect(await page.locator('.still').getByText('A film forms').isVisible()).toBe(true);
		await page.keyboard.press('ArrowRight');
		await page.waitForSelector('#leaf-kinds.present');
		await close();
	});

	it('paper shows what stood there', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/hard-water');
		await slider(page).waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.still').getByText('A film forms').isVisible()).toBe(true);
		expect(await slider(page).isVisible()).toBe(false);
		await close();
	});
});
