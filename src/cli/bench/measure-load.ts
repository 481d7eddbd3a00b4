import type { Browser, CDPSession, Page } from 'playwright';

/** What was measured of one start of a page; times in milliseconds from the start of navigation. */
export interface Load {
	firstPaint: number;
	/** Time of the main thread beyond 50 ms in each long task, until the stage runs. */
	blocked: number;
	keyTurns: number;
	requests: number;
	/** Compressed bytes until the stage runs, by kind. */
	bytes: Record<string, number>;
	heapMb: number;
}

/** The loader of these scripts wraps functions in a helper that a page does not have. */
export const nameHelper = 'globalThis.__name = (value) => value';

/** Conditions of a slow phone network and a processor four times slower. */
const slow = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Loads a page in an empty browser profile, throttled: once left alone, and once with a key pressed. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
	const quiet = await throttled(browser, async (page, session) => {
		const traffic = countTraffic(session);
		await page.addInitScript(countLongTasks);
		await page.goto(url, { waitUntil: 'commit' });
		await page.waitForFunction(() => {
			const stage = document.querySelector('.reveal');
			const [paint] = performance.getEntriesByName('first-contentful-paint');
			return paint && (!stage || stage.classList.contains('ready'));
		});
		const { bytes, requests } = traffic();
		const times = await page.evaluate(() => ({
			firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			blocked: (window as unknown as { blocked: number }).blocked,
		}));
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		return { ...times, bytes, requests, heapMb: usedSize / 1024 / 1024 };
	});
	// Pressing a key in every frame costs time of its own, so nothing else is measured meanwhile.
	const keyTurns = await throttled(browser, async (page) => {
		await page.addInitScript(nameHelper);
		await page.addInitScript(definePress);
		await page.addInitScript(pressUntilTurned);
		await page.goto(url, { waitUntil: 'commit' });
		const turnedAt = () => (window as unknown as { turnedAt: number }).turnedAt;
		await page.waitForFunction(turnedAt, undefined, { polling: 100 });
		return page.evaluate(turnedAt);
	});
	return { ...quiet, keyTurns };
}

async function throttled<T>(
	browser: Browser,
	measure: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 772 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, ...slow });
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const measured = await measure(page, session);
	await context.close();
	return measured;
}

/** Runs in the page: adds up what long tasks take beyond 50 ms. */
function countLongTasks(): void {
	const state = window as unknown as { blocked: number };
	state.blocked = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) state.blocked += Math.max(0, duration - 50);
	}).observe({ type: 'longtask', buffered: true });
}

/** What the scripts below leave in the page for one another. */
interface Pressing {
	turnedAt: number;
	pressRight: () => void;
}

/** Runs in the page: the right arrow, as every one of the measured pages understands it. */
function definePress(): void {
	const state = window as unknown as Pressing;
	state.pressRight = () => {
		const init = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 };
		const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
		document.dispatchEvent(event);
	};
}

/** Runs in the page: a key in every frame until another slide is shown. */
function pressUntilTurned(): void {
	const state = window as unknown as Pressing;
	state.turnedAt = 0;
	// The slide that can be seen, however its page shows it.
	const place = () =>
		document.elementFromPoint(640, 250)?.closest('section, article')?.textContent ?? '';
	let first = '';
	const press = () => {
		if (state.turnedAt) return;
		first ||= place();
		state.pressRight();
		if (first && place() !== first) state.turnedAt = performance.now();
		else requestAnimationFrame(press);
	};
	requestAnimationFrame(press);
}

/** Counts what comes over the line, by kind of file. */
function countTraffic(session: CDPSession): () => Pick<Load, 'bytes' | 'requests'> {
	const kinds = new Map<string, string>();
	const bytes: Record<string, number> = {};
	let requests = 0;
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId) ?? 'Other';
		bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
		requests += 1;
	});
	return () => ({ bytes: { ...bytes }, requests });
}

/** Time from a key to the frame that shows the next slide, for each of so many turns. */
export async function measureTurns(page: Page, count: number): Promise<number[]> {
	await page.evaluate(nameHelper);
	await page.evaluate(definePress);
	return page.evaluate(async (turns) => {
		const state = window as unknown as Pressing;
		const afterPaint = () =>
			new Promise<void>((resolve) =>
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve();
					port2.postMessage(undefined);
				}),
			);
		const times: number[] = [];
		for (let turn = 0; turn < turns; turn += 1) {
			await new Promise((resolve) => setTimeout(resolve, 120));
			const start = performance.now();
			state.pressRight();
			await afterPaint();
			times.push(performance.now() - start);
		}
		return times;
	}, count);
}
