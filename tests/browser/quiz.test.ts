import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { answerSomehow, sitExam } from '../../src/cli/shoot.ts';
import { axeFaults } from './accessibility.ts';
import { open } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a learner sees of the question: its words and choices in their order, and what is chosen. */
function questionOn(page: Page): Promise<unknown> {
	return page.locator('main.page form').evaluate((form) => ({
		text: form.querySelector('.question')?.textContent?.replace(/\s+/g, ' '),
		chosen: [...form.querySelectorAll<HTMLInputElement>('input')].map(
			(input) => input.checked || (input.type === 'number' && input.value),
		),
		picked: [...form.querySelectorAll('select')].map((select) => select.selectedIndex),
	}));
}

/** Leads to the result as if the lessons before it had been gone through. */
async function passLessons(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const [key, text] of Object.entries(localStorage)) {
			if (!key.includes(':quiz.attempt.')) continue;
			const attempt = JSON.parse(String(text)) as { form: { entries: { itemId: string }[] } };
			const lessons = attempt.form.entries.map(({ itemId }) => itemId);
			localStorage.setItem(key, JSON.stringify({ ...attempt, lessons }));
		}
	});
	await page.reload();
	await page.getByRole('heading', { name: /^(Not passed|Passed)$/ }).waitFor();
}

const isTooWide = (page: Page) =>
	page.locator('main.page').evaluate((main) => main.scrollWidth > main.clientWidth);
const advance = (page: Page) => page.locator('main.page form .main').click();

describe('an exam', () => {
	it('goes on after a reload at the same question, with the same order and answers', async () => {
		const { page, close } = await open(browser, `${inject('courseUrl')}#quiz/exam`);
		await page.getByRole('button', { name: 'Start the exam' }).click();
		await answerSomehow(page);
		const first = await questionOn(page);
		await advance(page);
		await answerSomehow(page);
		const before = await questionOn(page);
		const place = await page
			.getByText(/Question \d+ of \d+/)
			.first()
			.textContent();
		await page.reload();
		await page.getByText(/Question 2 of \d+/).waitFor();
		expect(
			await page
				.getByText(/Question \d+ of \d+/)
				.first()
				.textContent(),
		).toBe(place);
		expect(await questionOn(page)).toEqual(before);
		await page.getByRole('button', { name: 'Back' }).click();
		expect(await questionOn(page)).toEqual(first);
		await close();
	});

	it('gives no feedback until it is handed in, and then explains every question', async () => {
		const { page, complaints, close } = await open(browser, `${inject('courseUrl')}#quiz/exam`);
		await page.getByRole('button', { name: 'Start the exam' }).waitFor();
		const count = Number(/(\d+) questions/.exec((await page.textContent('main')) ?? '')?.[1]);
		await sitExam(page);
		await passLessons(page);
		const links = page.locator('main.page a', { hasText: /Read again/ });
		expect(await links.count()).toBeGreaterThanOrEqual(count);
		const [href] = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(inject('slideIds').map((id) => `#/${id}`)).toContain(href);
		expect(await axeFaults(page)).toEqual([]);
		expect(complaints).toEqual([]);
		await close();
	});

	it('can be sat with the keyboard alone', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}#quiz/exam`);
		await page.getByRole('button', { name: 'Start the exam' }).focus();
		await page.keyboard.press('Enter');
		const forward = ['Next question', 'Review the answers', 'Hand in now'];
		for (let tab = 0; tab < 120 && !page.url().includes('#quiz/result/'); tab += 1) {
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			const text = (await focused.count()) > 0 ? await focused.textContent() : '';
			if (forward.includes(text?.trim() ?? '')) await page.keyboard.press('Enter');
		}
		expect(page.url()).toContain('#quiz/result/');
		await close();
	});
});

describe('practice', () => {
	it('explains each answer at once and moves the focus to the verdict', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}#quiz/practice/water`);
		await page.getByRole('button', { name: 'Check' }).waitFor();
		await answerSomehow(page);
		await page.getByRole('button', { name: 'Check' }).click();
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
			.toMatch(/right|this one|answered/i);
		await page
			.getByRole('link', { name: /^Read again/ })
			.first()
			.waitFor();
		await close();
	});

	it('an unknown address leads to the start of the quiz and says so', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}#quiz/nowhere/at/all`);
		await page.getByText('This address leads nowhere in the quiz').waitFor();
		await close();
	});
});

describe.for([
	{ name: 'wide', width: 1280, scheme: 'light' },
	{ name: 'narrow', width: 320, scheme: 'dark' },
] as const)('axe finds nothing in the quiz on a $name screen', ({ width, scheme }) => {
	it.for(['#quiz', '#quiz/exam'])('at %s', async (hash) => {
		const { page, close } = await open(browser, inject('courseUrl') + hash, {
			viewport: { width, height: 800 },
			colorScheme: scheme,
		});
		await page.locator('main.page h1').waitFor();
		expect(await axeFaults(page)).toEqual([]);
		expect(await isTooWide(page)).toBe(false);
		await close();
	});

	it.for(['water', 'leaf'])('before and after any answer on %s', async (objective) => {
		const { page, close } = await open(browser, `${inject('teaUrl')}#quiz/practice/${objective}`, {
			viewport: { width, height: 800 },
			colorScheme: scheme,
		});
		const check = page.getByRole('button', { name: 'Check' });
		await check.waitFor();
		while (!page.url().includes('#quiz/result/')) {
			expect(await axeFaults(page)).toEqual([]);
			await answerSomehow(page);
			await check.click();
			await page
				.getByRole('link', { name: /^Read again/ })
				.first()
				.waitFor();
			expect(await axeFaults(page)).toEqual([]);
			expect(await isTooWide(page)).toBe(false);
			await advance(page);
			await check
				.or(page.getByRole('heading', { name: /^Practised/ }))
				.first()
				.waitFor();
		}
		await close();
	});

	it('the result', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}#quiz/exam`, {
			viewport: { width, height: 800 },
			colorScheme: scheme,
		});
		await page.getByRole('button', { name: 'Start the exam' }).waitFor();
		await sitExam(page);
		await passLessons(page);
		expect(await axeFaults(page)).toEqual([]);
		await close();
	});
});
