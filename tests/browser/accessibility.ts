import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the page or in one part of it, a line each. */
export async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
	await page.evaluate(await source);
	const found = await page.evaluate(async (selector) => {
		const { axe: tool } = window as unknown as { axe: typeof axe };
		const { violations } = await tool.run(selector, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
		);
	}, within);
	return found;
}
