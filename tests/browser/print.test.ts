import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { printPdf, type PdfKind } from '../../src/cli/print-pdf.ts';
import { open, openDeck } from './open.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
	browser = await launchBrowser();
	folder = await mkdtemp(join(tmpdir(), 'course-'));
});
afterAll(() => browser.close());

interface Bookmark {
	title: string;
	items: Bookmark[];
}

interface Node {
	role?: string;
	children?: Node[];
}

function rolesIn(node: Node): string[] {
	return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesIn)];
}

async function textOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
	const content = await (await pdf.getPage(page)).getTextContent();
	return content.items
		.map((item) => ('str' in item ? item.str : ''))
		.join(' ')
		.replace(/\s+/g, ' ');
}

describe.for(['slides', 'handout'] satisfies PdfKind[])('the PDF of the %s', (kind) => {
	let pdf: PDFDocumentProxy;
	let file: string;
	beforeAll(async () => {
		file = join(folder, `${kind}.pdf`);
		await printPdf(browser, inject('courseUrl'), kind, file);
		pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
	});

	it('has a page for each slide', () => {
		expect(pdf.numPages).toBe(inject('slideIds').length);
	});

	it('has a heading in the structure of every page', async () => {
		const without: number[] = [];
		for (let number = 1; number <= pdf.numPages; number += 1) {
			const tree = await (await pdf.getPage(number)).getStructTree();
			// The types of the library are wider than what its structure trees hold.
			if (!rolesIn((tree ?? {}) as Node).some((role) => /^H\d?$/.test(role))) without.push(number);
		}
		expect(without).toEqual([]);
	});

	it('has bookmarks by section and slide', async () => {
		// The library does not say what kind of items its outlines hold.
		const [course] = ((await pdf.getOutline()) ?? []) as Bookmark[];
		const sections = course?.items ?? [];
		expect(course?.title).toBe('Microneedling');
		expect(sections.map(({ title }) => title)).toContain('5\u00a0Needle length');
		const length = sections.find(({ title }) => title.endsWith('Needle length'));
		expect(length?.items.map(({ title }) => title)).toContain(
			'The indication sets the length; the site sets the limit',
		);
	});

	it('says its language, title and author', async () => {
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Language: 'en', Title: 'Microneedling' });
		expect(info).toHaveProperty('Author', 'The course team');
	});

	it('holds the text of a known slide, of its figure and of a reference', async () => {
		const at = inject('slideIds').indexOf('length-by-indication') + 1;
		const text = await textOf(pdf, at);
		expect(text).toContain('The indication sets the length');
		expect(text).toContain('Mature burn scar');
		expect(await textOf(pdf, inject('slideIds').indexOf('references') + 1)).toContain('doi:10.');
	});

	it('has links that lead to the references and out to them', async () => {
		const page = await pdf.getPage(inject('slideIds').indexOf('length-by-indication') + 1);
		const links = await page.getAnnotations();
		expect(links.some(({ dest }: { dest?: string }) => dest?.startsWith('ref-'))).toBe(true);
		const references = await pdf.getPage(inject('slideIds').indexOf('references') + 1);
		const out = await references.getAnnotations();
		expect(out.some(({ url }: { url?: string }) => url?.startsWith('https://doi.org/'))).toBe(true);
	});

	it('draws charts as shapes and tissue as images of 300 dots an inch', async () => {
		const operators = async (id: string) => {
			const page = await pdf.getPage(inject('slideIds').indexOf(id) + 1);
			return page.getOperatorList();
		};
		const opening = await operators('microneedling');
		const at = opening.fnArray.indexOf(OPS.paintImageXObject);
		const [, widthPx] = opening.argsArray[at] as [string, number, number];
		const pageInches = kind === 'slides' ? 1280 / 96 : (1280 * 0.53) / 96;
		expect(widthPx / pageInches).toBeGreaterThanOrEqual(299);
		const chart = await operators('length-by-indication');
		expect(
			chart.fnArray.filter((operator) => operator === OPS.constructPath).length,
		).toBeGreaterThan(20);
	});

	it('is under 12 MB', async () => {
		expect((await stat(file)).size).toBeLessThan(12 * 1024 * 1024);
	});
});

describe('the handout', () => {
	it('holds the notes of a slide, the slides do not', async () => {
		const read = async (kind: PdfKind) => {
			const data = new Uint8Array(await readFile(join(folder, `${kind}.pdf`)));
			return textOf(await getDocument({ data, verbosity: 0 }).promise, 1);
		};
		expect(await read('handout')).toContain('We follow one needle');
		expect(await read('slides')).not.toContain('We follow one needle');
	});
});

describe('the deck printed after a figure has run', () => {
	it('keeps every foot on its page, and shows the numbers of the sources', async () => {
		const { page, close } = await openDeck(browser, inject('courseUrl'), '#/screen-first');
		await page.waitForSelector('#screen-first .explorable[data-live]');
		await page.emulateMedia({ media: 'print' });
		const found = await page.evaluate(() => ({
			outOfPage: [...document.querySelectorAll('.slide .foot')]
				.filter((foot) => {
					const canvas = foot.closest('.canvas');
					const lowest = canvas?.getBoundingClientRect().bottom ?? 0;
					return foot.getBoundingClientRect().bottom > lowest;
				})
				.map((foot) => foot.closest('.slide')?.id),
			withoutNumbers: [...document.querySelectorAll('.text .cite .refs')].filter(
				(numbers) => getComputedStyle(numbers).display === 'none',
			).length,
		}));
		expect(found).toEqual({ outOfPage: [], withoutNumbers: 0 });
		await close();
	});
});

describe('printing from the browser', () => {
	it('P opens the print view, waits for fonts and figures and then opens the dialogue', async () => {
		const { page, complaints, close } = await openDeck(browser, inject('teaUrl'));
		await page.addInitScript(() => {
			window.print = () => {
				const state = {
					fonts: document.fonts.status,
					images: document.querySelectorAll('.painting img').length,
				};
				document.body.dataset['printed'] = JSON.stringify(state);
			};
		});
		await page.keyboard.press('p');
		await page.waitForSelector('body[data-printed]', { state: 'attached' });
		const printed = await page.locator('body').getAttribute('data-printed');
		expect(JSON.parse(printed ?? '')).toEqual({ fonts: 'loaded', images: 1 });
		expect(complaints).toEqual([]);
		await close();
	});

	it('all steps are shown on paper', async () => {
		const { page, close } = await open(browser, `${inject('teaUrl')}?view=print&dialog=no`);
		await page.waitForSelector('html[data-ready="print"]', { state: 'attached' });
		expect(await page.getByText('Black leaves take water on the boil.').isVisible()).toBe(true);
		await close();
	});

	it('the deck printed as it stands gives a page for each slide', async () => {
		const { page, close } = await openDeck(browser, inject('teaUrl'));
		const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
		const pdf = await getDocument({ data, verbosity: 0 }).promise;
		expect(pdf.numPages).toBe(9);
		expect(await textOf(pdf, 4)).toContain('Three minutes are enough');
		await close();
	});
});
