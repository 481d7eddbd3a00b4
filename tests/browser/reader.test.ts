import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { axeFaults } from './accessibility.ts';
import { layoutFaults, sidewaysFaults } from './measure.ts';
import { open, type OpenPage } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const windows = [
	{ name: '390 x 844', width: 390, height: 844, text: 100 },
	{ name: '320 px wide', width: 320, height: 640, text: 100 },
	{ name: '1280 px wide with 200 % text', width: 1280, height: 800, text: 200 },
];

describe.for(windows)('the reader at $name', ({ width, height, text }) => {
	let reader: OpenPage;
	beforeAll(async () => {
		reader = await open(browser, `${inject('courseUrl')}?view=read`, {
			viewport: { width, height },
		});
		await reader.page.waitForSelector('#shell .bar');
		await reader.page.evaluate((percent) => {
			document.documentElement.style.fontSize = `${percent}%`;
		}, text);
	});
	afterAll(() => reader.close());

	it('does not scroll sideways', async () => {
		expect(await sidewaysFaults(reader.page)).toEqual([]);
	});

	it('cuts nothing off and overlaps nothing, on any slide', async () => {
		const faults: string[] = [];
		for (const id of inject('slideIds'))
			faults.push(...(await layoutFaults(reader.page, id, 14)).map((fault) => `${id}: ${fault}`));
		expect(faults).toEqual([]);
	});

	it('has nothing that axe objects to', async () => {
		expect(await axeFaults(reader.page)).toEqual([]);
	});

	it('says nothing on the console', () => {
		expect(reader.complaints).toEqual([]);
	});
});
