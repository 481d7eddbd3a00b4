import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCourse, root } from '../build/build-course.ts';
import { launchBrowser } from './browser.ts';
import { pdfKinds, printPdf, type PdfKind } from './print-pdf.ts';
import { reportFaults } from './report-faults.ts';
import { serve } from './serve.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in pdfKinds));
if (unknown.length > 0) {
	console.error(
		`pdf: unknown "${unknown.join('", "')}", expected one of ${Object.keys(pdfKinds).join(', ')}`,
	);
	process.exit(1);
}
const kinds = (asked.length > 0 ? asked : Object.keys(pdfKinds)) as PdfKind[];

const outDir = join(root, 'dist');
await reportFaults(() => buildCourse({ content: process.env['COURSE'] ?? root, outDir }));
await mkdir(join(root, 'out'), { recursive: true });
const server = await serve(outDir);
const browser = await launchBrowser();
for (const kind of kinds) {
	const file = join(root, 'out', `${kind}.pdf`);
	const pages = await printPdf(browser, server.url, kind, file);
	console.log(`out/${kind}.pdf: ${pages} pages`);
}
await browser.close();
await server.close();
