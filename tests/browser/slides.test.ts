import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { axeFaults } from './accessibility.ts';
import { layoutFaults } from './measure.ts';
import { openDeck, type OpenPage } from './open.ts';

let browser: Browser;
let deck: OpenPage;

beforeAll(async () => {
	browser = await launchBrowser();
	deck = await openDeck(browser, inject('courseUrl'));
});
afterAll(() => browser.close());

describe.for(inject('slideIds'))('slide %s on the canvas of 1280 x 720', (id) => {
	beforeAll(async () => {
		await deck.page.evaluate((slide) => (location.hash = `#/${slide}`), id);
		await deck.page.waitForSelector(`#${id}.present`);
		const held = deck.page.locator(`#${id} .fragment:not(.visible)`);
		for (let left = await held.count(); left > 0; left -= 1)
			await deck.page.keyboard.press('ArrowRight');
	});

	it('fits: nothing leaves it, is cut, is under 18 px or overlaps', async () => {
		expect(await layoutFaults(deck.page, id, 18)).toEqual([]);
	});

	it('has nothing that axe objects to', async () => {
		expect(await axeFaults(deck.page, `#${id}`)).toEqual([]);
	});

	it('says nothing on the console', () => {
		expect(deck.complaints).toEqual([]);
	});
});
