import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { buildCourse, root } from '../build/build-course.ts';
import { serveCompressed } from './bench/compressed-server.ts';
import { measureDrags } from './bench/measure-drags.ts';
import { measureLoad, measureTurns, nameHelper, type Load } from './bench/measure-load.ts';
import { bareReveal, plainCourse, staticPage } from './bench/plain-decks.ts';
import { launchBrowser } from './browser.ts';
import { printPdf, printReady } from './print-pdf.ts';
import { serve } from './serve.ts';

// Everything is built and measured in one run on one machine: compare the ratios, not the milliseconds.
const slideCount = 24;
const many = 1000;
const runs = 7;

interface Row {
	name: string;
	load: Load;
	turns: readonly number[];
}

const median = (values: readonly number[]) => quantile(values, 0.5);
const kilobytes = (bytes = 0) => (bytes / 1024).toFixed(1);
const milliseconds = (value: number) => value.toFixed(0);

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median of several loads, and the latency of turning slides once loaded. */
async function measure(browser: Browser, name: string, folder: string): Promise<Row> {
	const server = await serveCompressed(folder);
	const loads: Load[] = [];
	for (let run = 0; run < runs; run += 1) loads.push(await measureLoad(browser, server.url));
	const page = await browser.newPage({ viewport: { width: 1280, height: 772 } });
	await page.goto(server.url);
	await page.waitForLoadState('networkidle');
	const turns = await measureTurns(page, slideCount - 2);
	await page.close();
	await server.close();
	const of = (pick: (load: Load) => number) => median(loads.map(pick));
	const last = loads.at(-1);
	if (!last) throw new Error('nothing was measured');
	return {
		name,
		turns,
		load: {
			...last,
			firstPaint: of((load) => load.firstPaint),
			keyTurns: of((load) => load.keyTurns),
			blocked: of((load) => load.blocked),
			heapMb: of((load) => load.heapMb),
		},
	};
}

function printTable(rows: readonly Row[]): void {
	const table = rows.map(({ name, load, turns }) => ({
		page: name,
		'HTML kB': kilobytes(load.bytes['Document']),
		'CSS kB': kilobytes(load.bytes['Stylesheet']),
		'JS kB': kilobytes(load.bytes['Script']),
		'fonts kB': kilobytes(load.bytes['Font']),
		requests: load.requests,
		'first paint ms': milliseconds(load.firstPaint),
		'blocked ms': milliseconds(load.blocked),
		'key turns ms': milliseconds(load.keyTurns),
		'turn median ms': median(turns).toFixed(1),
		'turn 95 % ms': quantile(turns, 0.95).toFixed(1),
		'heap MB': load.heapMb.toFixed(1),
	}));
	console.table(table);
}

/** Seconds that the PDF of the deck takes, and that Chromium takes for the same pages as plain HTML. */
async function measurePdf(browser: Browser, folder: string): Promise<void> {
	const server = await serve(folder, 4390);
	const scratch = await mkdtemp(join(tmpdir(), 'bench-'));
	const start = performance.now();
	const pages = await printPdf(browser, server.url, 'slides', join(scratch, 'slides.pdf'));
	const own = performance.now() - start;
	const plainFile = join(scratch, 'plain.html');
	await writeFile(plainFile, await plainHtmlOf(browser, server.url));
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const plainStart = performance.now();
	await page.goto(pathToFileURL(plainFile).href);
	await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
	const plain = performance.now() - plainStart;
	await context.close();
	await server.close();
	console.log(
		`PDF of the deck: ${(own / 1000).toFixed(1)} s for ${pages} pages; the same pages as plain HTML: ` +
			`${(plain / 1000).toFixed(1)} s; ratio ${(own / plain).toFixed(2)}`,
	);
}

/** The print view as one page without scripts: its images are part of it. */
async function plainHtmlOf(browser: Browser, url: string): Promise<string> {
	// Its policy lets the page itself not read back what it painted.
	const context = await browser.newContext({ bypassCSP: true });
	const page = await context.newPage();
	await page.goto(`${url}?view=print&dialog=no`);
	await printReady(page);
	await page.evaluate(nameHelper);
	await page.evaluate(async () => {
		const inline = async (address: string) => {
			const blob = await (await fetch(address)).blob();
			return new Promise<string>((resolve) => {
				const reader = new FileReader();
				reader.onload = () => resolve(String(reader.result));
				reader.readAsDataURL(blob);
			});
		};
		const { style } = document.documentElement;
		const strip = /"(blob:[^"]+)"/.exec(style.getPropertyValue('--surface-image'))?.[1];
		if (strip) style.setProperty('--surface-image', `url("${await inline(strip)}")`);
		for (const image of document.images) image.src = await inline(image.src);
		for (const part of document.querySelectorAll('script, meta[http-equiv], link')) part.remove();
	});
	const html = await page.content();
	await context.close();
	return html;
}

const course = join(root, 'out/bench/course');
const { figures } = await buildCourse({ content: root, outDir: course });
const folders: readonly (readonly [name: string, folder: string])[] = [
	[`static page, ${slideCount} plain slides`, await staticPage(slideCount)],
	[`bare reveal.js, ${slideCount} plain slides`, await bareReveal(slideCount)],
	[`this engine, ${slideCount} plain slides`, await plainCourse(slideCount)],
	[`this engine, ${many} plain slides`, await plainCourse(many)],
	['the course', course],
];
const browser = await launchBrowser();
const rows: Row[] = [];
for (const [name, folder] of folders) rows.push(await measure(browser, name, folder));
console.log(
	`Empty cache, 1.6 Mbit/s, 150 ms, 4x slower processor; median of ${runs} loads; brotli.`,
);
printTable(rows);
const [plain, bare, own, large] = rows.map(({ load }) => load);
if (plain && bare && own && large) {
	const ratio = (one: number, other: number) => (one / other).toFixed(2);
	console.log(`first paint, this engine / static page: ${ratio(own.firstPaint, plain.firstPaint)}`);
	console.log(`key turns, this engine / bare reveal.js: ${ratio(own.keyTurns, bare.keyTurns)}`);
	console.log(
		`growth ${slideCount} to ${many} slides (x${(many / slideCount).toFixed(0)}): key turns ` +
			`x${ratio(large.keyTurns, own.keyTurns)}, heap x${ratio(large.heapMb, own.heapMb)}`,
	);
}
await measurePdf(browser, course);
const dragged = await serve(course, 4391);
const slides = figures.map(({ slide }) => slide);
console.log(
	'A figure while its slider is dragged, 4x slower processor: milliseconds between frames.',
);
console.table(await measureDrags(browser, dragged.url, slides));
await dragged.close();
await browser.close();
