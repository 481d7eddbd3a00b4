import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { openDeck } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openFigure() {
	const deck = await openDeck(browser, inject('courseUrl'), '#/skin-to-scale');
	await deck.page.waitForSelector('#skin-to-scale .explorable[data-live]');
	const live = deck.page.locator('#skin-to-scale .live');
	return { ...deck, live, pressed: live.locator('[aria-pressed=true]') };
}

/** Presses in a picture of the figure, at shares of its width and height. */
async function press(page: Page, what: string, [x, y]: readonly [number, number]): Promise<void> {
	const picture = page.locator(`#skin-to-scale .live ${what}`);
	const box = await picture.boundingBox();
	if (!box) throw new Error(`${what} is not shown`);
	await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
}

it('names what is pressed in the section and in its magnifier', async () => {
	const { page, pressed, close } = await openFigure();
	await press(page, '.tissue', [0.8, 0.28]);
	await expect.poll(() => pressed.innerText()).toBe('Reticular dermis');
	await press(page, '.tissue', [0.6, 0.5]);
	await expect.poll(() => pressed.innerText()).toBe('Subcutaneous fat');
	await press(page, '.glass', [0.3, 0.22]);
	await expect.poll(() => pressed.innerText()).toBe('Stratum corneum');
	await close();
});

it('names each part in turn while a finger is drawn down through the skin', async () => {
	const { page, pressed, close } = await openFigure();
	const box = await page.locator('#skin-to-scale .live .tissue').boundingBox();
	if (!box) throw new Error('the section is not shown');
	const seen: string[] = [];
	await page.mouse.move(box.x + box.width * 0.766, box.y + box.height * 0.08);
	await page.mouse.down();
	for (let share = 0.08; share < 0.6; share += 0.01) {
		await page.mouse.move(box.x + box.width * 0.766, box.y + box.height * share);
		const name = await pressed.innerText();
		if (seen.at(-1) !== name) seen.push(name);
	}
	await page.mouse.up();
	const layers = ['Living epidermis', 'Papillary dermis', 'Reticular dermis', 'Subcutaneous fat'];
	expect(seen.filter((name) => layers.includes(name))).toEqual(expect.arrayContaining(layers));
	await close();
});

it('says by keys alone that the eyelid is not needled', async () => {
	const { page, live, close } = await openFigure();
	await live.locator('select').focus();
	await page.keyboard.press('Home');
	await expect.poll(() => live.locator('[role=status]').first().innerText()).toMatch(/No needle/);
	await expect.poll(() => new URL(page.url()).hash).toContain('site=eyelid');
	await close();
});
