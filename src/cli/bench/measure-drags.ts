import type { Browser } from 'playwright';
import { nameHelper } from './measure-load.ts';

/** How smoothly a figure follows a hand: milliseconds between two frames. */
interface Drag {
	slide: string;
	median: number;
	worst: number;
	/** Frames of which the time was longer than two of sixty a second. */
	late: number;
}

const frames = 120;

/** Drags the first slider of each figure to and fro on a processor four times slower. */
export async function measureDrags(
	browser: Browser,
	url: string,
	slides: readonly string[],
): Promise<Drag[]> {
	const drags: Drag[] = [];
	for (const slide of slides) {
		const page = await browser.newPage({ viewport: { width: 1280, height: 772 } });
		await page.goto(`${url}?view=deck#/${slide}`);
		await page.waitForSelector(`#${slide} .explorable[data-live]`);
		const slider = page.locator(`#${slide} .live input[type=range]`).first();
		if ((await slider.count()) > 0) {
			await page.waitForLoadState('networkidle');
			const session = await page.context().newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.evaluate(nameHelper);
			const times = await slider.evaluate(dragToAndFro, frames);
			drags.push({ slide, ...summed(times) });
		}
		await page.close();
	}
	return drags;
}

function summed(times: readonly number[]): Omit<Drag, 'slide'> {
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) => Math.round((sorted[Math.floor(share)] ?? Number.NaN) * 10) / 10;
	return {
		median: at(sorted.length / 2),
		worst: at(sorted.length - 1),
		late: times.filter((time) => time > 2 * (1000 / 60) + 1).length,
	};
}

/** Runs in the page: a new value in every frame, as a hand would set it; gives the times between frames. */
async function dragToAndFro(element: Element, count: number): Promise<number[]> {
	const slider = element as HTMLInputElement;
	const [from, to] = [Number(slider.min), Number(slider.max)];
	const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
	const times: number[] = [];
	let last = await frame();
	for (let at = 0; at < count; at += 1) {
		slider.valueAsNumber = from + (to - from) * (0.5 - 0.5 * Math.cos((at / count) * 4 * Math.PI));
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		const now = await frame();
		times.push(now - last);
		last = now;
	}
	return times;
}
