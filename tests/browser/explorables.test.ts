import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { axeFaults } from './accessibility.ts';
import { layoutFaults } from './measure.ts';
import { open, openDeck } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Sets the figure of a slide and waits for the frame that shows it. */
async function explore(page: Page, slide: string, query: string): Promise<void> {
	await page.evaluate(
		(hash) => {
			location.hash = hash;
			return new Promise((resolve) =>
				addEventListener('hashchange', () => requestAnimationFrame(resolve), { once: true }),
			);
		},
		`#/${slide}?${query || 'start'}`,
	);
}

/** What assistive technology is told of the drawing and its readings. */
const told = (page: Page, slide: string) =>
	page.locator(`#${slide} .live`).evaluate((live) => {
		const images = [...live.querySelectorAll('[role=img]')];
		const readings = [...live.querySelectorAll('output, caption, [role=status], [role=table]')];
		return [...images.map((each) => each.ariaLabel), ...readings.map((each) => each.textContent)]
			.join(' ')
			.replace(/\s+/g, ' ');
	});

const views = [
	{ view: 'deck', smallestPx: 18, viewport: { width: 1280, height: 772 } },
	{ view: 'read', smallestPx: 14, viewport: { width: 390, height: 844 } },
];

describe.for(inject('figures'))('the figure of $slide', ({ slide, looks, stops }) => {
	it('has at least three states that are worth a link', () => {
		expect(looks.length).toBeGreaterThanOrEqual(3);
	});

	it.for(views)('cuts nothing off and overlaps nothing at any stop ($view)', async (how) => {
		const { page, close } = await open(
			browser,
			`${inject('courseUrl')}?view=${how.view}#/${slide}`,
			{
				viewport: how.viewport,
			},
		);
		await page.waitForSelector(`#${slide} .explorable[data-live]`);
		const faults: Record<string, string[]> = {};
		for (const query of [...stops, ...looks.map((look) => look.query)]) {
			await explore(page, slide, query);
			const found = await layoutFaults(page, slide, how.smallestPx);
			if (found.length > 0) faults[query] = found;
		}
		expect(faults).toEqual({});
		await close();
	});

	it('tells assistive technology of every prepared state, each in other words', async () => {
		const { page, complaints, close } = await openDeck(browser, inject('courseUrl'), `#/${slide}`);
		await page.waitForSelector(`#${slide} .explorable[data-live]`);
		const texts: string[] = [];
		for (const { query } of looks) {
			await explore(page, slide, query);
			texts.push(await told(page, slide));
			expect(await axeFaults(page, `#${slide}`)).toEqual([]);
		}
		expect(new Set(texts).size).toBe(new Set(looks.map(({ query }) => query)).size);
		expect(texts.every((text) => text.length > 40)).toBe(true);
		expect(complaints).toEqual([]);
		await close();
	});

	it('is as at the start after Reset, by keys alone', async () => {
		const query = looks.findLast((look) => look.query !== '')?.query ?? '';
		const { page, close } = await openDeck(browser, inject('courseUrl'), `#/${slide}?${query}`);
		await page.waitForSelector(`#${slide} .explorable[data-live]`);
		const before = await told(page, slide);
		await page.locator(`#${slide} .tools button`).first().focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toBe(`#/${slide}`);
		expect(await told(page, slide)).not.toBe(before);
		await close();
	});

	it('sits still while its slide is not shown', async () => {
		const { page, close } = await openDeck(browser, inject('courseUrl'), `#/${slide}`);
		await page.waitForSelector(`#${slide} .explorable[data-live]`);
		const play = page.locator(`#${slide} .live`).getByRole('button', { name: 'Play' });
		if ((await play.count()) > 0) await play.click();
		await page.evaluate(() => (location.hash = '#/references'));
		await page.waitForSelector('#references.present');
		const changes = await page.evaluate(async (id) => {
			let count = 0;
			const live = document.querySelector(`#${id} .live`);
			const observer = new MutationObserver((records) => (count += records.length));
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			// The play may learn of it a frame or two late.
			for (let wait = 0; wait < 5; wait += 1) await frame();
			if (live) observer.observe(live, { attributes: true, childList: true, subtree: true });
			for (let wait = 0; wait < 20; wait += 1) await frame();
			return count;
		}, slide);
		expect(changes).toBe(0);
		expect(await page.locator(`#${slide} .live`).isVisible()).toBe(false);
		await close();
	});
});
