import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { openDeck } from './open.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the figure of a slide as an address sets it. */
async function openFigure(hash: string) {
	const deck = await openDeck(browser, inject('courseUrl'), `#/${hash}`);
	const live = deck.page.locator('.slide.present .explorable[data-live] .live');
	await live.waitFor();
	/** Drags from one place of a part to another, both in shares of its width. */
	const drag = async (part: string, from: number, to: number) => {
		const box = await live.locator(part).first().boundingBox();
		if (!box) throw new Error(`no ${part}`);
		const y = box.y + box.height / 2;
		await deck.page.mouse.move(box.x + from * box.width, y);
		await deck.page.mouse.down();
		await deck.page.mouse.move(box.x + to * box.width, y, { steps: 5 });
		await deck.page.mouse.up();
	};
	return { ...deck, live, drag };
}

it('the clock follows a drag along a lane, and what holds follows it', async () => {
	const { live, drag, close } = await openFigure('aftercare-by-the-clock');
	const heat = live.getByRole('listitem').filter({ hasText: 'Sauna' });
	expect(await heat.getByText('No heat').isVisible()).toBe(true);
	await drag('.band', 0.1, 0.65);
	expect(await live.locator('.when output').innerText()).toMatch(/^5\sdays$/);
	expect(await heat.getByText('allowed again').isVisible()).toBe(true);
	expect(await heat.getByText('No heat').isVisible()).toBe(false);
	await close();
});

it('the clock goes on by keys, and one moment only', async () => {
	const { page, live, close } = await openFigure('aftercare-by-the-clock?at=48h');
	await live.getByRole('button', { name: 'Next' }).focus();
	await page.keyboard.press('Enter');
	expect(await live.locator('.when output').innerText()).toMatch(/^60\shours$/);
	await close();
});

it('the second session can be dragged, but is not shown outside the evidence', async () => {
	const { page, live, drag, close } = await openFigure('a-course-takes-months');
	await drag('.rail', 0.07, 0.5);
	const [outside = ''] = await live.locator('output.outside').allInnerTexts();
	expect(outside).toMatch(/^Not covered: \d+\sweeks apart \(evidence: 4–6\)/);
	expect(await live.getByRole('slider', { name: 'Interval' }).inputValue()).toBe('6');
	await page.getByRole('button', { name: 'Reset' }).click();
	expect(await live.locator('output.outside').innerText()).toBe('');
	await close();
});

it('another indication brings its own reach, and what was set is taken into it', async () => {
	const { live, close } = await openFigure('a-course-takes-months?sessions=6&weeks=6');
	await live.getByLabel('Course for').selectOption('neck');
	expect(await live.getByText(/no other (number|interval) is/).count()).toBe(2);
	expect(
		await live.getByRole('img', { name: /^Neck lines: 4\ssessions, 4\sweeks apart/ }).count(),
	).toBe(1);
	await close();
});
