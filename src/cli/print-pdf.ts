import { writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright';
import { quizHash } from '../core/quiz-route.ts';

/** What may be chosen for an exam on paper. */
export interface PaperChoice {
	/** The same seed gives the same questions in the same order. */
	seed: number;
	format: 'A4' | 'Letter';
}

/** The PDFs that can be made, and the address of the view that each is printed from. */
export const pdfKinds = {
	slides: () => '?view=print&dialog=no',
	handout: () => '?view=print&with=notes&dialog=no',
	paper: (seed: number) => quizHash({ kind: 'paper', seed, isKey: false }),
	key: (seed: number) => quizHash({ kind: 'paper', seed, isKey: true }),
} as const;
export type PdfKind = keyof typeof pdfKinds;

/** Waits until everything that is to be printed is laid out and painted, however slow the machine. */
export async function printReady(page: Page): Promise<void> {
	await page.waitForSelector('[data-ready="print"]', { state: 'attached', timeout: 180_000 });
}

/** Prints a view of a served course into a file, tagged and with bookmarks; gives the number of pages. */
export async function printPdf(
	browser: Browser,
	url: string,
	kind: PdfKind,
	file: string,
	{ seed, format }: PaperChoice = { seed: 1, format: 'A4' },
): Promise<number> {
	const page = await browser.newPage();
	try {
		await page.goto(url + pdfKinds[kind](seed));
		await printReady(page);
		const title = await titleOf(page, kind);
		const language = await page.evaluate(() => document.documentElement.lang);
		const author = await page.locator('meta[name="author"]').getAttribute('content');
		const printed = await page.pdf({
			preferCSSPageSize: true,
			format,
			printBackground: true,
			tagged: true,
			outline: true,
		});
		const pdf = await PDFDocument.load(printed);
		pdf.setTitle(title, { showInWindowTitleBar: true });
		pdf.setAuthor(author ?? '');
		pdf.setLanguage(language);
		await writeFile(file, await pdf.save());
		return pdf.getPageCount();
	} finally {
		await page.close();
	}
}

/** The title of the course; a paper of the quiz is called by its own heading and number. */
async function titleOf(page: Page, kind: PdfKind): Promise<string> {
	if (kind === 'slides' || kind === 'handout') return page.title();
	const lines = await page
		.locator('article[data-ready] header > :is(h1, h1 + p)')
		.allTextContents();
	return lines.join('. ');
}
