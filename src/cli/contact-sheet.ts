import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Browser } from 'playwright';

/** Lays pictures out on one sheet, in rows of equal height, each with the name of its file. */
export async function contactSheet(
	browser: Browser,
	files: readonly string[],
	target: string,
): Promise<void> {
	const cells = await Promise.all(
		files.map(async (file) => {
			const data = (await readFile(file)).toString('base64');
			const name = basename(file, '.png');
			return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
		}),
	);
	const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
	await page.setContent(`<!doctype html><style>
		body { margin: 12px; display: flex; flex-wrap: wrap; gap: 12px; background: #888; font: 13px sans-serif; }
		figure { margin: 0; }
		img { display: block; max-height: 620px; max-width: 484px; }
	</style>${cells.join('')}`);
	await page.screenshot({ path: target, fullPage: true });
	await page.close();
}
