import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { axeFaults } from './accessibility.ts';
import { open, openDeck, shown } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('keys in the deck', () => {
	it('arrow keys, page keys, Space, Home and End turn slides', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		const after = async (key: string) => {
			await page.keyboard.press(key);
			return shown(page);
		};
		expect(await after('ArrowRight')).toBe('water-heat');
		expect(await after('PageUp')).toBe('tea');
		expect(await after('Space')).toBe('water-heat');
		expect(await after('End')).toBe('references');
		expect(await after('Home')).toBe('tea');
		await close();
	});

	it('a step is held back until the next key', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/water-heat');
		const step = page.locator('#water-heat').getByText('Black leaves take water on the boil.');
		expect(await step.isVisible()).toBe(false);
		await page.keyboard.press('ArrowRight');
		expect(await step.isVisible()).toBe(true);
		expect(await shown(page)).toBe('water-heat');
		await close();
	});

	it('Space on a focused button presses it and does not turn the slide', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/water-heat');
		await page.evaluate(() =>
			document
				.querySelector('#water-heat button')
				?.addEventListener('click', (event) => (event.target as Element).append(' once')),
		);
		await page.getByRole('button', { name: 'Press' }).focus();
		await page.keyboard.press('Space');
		expect(await page.getByRole('button', { name: 'Press once' }).count()).toBe(1);
		expect(await shown(page)).toBe('water-heat');
		await close();
	});

	it('arrows on a slider or a select stay there', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/leaf-kinds');
		const slider = page.getByRole('slider');
		await slider.focus();
		await page.keyboard.press('ArrowRight');
		expect(await slider.inputValue()).toBe('4');
		const select = page.getByRole('combobox');
		await select.focus();
		await page.keyboard.press('ArrowDown');
		expect(await select.inputValue()).toBe('Green');
		expect(await shown(page)).toBe('leaf-kinds');
		await close();
	});

	it('letters do nothing once they are switched off', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		await page.getByRole('button', { name: 'Settings' }).click();
		await page
			.getByRole('group', { name: 'Letter keys' })
			.getByRole('radio', { name: 'Off' })
			.check();
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await page.keyboard.press('m');
		await page.keyboard.press('ArrowRight');
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(await shown(page)).toBe('water-heat');
		await close();
	});

	it('B blackens the screen and brings it back', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		const heading = page.getByRole('heading', { level: 1 });
		await page.keyboard.press('b');
		expect(await heading.isVisible()).toBe(false);
		await page.keyboard.press('b');
		expect(await heading.isVisible()).toBe(true);
		await close();
	});

	it('O shows all slides at once, and Enter opens the chosen one', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		await page.keyboard.press('o');
		expect(await page.locator('#leaf-kinds .canvas').isVisible()).toBe(true);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		expect(await shown(page)).toBe('water-heat');
		expect(await page.locator('#leaf-kinds .canvas').isVisible()).toBe(false);
		await close();
	});

	it('S shows the notes of the slide below it, and they follow', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		await page.keyboard.press('s');
		const notes = page.locator('#shell').getByRole('region', { name: 'Notes' });
		await expect.poll(() => notes.textContent()).toContain('A pot of tea needs three things');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => notes.textContent()).toContain('Pour the water at eighty degrees');
		await close();
	});

	it('R goes to the reader at the same slide and back', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/leaf-kinds');
		await page.keyboard.press('r');
		await page.waitForSelector('html[data-view="read"] #shell .bar');
		const top = await page.locator('#leaf-kinds').evaluate((slide) => {
			return slide.getBoundingClientRect().top;
		});
		expect(Math.abs(top)).toBeLessThan(200);
		await page.keyboard.press('r');
		await page.waitForSelector('html[data-view="deck"] .reveal.ready');
		expect(await shown(page)).toBe('leaf-kinds');
		await close();
	});
});

describe('between slides and quiz', () => {
	it('the address stays with the quiz, and the way back leads to the slide', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'q'])
			await page.keyboard.press(key);
		await page.getByRole('heading', { name: 'Quiz' }).waitFor();
		for (const key of ['ArrowRight', 'End']) await page.keyboard.press(key);
		// Longer than the address waits for the last turn.
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
		expect(new URL(page.url()).hash).toBe('#quiz');
		await page.getByRole('link', { name: 'Back to the course' }).click();
		await expect.poll(() => shown(page)).toBe('hard-water');
		await close();
	});

	it('a link leads where it says, even if the turn before is written into the address late', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		// Heard before the course hears of it: as if the write had fallen between click and event.
		await page.addInitScript(() =>
			addEventListener('hashchange', () => history.replaceState(null, '', '#/tea')),
		);
		await page.reload();
		await page.waitForSelector('#shell .bar');
		await page.evaluate(() => (location.hash = '#/leaf-kinds'));
		await expect.poll(() => shown(page)).toBe('leaf-kinds');
		await close();
	});

	it('the reader keeps its place behind the quiz', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?view=read#/leaf-kinds`);
		await page.waitForSelector('#shell .bar');
		await page.keyboard.press('q');
		await page.getByRole('heading', { name: 'Quiz' }).waitFor();
		const back = page.getByRole('link', { name: 'Back to the course' });
		expect(await back.getAttribute('href')).toBe('#/leaf-kinds');
		await close();
	});
});

describe('windows of any size', () => {
	it.for([320, 390, 768, 1280])(
		'at %i px every control of the deck is on the screen',
		async (width) => {
			const { page, close } = await open(browser, `${inject('teaUrl')}?view=deck`, {
				viewport: { width, height: 800 },
			});
			await page.waitForSelector('#shell .bar');
			for (const name of ['Previous slide', 'Next slide', 'Contents', 'Quiz']) {
				const box = await page.getByRole('button', { name }).boundingBox();
				expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
			}
			await close();
		},
	);

	it.for([1280, 1440])('at %i px the overview stands in the window', async (width) => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?view=deck`, {
			viewport: { width, height: 800 },
		});
		await page.waitForSelector('#shell .bar');
		await page.keyboard.press('o');
		const box = await page.locator('#tea').boundingBox();
		expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
		await close();
	});
});

describe('the deck for assistive technology', () => {
	it('is no application, and announces nothing twice', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		expect(await page.locator('[role="application"]').count()).toBe(0);
		expect(await page.locator('.aria-status').isVisible()).toBe(false);
		expect(await page.locator('.reveal [aria-live="polite"]').count()).toBe(0);
		await close();
	});

	it('the focus goes to the heading of the new slide', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		await page.keyboard.press('ArrowRight');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('water-heat-title');
		await close();
	});

	it('the focus shows on controls, not as a frame round each title', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		const ring = () => page.locator(':focus').evaluate((it) => getComputedStyle(it).boxShadow);
		await page.keyboard.press('ArrowRight');
		expect(await ring()).toBe('none');
		await page.getByRole('button', { name: 'Next slide' }).focus();
		expect(await ring()).not.toBe('none');
		await close();
	});

	it('a control outside the slide keeps the focus, and the slide is announced once', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		const next = page.getByRole('button', { name: 'Next slide' });
		await next.click();
		expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
		const live = page.locator('#shell [aria-live="polite"]');
		await expect
			.poll(() => live.textContent())
			.toBe('2 of 9: Green tea wants water below the boil');
		await close();
	});

	it('slides that are not shown cannot be tabbed to', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		const places: (string | undefined)[] = [];
		for (let count = 0; count < 30; count += 1) {
			await page.keyboard.press('Tab');
			places.push(
				await page.evaluate(
					() => document.activeElement?.closest('.slides > .slide')?.id ?? undefined,
				),
			);
		}
		expect(places.filter((place) => place !== undefined && place !== 'tea')).toEqual([]);
		await close();
	});

	it.for(['light', 'dark'] as const)('axe finds nothing in the %s interface', async (scheme) => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?view=deck#/water-heat`, {
			colorScheme: scheme,
		});
		await page.waitForSelector('#shell .bar');
		expect(await axeFaults(page)).toEqual([]);
		for (const key of ['m', 'e', '?']) {
			await page.keyboard.press(key);
			await page.getByRole('dialog').waitFor();
			expect(await axeFaults(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
		}
		await close();
	});
});

describe('contents, search and evidence', () => {
	it('a search finds words of the notes, and Enter opens the slide', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		await page.keyboard.press('m');
		await page.getByRole('searchbox').fill('tannins');
		await page.getByRole('link', { name: /Hard water clouds the cup/ }).waitFor();
		await page.keyboard.press('Enter');
		await expect.poll(() => shown(page)).toBe('hard-water');
		await close();
	});

	it('arrow keys go through the contents', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		await page.keyboard.press('m');
		await page.getByRole('searchbox').waitFor();
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
			await page.keyboard.press(key);
		await expect.poll(() => shown(page)).toBe('hard-water');
		await close();
	});

	it('E opens the evidence of the slide: statement, strength, caution, date and sources', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/water-heat');
		await page.keyboard.press('e');
		const dialog = page.getByRole('dialog', { name: 'Evidence for this slide' });
		await dialog.getByText('strong evidence (A)').waitFor();
		const text = await dialog.textContent();
		expect(text).toContain('Black tea draws best in water just off the boil.');
		expect(text).toContain('At sea level; water boils cooler in the mountains.');
		expect(text).toContain('Checked November 22, 2026');
		const link = dialog.getByRole('link', { name: 'A tasting panel on the temperature of water' });
		expect(await link.first().getAttribute('href')).toBe('https://doi.org/10.1000/panel.2019');
		await close();
	});

	it('a mark opens its evidence and leaves the slide where it is', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/water-heat');
		await page.getByRole('link', { name: /^Evidence: moderate/ }).click();
		await page.getByRole('dialog').waitFor();
		expect(await shown(page)).toBe('water-heat');
		await close();
	});

	it('a closed panel gives the focus back', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		const button = page.getByRole('button', { name: 'Contents' });
		await button.click();
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
		await close();
	});

	it('a panel opened while another closes stays open', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		await page.keyboard.press('m');
		await page.getByRole('dialog', { name: 'Contents' }).waitFor();
		// The browser tells of the closing in a task of its own, after the key.
		await page.evaluate(() => {
			document.querySelector('dialog')?.close();
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
			return new Promise((resolve) => setTimeout(resolve));
		});
		await page.getByRole('dialog', { name: 'Evidence for this slide' }).waitFor();
		await close();
	});

	it('a mark opens the evidence of its own statement only', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/water-heat');
		await page.getByRole('link', { name: /^Evidence: moderate/ }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByText('Green tea is less bitter').waitFor();
		expect(await dialog.getByText('Black tea draws best').count()).toBe(0);
		await close();
	});

	it('what is known from memory is said to be uncertain', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/hard-water');
		await page.keyboard.press('e');
		await page.getByRole('dialog').getByText('Not confirmed against a source').waitFor();
		await close();
	});
});

describe('the glossary', () => {
	it('a word opens its meaning and leaves the slide where it is', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/hard-water');
		await page.keyboard.press('s');
		await page.getByRole('link', { name: 'Limescale' }).click();
		const dialog = page.getByRole('dialog', { name: 'What this word means' });
		await dialog.getByText('The chalky film that hard water leaves.').waitFor();
		await dialog.getByText('Hard water leaves a film on the cup.').waitFor();
		expect(await shown(page)).toBe('hard-water');
		expect(await axeFaults(page)).toEqual([]);
		await dialog.getByRole('link', { name: 'All words' }).click();
		await expect.poll(() => shown(page)).toBe('glossary');
		await close();
	});
});

describe('addresses', () => {
	it('an old id of a slide still arrives', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/temperature');
		await expect.poll(() => shown(page)).toBe('water-heat');
		await close();
	});

	it('an unknown id leads to the nearest slide and says so', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/soft-water');
		await page.getByText('There is no slide “soft-water”').waitFor();
		expect(['water-heat', 'hard-water']).toContain(await shown(page));
		await close();
	});

	it('a parameter that does not exist is named, and the course is shown', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?view=sideways&track=none`);
		await page.getByText('The address asks for view “sideways”').waitFor();
		await page.getByText('The address asks for track “none”').waitFor();
		expect(await shown(page)).toBe('tea');
		await close();
	});

	it('a track shows its slides only', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?track=short`);
		await page.waitForSelector('.reveal.ready');
		const ids = await page
			.locator('.slides > .slide')
			.evaluateAll((slides) => slides.map(({ id }) => id));
		expect(ids).toEqual(['tea', 'water-heat', 'leaf-kinds', 'glossary', 'references']);
		await close();
	});

	it('parameters of others do not reach the stage', async () => {
		const { page, complaints, close } = await open(
			browser,
			`${inject('teaUrl')}?plugins=x&keyboard=false&endpoint=y`,
		);
		await page.waitForSelector('.reveal.ready');
		await page.keyboard.press('ArrowRight');
		expect(await shown(page)).toBe('water-heat');
		expect(complaints).toEqual([]);
		await close();
	});
});

describe('reduced motion', () => {
	it('leaves nothing that moves', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?view=deck`, {
			reducedMotion: 'reduce',
		});
		await page.waitForSelector('#shell .bar');
		const moving = await page.evaluate(
			() =>
				[...document.querySelectorAll('*')].filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					const moves = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
					return moves || animationName !== 'none';
				}).length,
		);
		expect(moving).toBe(0);
		await close();
	});
});
