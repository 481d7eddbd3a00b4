import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCourse, root } from '../build/build-course.ts';
import { launchBrowser } from './browser.ts';
import { contactSheet } from './contact-sheet.ts';
import { reportFaults } from './report-faults.ts';
import { serve } from './serve.ts';
import { shootDeck, shootPhone, shootPrint, shootQuiz, type Studio } from './shoot.ts';

// Pictures of every slide and of the quiz, to be looked at: `npm run shots` takes all, `npm run shots --
// <slide id> …` only those slides, and `npm run shots -- readme` the two pictures of the README.
const asked = process.argv.slice(2);
const outDir = join(root, 'dist');
const folder = join(root, 'out/shots');
const { figures } = await reportFaults(() =>
	buildCourse({ content: process.env['COURSE'] ?? root, outDir }),
);
const server = await serve(outDir);
const browser = await launchBrowser();

if (asked[0] === 'readme') {
	const pictures = join(root, '.readme');
	await mkdir(pictures, { recursive: true });
	const studio: Studio = { browser, url: server.url, folder: pictures, figures: [] };
	await shootDeck(studio, 'light', asked.slice(1));
} else {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const studio: Studio = { browser, url: server.url, folder, figures };
	const sheets: Record<string, string[]> = {
		'deck-light': await shootDeck(studio, 'light', asked),
		'deck-dark': await shootDeck(studio, 'dark', asked),
		phone: await shootPhone(studio, asked),
		print: await shootPrint(studio, asked),
		...(asked.length === 0 && { quiz: await shootQuiz(studio) }),
	};
	for (const [name, files] of Object.entries(sheets)) {
		await contactSheet(browser, files, join(folder, `contact-${name}.png`));
		console.log(`out/shots/contact-${name}.png: ${files.length} pictures`);
	}
}
await browser.close();
await server.close();
