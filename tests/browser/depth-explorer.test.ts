import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { openDeck } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the slide and waits until its figure runs. */
async function explorer(query = '') {
	const opened = await openDeck(browser, inject('courseUrl'), `#/depth-explorer${query}`);
	const live = opened.page.locator('#depth-explorer .live');
	await opened.page.waitForSelector('#depth-explorer .explorable[data-live]');
	const lengths = () => live.locator('thead output').allTextContents();
	const near = () =>
		live.locator('.near').evaluateAll((marks) => marks.map(({ dataset }) => dataset['known']));
	return { ...opened, live, lengths, near };
}

it('the needle follows the hand, and what was measured near it is read out', async () => {
	const { page, live, lengths, near, close } = await explorer();
	const box = await live.locator('.hand').boundingBox();
	if (!box) throw new Error('nothing to drag');
	const at = (mm: number) => [box.x + (box.width * mm) / 3, box.y + box.height / 2] as const;
	await page.mouse.move(...at(0.75));
	await page.mouse.down();
	await page.mouse.move(...at(1.5), { steps: 4 });
	expect(await lengths()).toEqual(['1.5\u00a0mm']);
	expect(await near()).toEqual(['pen-pig-100-150', 'heated']);
	await page.mouse.move(...at(2.9), { steps: 4 });
	expect(await near()).toEqual([]);
	expect(await live.locator('.measured').textContent()).toContain('No measurement seen');
	await page.mouse.move(box.x - 80, box.y);
	expect(await lengths()).toEqual(['0.2\u00a0mm']);
	await page.mouse.up();
	await close();
});

it('a length is held beside the next, and let go, by keys alone', async () => {
	const { page, live, lengths, close } = await explorer('?mm=0.5');
	await live.getByRole('button', { name: 'Hold to compare' }).press('Enter');
	expect(await live.locator(':focus').textContent()).toBe('Let go');
	await live.getByRole('slider', { name: 'Length' }).press('PageUp');
	expect(await lengths()).toEqual(['1.0\u00a0mm', '0.5\u00a0mm']);
	await expect.poll(() => new URL(page.url()).hash).toBe('#/depth-explorer?mm=1&and=0.5');
	await live.getByRole('button', { name: 'Let go' }).press('Enter');
	expect(await lengths()).toEqual(['1.0\u00a0mm']);
	await close();
});

it('an address sets length, site, device and the second length', async () => {
	const { live, lengths, close } = await explorer('?mm=1.5&site=eyelid&device=home&and=0.25');
	expect(await lengths()).toEqual(['1.5\u00a0mm', '0.25\u00a0mm']);
	expect(await live.getByRole('combobox', { name: 'Site' }).inputValue()).toBe('eyelid');
	expect(await live.getByRole('radio', { name: 'Home roller' }).isChecked()).toBe(true);
	expect(await live.locator('[data-kind=never]').first().textContent()).toContain('orbital rim');
	await close();
});
