import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { openDeck } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Presses at one place of an element and drags to another; shares of its width and height. */
async function pull(page: Page, selector: string, places: readonly (readonly [number, number])[]) {
	const box = await page.locator(selector).first().boundingBox();
	if (!box) throw new Error(`${selector} is not shown`);
	for (const [index, [x, y]] of places.entries()) {
		await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
		if (index === 0) await page.mouse.down();
	}
	await page.mouse.up();
}

const asked = (page: Page) => new URL(page.url()).hash.split('?')[1] ?? '';

async function openAt(slide: string, query: string) {
	const opened = await openDeck(browser, inject('courseUrl'), `#/${slide}?${query}`);
	await opened.page.waitForSelector(`#${slide} .explorable[data-live]`);
	return opened;
}

describe('by the hand', () => {
	it('the frame over the patches sets what the skin shows and its tone', async () => {
		const { page, close } = await openAt('stop-when-the-skin-says', 'aim=melasma');
		await pull(page, '#stop-when-the-skin-says .live .cells', [
			[0.05, 0.1],
			[0.42, 0.5],
		]);
		await expect.poll(() => asked(page)).toBe('skin=red&tone=medium&aim=melasma');
		expect(await page.locator('#stop-when-the-skin-says .live .answer').textContent()).toContain(
			'Stop here',
		);
		await close();
	});

	it('the pen goes where it is pulled, on both sides at once', async () => {
		const { page, close } = await openAt('stretch-lift-turn', 'part=passes');
		await pull(page, '#stretch-lift-turn .live .view', [
			[0.2, 0.5],
			[0.4, 0.5],
		]);
		await expect.poll(() => asked(page)).toBe('part=passes&at=40');
		const drawings = page.locator('#stretch-lift-turn .live .view svg path.dots');
		expect(await drawings.nth(0).getAttribute('d')).toBe(await drawings.nth(1).getAttribute('d'));
		await close();
	});

	it('a station that is pressed is the one that is shown', async () => {
		const { page, close } = await openAt('procedure-in-order', 'step=numb');
		const live = page.locator('#procedure-in-order .live');
		await live.getByRole('button', { name: 'Needle' }).click();
		await expect.poll(() => asked(page)).toBe('step=needle');
		expect(await live.getByRole('button', { pressed: true }).textContent()).toContain('Needle');
		await live.getByRole('button', { name: 'Next' }).click();
		await expect.poll(() => asked(page)).toBe('step=stop');
		await close();
	});
});
