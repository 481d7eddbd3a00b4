import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { words } from '../../src/core/words.ts';
import { axeFaults } from './accessibility.ts';
import { explore, running, told } from './explore.ts';
import { layoutFaults } from './measure.ts';
import { openDeck, type OpenPage } from './open.ts';

let browser: Browser;
let deck: OpenPage;
beforeAll(async () => {
	browser = await launchBrowser();
	deck = await openDeck(browser, inject('courseUrl'));
});
afterAll(() => browser.close());

/** Counts what changes in the figure in twenty frames. */
const changesIn = (page: Page, slide: string) =>
	page.evaluate(async (id) => {
		let count = 0;
		const live = document.querySelector(`#${id} .live`);
		const observer = new MutationObserver((records) => (count += records.length));
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		// A play learns that it is not seen a frame or two late.
		for (let wait = 0; wait < 5; wait += 1) await frame();
		if (live) observer.observe(live, { attributes: true, childList: true, subtree: true });
		for (let wait = 0; wait < 20; wait += 1) await frame();
		observer.disconnect();
		return count;
	}, slide);

describe.for(inject('figures'))('the figure of $slide', ({ slide, looks, stops }) => {
	beforeAll(async () => {
		await explore(deck.page, slide, '');
		await deck.page.waitForSelector(`#${slide}.present`);
		await running(deck.page, slide);
	});

	it('has at least three states that are worth a link', () => {
		expect(looks.length).toBeGreaterThanOrEqual(3);
	});

	it('cuts nothing off and overlaps nothing at any stop', async () => {
		const faults: Record<string, string[]> = {};
		for (const query of [...stops, ...looks.map((look) => look.query)]) {
			await explore(deck.page, slide, query);
			const found = await layoutFaults(deck.page, slide, 18);
			if (found.length > 0) faults[query] = found;
		}
		expect(faults).toEqual({});
	});

	it('tells assistive technology of every prepared state, each in other words', async () => {
		const texts: string[] = [];
		for (const { query } of looks) {
			await explore(deck.page, slide, query);
			texts.push(await told(deck.page, slide));
		}
		expect(await axeFaults(deck.page, `#${slide}`)).toEqual([]);
		expect(new Set(texts).size).toBe(new Set(looks.map(({ query }) => query)).size);
		expect(texts.filter((text) => text.length <= 40)).toEqual([]);
	});

	it('is as at the start after Reset, by keys alone', async () => {
		const { page } = deck;
		await explore(page, slide, looks.findLast((look) => look.query !== '')?.query ?? '');
		const before = await told(page, slide);
		await page.locator(`#${slide} .tools button`).first().focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toBe(`#/${slide}`);
		expect(await told(page, slide)).not.toBe(before);
	});

	it('is neither seen nor at work while its slide is not shown', async () => {
		const { page } = deck;
		const play = page
			.locator(`#${slide} .live`)
			.getByRole('button', { name: words.figure.play, exact: true });
		if ((await play.count()) > 0) await play.click();
		await page.evaluate(() => (location.hash = '#/references'));
		await page.waitForSelector('#references.present');
		expect(await changesIn(page, slide)).toBe(0);
		expect(await page.locator(`#${slide} .live`).isVisible()).toBe(false);
	});

	it('says nothing on the console', () => {
		expect(deck.complaints).toEqual([]);
	});
});
