import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { openDeck } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The deck at the figure of a slide, set as the query says. */
async function openFigure(slide: string, query = '') {
	const deck = await openDeck(browser, inject('courseUrl'), `#/${slide}${query}`);
	await deck.page.waitForSelector(`#${slide} .explorable[data-live]`);
	return { ...deck, live: deck.page.locator(`#${slide} .live`) };
}
const hashOf = (page: Page) => new URL(page.url()).hash;

describe('the chart of needle lengths', () => {
	const slide = 'length-by-indication';

	it('opens a row by keys and says so in the address', async () => {
		const { page, live, close } = await openFigure(slide);
		const row = live.getByRole('button', { name: /^Mature burn scar/ });
		await row.focus();
		await page.keyboard.press('Enter');
		expect(await row.getAttribute('aria-pressed')).toBe('true');
		expect(await live.getByRole('heading', { level: 4 }).textContent()).toBe('Mature burn scar');
		await expect.poll(() => hashOf(page)).toBe(`#/${slide}?row=burn-scar`);
		await close();
	});

	it('opens the group of a row that a link names, and picks another when the group is left', async () => {
		const { live, close } = await openFigure(slide, '?row=nose');
		const heading = live.getByRole('heading', { level: 4 });
		expect(await live.getByRole('radio', { name: 'Brow to neck' }).isChecked()).toBe(true);
		expect(await heading.textContent()).toBe('Nose: texture, pores');
		await live.getByText('Main', { exact: true }).click();
		expect(await heading.textContent()).toBe('Product uptake');
		await close();
	});
});

describe('the ladder of evidence', () => {
	it('ranks again by hand and keeps the row that is open', async () => {
		const { live, close } = await openFigure('evidence-ranked', '?use=pih');
		const names = () => live.locator('button[aria-pressed] b').allTextContents();
		expect((await names())[0]).toBe('Acne scars');
		await live.getByText('People', { exact: true }).click();
		expect((await names())[0]).toBe('Hair, with minoxidil');
		expect(await live.getByRole('heading', { level: 4 }).textContent()).toBe('Dark marks (PIH)');
		await close();
	});
});
