import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Built } from '../build/build-course.ts';
import { typeWords } from '../quiz/type-words.ts';
import { quizWords } from '../quiz/words.ts';
import { printReady } from './print-pdf.ts';

/** Where pictures are taken and kept. */
export interface Studio {
	browser: Browser;
	/** Address of the served course. */
	url: string;
	folder: string;
	/** Figures whose prepared states are taken too. */
	figures: Built['figures'];
}

/** Pictures of the slides as a deck, 1280 x 720; all, or those with the given ids. */
export async function shootDeck(
	{ browser, url, folder, figures }: Studio,
	theme: 'light' | 'dark',
	only: readonly string[],
): Promise<string[]> {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 772 },
		colorScheme: theme,
	});
	await page.goto(`${url}?view=deck`);
	await page.waitForSelector('.reveal.ready');
	const files: string[] = [];
	for (const [index, id] of (await chosen(page, only)).entries()) {
		await page.evaluate((slide) => (location.hash = `#/${slide}`), id);
		await page.waitForSelector(`#${id}.present`);
		await showAll(page, id);
		for (const { query, suffix } of statesOf(id, figures)) {
			await explore(page, id, query);
			const file = join(folder, `deck-${theme}-${number(index)}-${id}${suffix}.png`);
			await page.screenshot({ path: file, clip: { x: 0, y: 0, width: 1280, height: 720 } });
			files.push(file);
		}
	}
	await page.close();
	return files;
}

/** Pictures of the slides as read on a phone, 390 px wide. */
export async function shootPhone(
	{ browser, url, folder, figures }: Studio,
	only: readonly string[],
): Promise<string[]> {
	const page = await browser.newPage({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2,
		hasTouch: true,
	});
	await page.goto(`${url}?view=read`);
	await page.waitForSelector('#shell .bar');
	const files: string[] = [];
	for (const [index, id] of (await chosen(page, only)).entries()) {
		const slide = page.locator(`#${id}`);
		await slide.scrollIntoViewIfNeeded();
		await page.evaluate((target) => document.getElementById(target)?.scrollIntoView(), id);
		await painted(page, id);
		for (const { query, suffix } of statesOf(id, figures)) {
			await explore(page, id, query);
			const file = join(folder, `phone-${number(index)}-${id}${suffix}.png`);
			await slide.screenshot({ path: file });
			files.push(file);
		}
	}
	await page.close();
	return files;
}

/** Pictures of the pages as printed. */
export async function shootPrint(
	{ browser, url, folder }: Studio,
	only: readonly string[],
): Promise<string[]> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
	await page.goto(`${url}?view=print&dialog=no`);
	await printReady(page);
	await page.emulateMedia({ media: 'print' });
	const files: string[] = [];
	for (const [index, id] of (await chosen(page, only)).entries()) {
		const file = join(folder, `print-${number(index)}-${id}.png`);
		await page.locator(`#${id}`).screenshot({ path: file });
		files.push(file);
	}
	await page.close();
	return files;
}

/** Pictures of the quiz: home, a question, its feedback, a lesson, a result and the check of a code. */
export async function shootQuiz({ browser, url, folder }: Studio): Promise<string[]> {
	const files: string[] = [];
	const views = [
		{ name: 'light', width: 1280, height: 800, theme: 'light' },
		{ name: 'dark', width: 1280, height: 800, theme: 'dark' },
		{ name: 'phone', width: 390, height: 844, theme: 'light' },
	] as const;
	for (const { name, width, height, theme } of views) {
		const context = await browser.newContext({
			viewport: { width, height },
			colorScheme: theme,
		});
		const page = await context.newPage();
		const shoot = async (what: string, fullPage = false) => {
			const file = join(folder, `quiz-${name}-${what}.png`);
			const main = page.locator('main.page');
			if (fullPage) {
				const tall = await main.evaluate((element) => element.scrollHeight);
				await page.setViewportSize({ width, height: Math.min(tall, 2400) });
			}
			await page.screenshot({ path: file });
			await page.setViewportSize({ width, height });
			files.push(file);
		};
		await page.goto(`${url}#quiz`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await shoot('1-home');
		await page
			.getByRole('link', { name: /^Practise/ })
			.first()
			.click();
		await page.getByRole('button', { name: quizWords.question.check }).waitFor();
		await shoot('2-question');
		await answerSomehow(page);
		await page.getByRole('button', { name: quizWords.question.check }).click();
		await shoot('3-feedback', true);
		await page.goto(`${url}#quiz/exam`);
		await sitExam(page);
		await shoot('4-lesson', true);
		await page.goto(`${url}#quiz`);
		await page
			.getByRole('link', { name: /^Practise/ })
			.last()
			.click();
		const skip = page.getByRole('button', { name: quizWords.question.skip });
		while (await skip.isVisible()) await skip.click();
		await page.getByRole('button', { name: quizWords.question.finish }).click();
		await shoot('5-result', true);
		await page.goto(`${url}#quiz/certificate`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await shoot('6-check');
		await context.close();
	}
	return files;
}

/** Answers whatever type of question is shown, rightly or not; of a case all steps. */
export async function answerSomehow(page: Page): Promise<void> {
	const lock = page.getByRole('button', { name: typeWords.case.answer });
	do {
		await answerShown(page);
		if (await lock.isVisible()) await lock.click();
	} while (await lock.isVisible());
}

async function answerShown(page: Page): Promise<void> {
	const form = page.locator('main.page');
	const keepOrder = form.getByRole('button', { name: quizWords.item.keepOrder });
	if (await keepOrder.isVisible()) await keepOrder.click();
	for (const group of await form.getByRole('radiogroup').or(form.locator('fieldset')).all()) {
		const choice = group.locator('input[type=radio]:enabled, input[type=checkbox]:enabled').first();
		if ((await choice.count()) > 0) await choice.check({ force: true });
	}
	for (const select of await form.locator('select:enabled').all())
		await select.selectOption({ index: 1 });
	for (const field of await form
		.locator('input[type=number]:enabled, input[inputmode=decimal]:enabled')
		.all())
		await field.fill('1');
}

/** Goes through a whole exam with some answers and hands it in. */
export async function sitExam(page: Page): Promise<void> {
	await page.getByRole('button', { name: quizWords.exam.start }).click();
	const handIn = page.getByRole('button', { name: quizWords.handIn.handIn });
	while (!(await handIn.isVisible())) {
		await answerSomehow(page);
		await page.locator('form .main').click();
	}
	await handIn.click();
	await page.waitForURL(/#quiz\/result\//);
}

/** Ids of the slides in the page, or of those asked for. */
async function chosen(page: Page, only: readonly string[]): Promise<string[]> {
	const ids = await page
		.locator('.slides > .slide')
		.evaluateAll((slides) => slides.map(({ id }) => id));
	return only.length > 0 ? ids.filter((id) => only.includes(id)) : ids;
}

/** Shows all steps of the slide and waits until its images are painted. */
async function showAll(page: Page, id: string): Promise<void> {
	const hidden = page.locator(`#${id} .fragment:not(.visible)`);
	for (let left = await hidden.count(); left > 0; left -= 1)
		await page.keyboard.press('ArrowRight');
	await painted(page, id);
}

/** The states of a slide that are to be seen: its start, and what its figure has prepared. */
function statesOf(id: string, figures: Studio['figures']): { query?: string; suffix: string }[] {
	const looks = figures.find(({ slide }) => slide === id)?.looks ?? [];
	const prepared = looks.map(({ query }, index) => ({ query, suffix: `-look${index + 1}` }));
	return [{ suffix: '' }, ...prepared];
}

/** Sets the figure of the slide as the query says, once it runs. */
async function explore(page: Page, id: string, query: string | undefined): Promise<void> {
	const place = page.locator(`#${id} .explorable`);
	if ((await place.count()) > 0) await page.waitForSelector(`#${id} .explorable[data-live]`);
	if (query === undefined) return;
	await page.evaluate(
		(hash) => {
			location.hash = hash;
			return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		},
		`#/${id}${query && `?${query}`}`,
	);
	await painted(page, id);
	// Pictures that have changed fade over the ones before.
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

/** Waits until the images of the slide and the strip under its title are painted. */
async function painted(page: Page, id: string): Promise<void> {
	await page.waitForFunction((slide) => {
		const all = document.querySelectorAll<HTMLElement>(`#${slide} .painting`);
		const paintings = [...all].filter((painting) => !painting.closest('[data-live] > .still'));
		const strip = document.documentElement.style.getPropertyValue('--surface-image');
		const manifest = document.getElementById('manifest')?.textContent ?? '';
		const needsStrip = manifest.includes('"surface":');
		const isPainted = paintings.every(
			(painting) => painting.querySelector('img') && !('stale' in painting.dataset),
		);
		return isPainted && (strip !== '' || !needsStrip);
	}, id);
	await page.evaluate(() => document.fonts.ready);
}

function number(index: number): string {
	return String(index + 1).padStart(2, '0');
}
