import type { Page } from 'playwright';

/** Waits until the figure of a slide runs. */
export async function running(page: Page, slide: string): Promise<void> {
	await page.waitForSelector(`#${slide} .explorable[data-live]`, { state: 'attached' });
}

/** Sets the figure of a slide as the query says, and waits for the frame that shows it. */
export async function explore(page: Page, slide: string, query: string): Promise<void> {
	if (query === '') {
		// An address without a state leaves the figure as it was.
		await page.evaluate((hash) => (location.hash = hash), `#/${slide}`);
		await running(page, slide);
		await page.evaluate((id) => {
			document.querySelector<HTMLElement>(`#${id} .tools button`)?.click();
			return new Promise((resolve) => requestAnimationFrame(resolve));
		}, slide);
		return;
	}
	await page.evaluate(
		(hash) =>
			new Promise((resolve) => {
				if (location.hash === hash) resolve(undefined);
				addEventListener('hashchange', () => requestAnimationFrame(resolve), { once: true });
				location.hash = hash;
			}),
		`#/${slide}?${query}`,
	);
}

/** What assistive technology is told of the figure: its drawings and its readings. */
export function told(page: Page, slide: string): Promise<string> {
	return page.locator(`#${slide} .live`).evaluate((live) => {
		const images = [...live.querySelectorAll('[role=img]')];
		const readings = [...live.querySelectorAll('output, caption, [role=status], [role=table]')];
		return [...images.map((each) => each.ariaLabel), ...readings.map((each) => each.textContent)]
			.join(' ')
			.replace(/\s+/g, ' ');
	});
}
