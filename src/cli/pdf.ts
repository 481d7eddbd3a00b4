import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCourse, root } from '../build/build-course.ts';
import { seedOf } from '../core/quiz-route.ts';
import { launchBrowser } from './browser.ts';
import { pdfKinds, printPdf, type PaperChoice, type PdfKind } from './print-pdf.ts';
import { reportFaults } from './report-faults.ts';
import { serve } from './serve.ts';

const formats: Readonly<Record<string, PaperChoice['format']>> = { a4: 'A4', letter: 'Letter' };

/** Says what is wrong with what was asked for, and ends. */
function refuse(wrong: string, expected: string): never {
	console.error(`pdf: ${wrong}, expected ${expected}`);
	process.exit(1);
}

/** What is to be printed, and how. */
function asked(): { kinds: readonly PdfKind[]; choice: PaperChoice } {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: {
			seed: { type: 'string', default: '1' },
			format: { type: 'string', default: 'a4' },
		},
	});
	const unknown = positionals.filter((name) => !Object.hasOwn(pdfKinds, name));
	if (unknown.length > 0)
		refuse(`unknown "${unknown.join('", "')}"`, `one of ${Object.keys(pdfKinds).join(', ')}`);
	const seed = seedOf(values.seed);
	if (seed === undefined) refuse(`the seed is "${values.seed}"`, 'a whole number from 0');
	const format = formats[values.format.toLowerCase()];
	if (!format)
		refuse(`the format is "${values.format}"`, `one of ${Object.keys(formats).join(', ')}`);
	const kinds = (positionals.length > 0 ? positionals : ['slides', 'handout']) as PdfKind[];
	return { kinds, choice: { seed, format } };
}

const { kinds, choice } = asked();
const outDir = join(root, 'dist');
await reportFaults(() => buildCourse({ content: process.env['COURSE'] ?? root, outDir }));
await mkdir(join(root, 'out'), { recursive: true });
const server = await serve(outDir);
const browser = await launchBrowser();
for (const kind of kinds) {
	const isPaper = kind === 'paper' || kind === 'key';
	const name = isPaper ? `${kind}-${choice.seed}.pdf` : `${kind}.pdf`;
	const pages = await printPdf(browser, server.url, kind, join(root, 'out', name), choice);
	console.log(`out/${name}: ${pages} pages`);
}
await browser.close();
await server.close();
