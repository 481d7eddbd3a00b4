import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { build, type Manifest as ViteManifest } from 'vite';
import type { Manifest as PageManifest } from '../core/manifest.ts';
import type * as Server from '../entry-server.ts';
import { pageOf } from '../export/page.ts';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const configFile = join(root, 'vite.config.ts');

/** Where a build takes its course from and where it goes. */
export interface BuildOptions {
	/** Folder that holds slides/ and quiz/. */
	content: string;
	/** Folder of the finished site; emptied first. */
	outDir: string;
}

/** What a build has put into the site. */
export interface Built {
	/** Ids of all slides, in order. */
	slides: readonly string[];
	figures: Server.RenderedCourse['figures'];
	practice: Server.RenderedCourse['practice'];
}

/**
 * Builds the whole site and tells what is in it. Faults of the content are thrown as one
 * ContentError before anything is written.
 */
export async function buildCourse({ content, outDir }: BuildOptions): Promise<Built> {
	process.env['COURSE'] = content;
	// A test runner sets it otherwise, and would get another build than the one that is deployed.
	process.env['NODE_ENV'] = 'production';
	const cache = join(root, 'node_modules/.cache/course', hashOf(outDir));
	const server = await buildServer(join(cache, 'server'));
	const course = server.renderCourse();
	await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
	const data = await writeData(outDir, course.data);
	const template = await readFile(join(outDir, 'index.html'), 'utf8');
	const sheets = course.sheets.map((sheet) => ({ ...sheet, css: minified(sheet.css) }));
	const page = pageOf(
		template,
		{ ...course, sheets },
		{
			boot: await buildScript('shell/boot.ts', join(cache, 'boot')),
			data,
			preload: await preloads(outDir),
			isStrict: true,
		},
	);
	await writeFile(join(outDir, 'index.html'), page);
	await rm(join(outDir, '.vite'), { recursive: true });
	const worker = await buildScript('shell/service-worker.ts', join(cache, 'worker'));
	await writeFile(join(outDir, 'sw.js'), `const site = ${await siteOf(outDir)};\n${worker}`);
	const { figures, practice } = course;
	return { slides: course.manifest.slides.map((slide) => slide.id), figures, practice };
}

/** Builds the part of the engine that draws slides, and loads it. */
export async function buildServer(outDir: string): Promise<typeof Server> {
	await build({
		configFile,
		logLevel: 'warn',
		build: { ssr: 'entry-server.ts', outDir, emptyOutDir: true },
	});
	// A new address each time, because modules are cached by theirs.
	const url = pathToFileURL(join(outDir, 'entry-server.js'));
	return (await import(`${url.href}?${Date.now()}`)) as typeof Server;
}

/** The same rules in fewer bytes; no rule is rewritten for older browsers. */
function minified(css: string): string {
	const { code } = transform({ filename: 'sheet.css', code: Buffer.from(css), minify: true });
	return code.toString();
}

/** Builds a module into one classic script and gives its text. */
async function buildScript(entry: string, outDir: string): Promise<string> {
	await build({
		configFile,
		logLevel: 'warn',
		publicDir: false,
		build: {
			outDir,
			emptyOutDir: true,
			manifest: false,
			lib: { entry, formats: ['iife'], name: 'script', fileName: () => 'script.js' },
		},
	});
	return (await readFile(join(outDir, 'script.js'), 'utf8')).trim();
}

async function writeData(
	outDir: string,
	data: Server.RenderedCourse['data'],
): Promise<PageManifest['data']> {
	await mkdir(join(outDir, 'data'), { recursive: true });
	const write = async (name: string, value: unknown) => {
		const text = JSON.stringify(value);
		const file = `data/${name}-${hashOf(text)}.json`;
		await writeFile(join(outDir, file), text);
		return `./${file}`;
	};
	return {
		evidence: await write('evidence', data.evidence),
		quiz: await write('quiz', data.quiz),
		glossary: await write('glossary', data.glossary),
	};
}

/** The chunk of the stage: the only module that a deck waits for besides the entry. */
async function preloads(outDir: string): Promise<string[]> {
	const text = await readFile(join(outDir, '.vite/manifest.json'), 'utf8');
	const manifest = JSON.parse(text) as ViteManifest;
	const wanted = Object.values(manifest).filter((chunk) => chunk.src?.includes('reveal.js/'));
	const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
	const own = new Set(entry?.imports ?? []);
	return wanted.flatMap((chunk) => [
		`./${chunk.file}`,
		...(chunk.imports ?? [])
			.filter((name) => !own.has(name) && !manifest[name]?.isEntry)
			.flatMap((name) => (manifest[name] ? [`./${manifest[name].file}`] : [])),
	]);
}

/** What the service worker keeps, and a version that changes with every byte of it. */
async function siteOf(outDir: string): Promise<string> {
	// Words about the files are for people who look into the folder.
	const files = (await filesOf(outDir)).filter((file) => !/\.(md|txt)$/.test(file));
	const contents = await Promise.all(files.map((file) => readFile(join(outDir, file), 'base64')));
	const names = files.map((file) => (file === 'index.html' ? './' : file));
	return JSON.stringify({ version: hashOf(names.join() + contents.join()), files: names });
}

async function filesOf(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
