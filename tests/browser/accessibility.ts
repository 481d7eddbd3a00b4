import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in the page or in one part of it, a line each. It goes through the whole page each
 * time, so slides that are not shown are taken out meanwhile: five times as fast.
 */
export async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
	return page.evaluate(async (selector) => {
		const { axe: tool } = window as unknown as { axe: typeof axe };
		const hidden = [...document.querySelectorAll('.slides > .slide')]
			.filter((slide) => !slide.checkVisibility({ visibilityProperty: true }))
			.map((slide) => ({ slide, place: document.createComment('') }));
		for (const { slide, place } of hidden) slide.replaceWith(place);
		const { violations } = await tool.run(selector, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			// What passes need not be listed.
			resultTypes: ['violations'],
			preload: false,
		});
		for (const { slide, place } of hidden) place.replaceWith(slide);
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
		);
	}, within);
}
