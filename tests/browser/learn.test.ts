import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { beginAttempt, respond, stateConfidence, submit } from '../../src/core/attempt.ts';
import { axeFaults } from './accessibility.ts';
import { open } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const right: Record<string, unknown> = {
	'water-black-heat': 97,
	'leaf-black-steps': [0, 1, 2, 3, 4],
	'leaf-storage': 0,
	'water-green-tea': 0,
};

/** An exam that was handed in with these answers beside the right ones. */
function handedIn(change: Record<string, unknown> = {}) {
	const responses = { ...right, ...change };
	const begun = beginAttempt({
		kind: 'exam',
		form: { seed: 1, entries: Object.keys(responses).map((itemId) => ({ itemId, orders: {} })) },
		bankHash: '2dbc08af',
		now: Date.UTC(2026, 0, 5, 12),
	});
	const answered = Object.entries(responses).reduce(
		(soFar, [id, given]) => respond(soFar, id, given),
		begun,
	);
	return submit(stateConfidence(answered, 'leaf-storage', 'sure'), Date.UTC(2026, 0, 5, 12));
}

/** Opens the small course at a place that the exam has in its quiz. */
async function openWith(
	attempt: ReturnType<typeof handedIn>,
	place: 'result' | 'certificate',
	options: Parameters<typeof open>[2] = {},
) {
	const opened = await open(browser, `${inject('teaUrl')}?view=deck#quiz`, options);
	const { page } = opened;
	await page.getByRole('heading', { name: 'Quiz' }).waitFor();
	await page.evaluate(([folder, value]) => localStorage.setItem(`course:${folder}:quiz`, value), [
		new URL(inject('teaUrl')).pathname,
		JSON.stringify({ version: 1, attempts: [attempt] }),
	] as const);
	await page.evaluate((hash) => (location.hash = hash), `#quiz/${place}/${attempt.id}`);
	await page.reload();
	await page.locator('main.page h1').waitFor();
	return opened;
}

const isTooWide = (page: Page) =>
	page.locator('main.page').evaluate((main) => main.scrollWidth > main.clientWidth);

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let tab = 0; tab < 60; tab += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`${selector} is not reached with the keyboard`);
}

describe('lessons', () => {
	it('are gone through with the keyboard, and go on after a reload', async () => {
		const attempt = handedIn({ 'water-black-heat': 60, 'leaf-black-steps': [1, 0, 2, 3, 4] });
		const { page, complaints, close } = await openWith(attempt, 'result');
		await page.getByText('Lesson 1 of 2').waitFor();
		await tabTo(page, 'input[type=number]');
		await page.keyboard.type('98');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
			.toBe('Right');
		await page.reload();
		await page.getByText('Lesson 2 of 2').waitFor();
		await close();
		expect(complaints).toEqual([]);
	});

	it('show the figure of the slide, painted, with ids of its own', async () => {
		const { page, close } = await open(browser, `${inject('courseUrl')}?view=deck#quiz`);
		await page.getByRole('heading', { name: 'Quiz' }).waitFor();
		const attempt = beginAttempt({
			kind: 'exam',
			form: { seed: 1, entries: [{ itemId: 'procedure-glide-medium', orders: {} }] },
			bankHash: '',
			now: 0,
		});
		await page.evaluate(
			(value) => localStorage.setItem('course:/:quiz', value),
			JSON.stringify({ version: 1, attempts: [submit(attempt, 1)] }),
		);
		await page.evaluate((hash) => (location.hash = hash), `#quiz/result/${attempt.id}`);
		await page.reload();
		await page.getByText('Lesson 1 of 1').waitFor();
		const figure = page.locator('main.page .figure');
		await figure.locator('.painting img').first().waitFor();
		expect((await figure.boundingBox())?.height).toBeGreaterThan(100);
		const ids = await page.evaluate(() =>
			[...document.querySelectorAll('[id]')].map(({ id }) => id),
		);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		await figure.locator('.cite').first().click();
		await page.getByRole('dialog').waitFor();
		await close();
	});
});

describe.for([
	{ name: 'wide', width: 1280, scheme: 'light' },
	{ name: 'narrow', width: 320, scheme: 'dark' },
] as const)('axe finds nothing on a $name screen', ({ width, scheme }) => {
	const options = { viewport: { width, height: 800 }, colorScheme: scheme } as const;

	it('in a lesson before and after its answer', async () => {
		const { page, close } = await openWith(handedIn({ 'water-black-heat': 60 }), 'result', options);
		await page.getByText('Lesson 1 of 1').waitFor();
		await page.locator('details > summary').first().click();
		expect(await axeFaults(page)).toEqual([]);
		await page.locator('input[type=number]').fill('20');
		await page.getByRole('button', { name: 'Check' }).click();
		await page.getByRole('heading', { name: 'Not right' }).waitFor();
		expect(await axeFaults(page)).toEqual([]);
		expect(await isTooWide(page)).toBe(false);
		await close();
	});

	it('in a result with confidence, and on a certificate and the check of its code', async () => {
		const attempt = handedIn();
		const { page, close } = await openWith(attempt, 'result', options);
		await page.getByRole('table').waitFor();
		expect(await axeFaults(page)).toEqual([]);
		expect(await isTooWide(page)).toBe(false);
		await page.getByRole('link', { name: 'Certificate to print' }).click();
		await page.getByRole('article').waitFor();
		expect(await axeFaults(page)).toEqual([]);
		expect(await isTooWide(page)).toBe(false);
		await page.getByRole('link', { name: 'Check the code of a certificate' }).click();
		await page.getByRole('button', { name: 'Check the code' }).waitFor();
		expect(await axeFaults(page)).toEqual([]);
		expect(await isTooWide(page)).toBe(false);
		await close();
	});
});

describe('a certificate', () => {
	it('keeps its name in the settings and prints on one page of A4 or Letter', async () => {
		const { page, complaints, close } = await openWith(handedIn(), 'certificate');
		await page.getByRole('textbox', { name: 'Name' }).fill('Ada Okakura');
		await page.getByRole('textbox', { name: 'Clinic' }).fill('Tea House');
		await page.reload();
		const sheet = page.getByRole('article');
		await sheet.getByText('Ada Okakura').waitFor();
		for (const [format, width, height] of [
			['A4', 596, 843],
			['Letter', 612, 792],
		] as const) {
			const file = await page.pdf({ format, preferCSSPageSize: true });
			const pages = (await PDFDocument.load(file)).getPages();
			expect(pages.map((one) => [one.getWidth(), one.getHeight()].map(Math.round))).toEqual([
				[width, height],
			]);
		}
		await page.emulateMedia({ media: 'print' });
		expect(await sheet.isVisible()).toBe(true);
		for (const hidden of ['form', '.ways', '.back', '#course', '.notices'])
			expect(await page.locator(hidden).first().isVisible()).toBe(false);
		await close();
		expect(complaints).toEqual([]);
	});
});
