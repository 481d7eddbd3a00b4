import type { Browser, BrowserContextOptions, Page } from 'playwright';

/** A page with everything that it complained about since it was opened. */
export interface OpenPage {
	page: Page;
	/** Messages of the console, errors, refused requests and violations of the policy. */
	complaints: string[];
	close: () => Promise<void>;
}

/** Opens an address in a context of its own. */
export async function open(
	browser: Browser,
	url: string,
	options: BrowserContextOptions = {},
): Promise<OpenPage> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 772 }, ...options });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => {
		// What a page still waits for when it is left is given up by the browser.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED')
			complaints.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost')
			complaints.push(`foreign: ${request.url()}`);
	});
	await page.goto(url);
	return { page, complaints, close: () => context.close() };
}

/** Opens the deck and waits until a key can turn a slide. */
export async function openDeck(browser: Browser, url: string, hash = ''): Promise<OpenPage> {
	const opened = await open(browser, `${url}?view=deck${hash}`);
	await opened.page.waitForSelector('.reveal.ready');
	await opened.page.waitForSelector('#shell .bar');
	return opened;
}

/** Id of the slide that the deck shows. */
export function shown(page: Page): Promise<string> {
	return page.locator('.slides > .slide.present').evaluate((slide) => slide.id);
}
