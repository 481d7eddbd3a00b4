import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { layoutFaults } from './measure.ts';
import { open, openDeck, shown } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const ids = Array.from({ length: 43 }, (_, at) => `popular-${String(at + 1).padStart(2, '0')}`);
const live = '#claims-checked .explorable[data-live]';
const status = (page: Page) => page.locator('#claims-checked .live .verdict');

async function openSorter(query = '') {
	const opened = await openDeck(browser, inject('courseUrl'), `#/claims-checked${query}`);
	await opened.page.waitForSelector(live);
	return opened;
}

describe('the statements to sort', () => {
	it('takes a statement that is dragged into a tray, and leaves the slide where it is', async () => {
		const { page, close } = await openSorter();
		const card = await page.locator('#claims-checked .live .card .said').boundingBox();
		const tray = await page.locator('#claims-checked [data-takes=limits]').boundingBox();
		if (!card || !tray) throw new Error('no card or no tray');
		await page.mouse.move(card.x + 40, card.y + 20);
		await page.mouse.down();
		await page.mouse.move(tray.x + 60, tray.y + 80, { steps: 5 });
		await page.mouse.up();
		await expect.poll(() => status(page).textContent()).toContain('Unsafe');
		expect(await status(page).textContent()).toContain('You put it in “Within limits”');
		expect(await shown(page)).toBe('claims-checked');
		await close();
	});

	it('is sorted by number keys, and forgets what was chosen when it is put back', async () => {
		const { page, close } = await openSorter('?claim=popular-34');
		await page.getByRole('button', { name: 'Show the verdict' }).focus();
		await page.keyboard.press('1');
		await expect.poll(() => status(page).textContent()).toContain('You put it in “Supported”');
		await page.getByRole('button', { name: 'Put it back' }).click();
		await page.getByRole('button', { name: 'Show the verdict' }).click();
		await expect
			.poll(() => new URL(page.url()).hash)
			.toBe('#/claims-checked?claim=popular-34&sorted=popular-34');
		expect(await status(page).textContent()).not.toContain('You put it');
		await close();
	});

	it('leads to the slide that teaches it, in the full course if the track has it not', async () => {
		const query = '?claim=popular-05&sorted=popular-05';
		const { page, close } = await openSorter(query);
		const link = page.locator('#claims-checked .live .verdict .more a');
		expect(await link.getAttribute('href')).toBe('#/thirty-years');
		await page.goto(`${inject('courseUrl')}?track=standard#/claims-checked${query}`);
		await page.waitForSelector(live);
		expect(await link.getAttribute('href')).toBe('?track=full#/thirty-years');
		await close();
	});

	it.for([
		{ view: 'deck', smallestPx: 18, viewport: { width: 1280, height: 772 } },
		{ view: 'read', smallestPx: 14, viewport: { width: 390, height: 844 } },
	])('has room for every verdict ($view)', async ({ view, smallestPx, viewport }) => {
		const address = `${inject('courseUrl')}?view=${view}#/claims-checked?sorted=${ids.join(',')}`;
		const { page, close } = await open(browser, address, { viewport });
		await page.waitForSelector(live);
		const faults: Record<string, string[]> = {};
		for (const id of ids) {
			await page.evaluate(
				(hash) => (location.hash = hash),
				`#/claims-checked?claim=${id}&sorted=${ids.join(',')}`,
			);
			const number = Number(id.split('-')[1]);
			await expect.poll(() => status(page).textContent()).toContain(`Statement ${number}:`);
			const found = await layoutFaults(page, 'claims-checked', smallestPx);
			if (found.length > 0) faults[id] = found;
		}
		expect(faults).toEqual({});
		await close();
	});
});
