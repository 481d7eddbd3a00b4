import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { words } from '../../src/core/words.ts';
import { quizWords } from '../../src/quiz/words.ts';
import { axeFaults } from './accessibility.ts';
import { layoutFaults } from './measure.ts';
import { open, openDeck, shown, type OpenPage } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const check = (page: OpenPage['page']) =>
	page.getByRole('button', { name: quizWords.question.check });

describe('a question on a slide', () => {
	it('is answered by keys alone, and explained; no key turns the slide meanwhile', async () => {
		const { page, complaints, close } = await openDeck(
			browser,
			inject('teaUrl'),
			'#/storage-question',
		);
		await check(page).waitFor();
		expect(await check(page).isDisabled()).toBe(true);
		await page.getByRole('radio').first().focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const verdict = page.getByRole('heading', { level: 4 });
		expect(await verdict.evaluate((heading) => heading === document.activeElement)).toBe(true);
		expect(await shown(page)).toBe('storage-question');
		expect(await axeFaults(page, '#storage-question')).toEqual([]);
		await page.getByRole('link', { name: quizWords.feedback.evidence }).click();
		await page.getByRole('dialog').waitFor();
		expect(complaints).toEqual([]);
		await close();
	});

	it.for([true, false])('says whether the answer is right (%s), and why', async (isRight) => {
		const { page, close } = await openDeck(browser, inject('teaUrl'), '#/storage-question');
		await check(page).waitFor();
		const right = page.getByRole('radio', { name: 'In a closed tin' });
		const wrong = page.getByRole('radio', { name: 'In a glass jar' });
		await (isRight ? right : wrong).check({ force: true });
		await check(page).click();
		const name = isRight ? quizWords.feedback.right : quizWords.feedback.wrongChoice;
		await page.getByRole('heading', { level: 4, name }).waitFor();
		expect(await page.getByText('slow the loss of taste').count()).toBeGreaterThan(0);
		await page.getByRole('button', { name: quizWords.practice.again }).click();
		expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
		await close();
	});

	it('keeps its answer closed in the reader until it is asked for', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?view=read#/storage-question`);
		const why = page.locator('#storage-question .answer p').first();
		await page.getByText(words.practice.answer).waitFor();
		expect(await why.isVisible()).toBe(false);
		await page.getByText(words.practice.answer).click();
		expect(await why.isVisible()).toBe(true);
		await close();
	});

	it('stands on paper with all answers, and its answer in the notes', async () => {
		const { page, close } = await open(
			browser,
			`${inject('teaUrl')}?view=print&with=notes&dialog=no`,
		);
		await page.waitForSelector('[data-ready="print"]');
		await page.emulateMedia({ media: 'print' });
		const slide = page.locator('#storage-question');
		expect(await slide.locator('.still li').count()).toBeGreaterThanOrEqual(3);
		expect(await slide.locator('.answer p').first().isVisible()).toBe(true);
		expect(await check(page).count()).toBe(0);
		await close();
	});
});

describe('the questions of the course', () => {
	let deck: OpenPage;
	beforeAll(async () => {
		deck = await openDeck(browser, inject('courseUrl'));
	});

	it.for(inject('practice'))('$slide fits with every answer', async ({ slide, item }) => {
		const { page } = deck;
		await page.evaluate((id) => (location.hash = `#/${id}`), slide);
		await page.waitForSelector(`#${slide}.present`);
		const place = page.locator(`#${slide}`);
		await place.locator('.practice[data-live]').waitFor();
		for (let answer = 0; answer < item.options.length; answer += 1) {
			await place.getByRole('radio').nth(answer).check({ force: true });
			await place.getByRole('button', { name: quizWords.question.check }).click();
			expect(await layoutFaults(page, slide, 18)).toEqual([]);
			await place.getByRole('button', { name: quizWords.practice.again }).click();
		}
	});
});
