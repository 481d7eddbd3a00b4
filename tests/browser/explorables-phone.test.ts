import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { explore, running } from './explore.ts';
import { layoutFaults, sidewaysFaults } from './measure.ts';
import { open, type OpenPage } from './open.ts';

let browser: Browser;
let reader: OpenPage;
beforeAll(async () => {
	browser = await launchBrowser();
	reader = await open(browser, `${inject('courseUrl')}?view=read`, {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
	});
	await reader.page.waitForSelector('#shell .bar');
});
afterAll(() => browser.close());

describe.for(inject('figures'))('the figure of $slide on a phone', ({ slide, looks, stops }) => {
	it('cuts nothing off and overlaps nothing at any stop', async () => {
		await explore(reader.page, slide, '');
		await running(reader.page, slide);
		const faults: Record<string, string[]> = {};
		for (const query of [...stops, ...looks.map((look) => look.query)]) {
			await explore(reader.page, slide, query);
			const found = await layoutFaults(reader.page, slide, 14);
			if (found.length > 0) faults[query] = found;
		}
		expect(faults).toEqual({});
		expect(await sidewaysFaults(reader.page)).toEqual([]);
	});
});
