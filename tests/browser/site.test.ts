import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { sidewaysFaults } from './measure.ts';
import { open, openDeck, shown } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the content security policy', () => {
	it('is strict: nothing by default, own scripts and styles only, nothing evaluated', async () => {
		const { page, close } = await open(browser, inject('courseUrl'));
		const policy = await page
			.locator('meta[http-equiv="Content-Security-Policy"]')
			.getAttribute('content');
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
		expect(policy).not.toMatch(/(script-src|style-src-elem)[^;]*unsafe-inline/);
		await close();
	});

	it.for([
		['the deck', '?view=deck', '.reveal.ready'],
		['the reader', '?view=read', '#shell .bar'],
		['the quiz', '#quiz/exam', 'main.page h1'],
		['the print view', '?view=print&dialog=no', 'html[data-ready="print"]'],
	])('is never violated in %s', async ([, address, ready]) => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 772 } });
		const page = await context.newPage();
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', (event) => {
				const kept = sessionStorage.getItem('violations') ?? '';
				sessionStorage.setItem(
					'violations',
					`${kept}${event.violatedDirective} ${event.blockedURI}; `,
				);
			});
		});
		await page.goto(inject('courseUrl') + address);
		// Painting every page takes a busy machine minutes.
		await page.waitForSelector(ready ?? 'body', { state: 'attached', timeout: 110_000 });
		for (const key of ['ArrowRight', 'm', 'Escape', 'e', 'Escape']) await page.keyboard.press(key);
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => sessionStorage.getItem('violations'))).toBeNull();
		await context.close();
	});

	it('would be told of a violation', async () => {
		const { page, complaints, close } = await open(browser, inject('teaUrl'));
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = '1';
			document.body.append(script);
		});
		await expect.poll(() => complaints.join()).toContain('Content Security Policy');
		await close();
	});
});

describe('without scripts', () => {
	it.for([1280, 390])('the whole course reads in order at %i px', async (width) => {
		const { page, close } = await open(browser, inject('courseUrl'), {
			javaScriptEnabled: false,
			viewport: { width, height: 800 },
		});
		const titles = await page.locator('.slides > .slide .title').all();
		expect(titles).toHaveLength(inject('slideIds').length);
		const tops: number[] = [];
		for (const title of titles) tops.push((await title.boundingBox())?.y ?? -1);
		expect(tops).toEqual(tops.toSorted((one, other) => one - other));
		expect(await page.getByText('Mature burn scar').isVisible()).toBe(true);
		expect(await page.locator('.painting svg').first().isVisible()).toBe(true);
		expect(await page.locator('.notes').first().isVisible()).toBe(true);
		await close();
	});

	it('a link of the contents leads to its slide, and the page prints', async () => {
		const { page, close } = await open(browser, inject('teaUrl'), { javaScriptEnabled: false });
		await page.getByRole('navigation').getByRole('link', { name: 'Leaf' }).click();
		const box = await page.locator('#leaf-kinds').boundingBox();
		expect(Math.abs(box?.y ?? 999)).toBeLessThan(300);
		expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
		await close();
	});
});

describe('where it is served', () => {
	it('works from a subfolder', async () => {
		const { page, complaints, close } = await openDeck(browser, inject('copies')[1]);
		await page.keyboard.press('m');
		await page.getByRole('dialog').waitFor();
		await page.waitForSelector('#tea .painting img');
		expect(complaints).toEqual([]);
		await close();
	});

	it('two copies on one host do not share progress', async () => {
		const [one, two] = inject('copies');
		const { page, close } = await openDeck(browser, one);
		await page.keyboard.press('ArrowRight');
		await page.goto(two);
		await page.waitForSelector('#shell .bar');
		expect(await page.getByText('Continue where you left off').count()).toBe(0);
		await page.goto('about:blank');
		await page.goto(one);
		await page.getByText('Continue where you left off').waitFor();
		await close();
	});

	it('everything works without a network after the first visit', async () => {
		const { page, complaints, close } = await openDeck(browser, inject('teaUrl'));
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.context().setOffline(true);
		await page.reload();
		await page.waitForSelector('.reveal.ready');
		await page.waitForSelector('#tea .painting img');
		await page.keyboard.press('e');
		await page.getByText('This slide makes no clinical statement.').waitFor();
		await page.keyboard.press('Escape');
		await page.evaluate(() => (location.hash = '#quiz'));
		await page
			.getByRole('link', { name: /^Practise/ })
			.first()
			.click();
		await page.getByRole('button', { name: 'Check' }).waitFor();
		expect(complaints.filter((complaint) => !complaint.includes('sw.js'))).toEqual([]);
		await close();
	});

	it('narrow windows start as the reader, wide ones as the deck, and the choice is remembered', async () => {
		const narrow = await open(browser, inject('teaUrl'), { viewport: { width: 600, height: 800 } });
		await narrow.page.waitForSelector('html[data-view="read"]', { state: 'attached' });
		await narrow.page.waitForSelector('#shell .bar');
		await narrow.page.getByText('More', { exact: true }).click();
		await narrow.page.getByRole('button', { name: 'Slides' }).click();
		await narrow.page.waitForSelector('html[data-view="deck"] .reveal.ready');
		await narrow.page.goto('about:blank');
		await narrow.page.goto(inject('teaUrl'));
		await narrow.page.waitForSelector('html[data-view="deck"] .reveal.ready');
		await narrow.close();
	});

	it('data that cannot be read are kept aside, and the learner is told once', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		await page.keyboard.press('ArrowRight');
		const key = await page.evaluate(() => {
			const name = Object.keys(localStorage).find((each) => each.endsWith(':place')) ?? '';
			localStorage.setItem(name.replace('place', 'settings'), '{"version": 99}');
			return name.replace('place', 'settings');
		});
		await page.reload();
		await page.getByText('Saved data could not be read.').waitFor();
		expect(await page.evaluate((name) => localStorage.getItem(`${name}.aside.1`), key)).toBe(
			'{"version": 99}',
		);
		await close();
	});

	it('a browser that keeps nothing still shows the course, and says so once', async () => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 772 } });
		await context.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
		});
		const page = await context.newPage();
		await page.goto(inject('teaUrl'));
		await page.waitForSelector('.reveal.ready');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.getByText('This browser does not keep data for this page.').waitFor();
		expect(await page.getByText('This browser does not keep data').count()).toBe(1);
		await context.close();
	});
});

describe('when a part cannot be loaded', () => {
	it('a deck without its stage becomes a page, and says so', async () => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 772 } });
		const page = await context.newPage();
		await page.route('**/assets/reveal-*.js', (route) => route.abort());
		await page.goto(`${inject('teaUrl')}?view=deck`);
		await page.getByText('This part could not be loaded.').waitFor();
		expect(await page.locator('#leaf-kinds .title').isVisible()).toBe(true);
		await context.close();
	});

	it('a stage that fails after the quiz leaves the page and the bar of a page', async () => {
		const context = await browser.newContext({
			viewport: { width: 1280, height: 772 },
			// It would bring the stage from its store.
			serviceWorkers: 'block',
		});
		const page = await context.newPage();
		await page.route('**/assets/reveal-*.js', (route) => route.abort());
		await page.goto(`${inject('teaUrl')}?view=deck#quiz`);
		await page.getByRole('link', { name: 'Back to the course' }).click();
		await page.getByText('This part could not be loaded.').waitFor();
		await page.getByRole('button', { name: 'Slides' }).waitFor();
		expect(await page.getByRole('button', { name: 'Next slide' }).count()).toBe(0);
		await context.close();
	});

	it('drawings without their painter keep their ground, and pages still print', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.route('**/assets/paint-worker-*.js', (route) => route.abort());
		await page.goto(`${inject('teaUrl')}?view=print&dialog=no`);
		await page.waitForSelector('html[data-ready="print"]', { state: 'attached' });
		expect(await page.locator('#tea .painting svg').isVisible()).toBe(true);
		await context.close();
	});
});

describe('the start', () => {
	it.for([
		['wide', 1280],
		['narrow', 390],
	] as const)('moves nothing on a %s screen', async ([, width]) => {
		const context = await browser.newContext({ viewport: { width, height: 800 } });
		const page = await context.newPage();
		await observeShifts(page);
		await page.goto(inject('courseUrl'));
		await page.waitForSelector('#shell .bar');
		await page.waitForSelector('.painting img');
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => Number(document.body.dataset['shift'] ?? 0))).toBeLessThan(
			0.02,
		);
		await context.close();
	});

	it('a link to a slide shows that slide at the first paint', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}#/leaf-kinds`);
		await page.waitForSelector('.reveal.ready');
		expect(await shown(page)).toBe('leaf-kinds');
		await close();
	});

	it('the reader continues where it was left', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?view=read#/leaf-kinds`);
		await page.waitForSelector('#shell .bar');
		await expect
			.poll(() => page.evaluate(() => Object.entries(localStorage).join()))
			.toContain('leaf-kinds');
		await page.goto('about:blank');
		await page.goto(`${inject('teaUrl')}?view=read`);
		await page.getByRole('link', { name: 'Continue where you left off' }).click();
		await expect
			.poll(() =>
				page.locator('#leaf-kinds').evaluate((slide) => slide.getBoundingClientRect().top),
			)
			.toBeLessThan(200);
		expect(await sidewaysFaults(page)).toEqual([]);
		await close();
	});
});

/** Adds up all layout shifts that the reader did not cause. */
async function observeShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
				sum += entry.value;
				document.body.dataset['shift'] = String(sum);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}
