import { writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright';

/** The PDFs that can be made, and the address of the view that each is printed from. */
export const pdfKinds = {
	slides: '?view=print&dialog=no',
	handout: '?view=print&with=notes&dialog=no',
} as const;
export type PdfKind = keyof typeof pdfKinds;

/** Waits until every drawing of the print view is painted, however slow the machine. */
export async function printReady(page: Page): Promise<void> {
	await page.waitForSelector('html[data-ready="print"]', { state: 'attached', timeout: 180_000 });
}

/** Prints a view of a served course into a file, tagged and with bookmarks; gives the number of pages. */
export async function printPdf(
	browser: Browser,
	url: string,
	kind: PdfKind,
	file: string,
): Promise<number> {
	const page = await browser.newPage();
	try {
		await page.goto(url + pdfKinds[kind]);
		await printReady(page);
		const title = await page.title();
		const language = await page.evaluate(() => document.documentElement.lang);
		const author = await page.locator('meta[name="author"]').getAttribute('content');
		const printed = await page.pdf({
			preferCSSPageSize: true,
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
