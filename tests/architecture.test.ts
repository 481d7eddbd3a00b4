import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** What a file imports, statically or not: paths from the root of the project, or names of packages. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\s]+)'/g);
	return [...found].map(([, target = '']) =>
		target.startsWith('.') ? relative('.', join(dirname(file), target)) : target,
	);
}

// From each folder, only what starts with one of these may be imported.
const allowed: Record<string, readonly string[]> = {
	'src/core': ['src/core/', 'valibot', 'ts-fsrs', '@noble/hashes'],
	'src/store': ['src/store/', 'src/core/', 'valibot'],
	'src/figure': ['src/figure/', 'src/core/', 'svelte'],
	'src/slide': ['src/slide/', 'src/core/', 'svelte'],
	'src/deck': ['src/deck/', 'src/slide/', 'src/core/', 'reveal.js'],
	'src/reader': ['src/reader/', 'src/slide/', 'src/core/'],
	'src/quiz': ['src/quiz/', 'src/core/', 'svelte', '@lucide/svelte', 'valibot', 'd3-scale'],
	'src/shell': [
		'src/shell/',
		'src/core/',
		'src/store/',
		'src/figure/',
		'src/slide/',
		'src/deck/',
		'src/reader/',
		'src/quiz/',
		'svelte',
		'@lucide/svelte',
		'valibot',
	],
	slides: ['#author', 'slides/', 'svelte'],
	quiz: ['#author', 'quiz/', 'slides/', 'svelte'],
};

describe('who may import whom', () => {
	it.for(Object.entries(allowed))('%s keeps to its neighbours', ([folder, targets]) => {
		const crossings = filesIn(folder).flatMap((file) =>
			importsOf(file)
				.filter((target) => !targets.some((start) => target.startsWith(start)))
				.map((target) => `${file} imports ${target}`),
		);
		expect(crossings).toEqual([]);
	});

	it('reveal.js stands behind one module', () => {
		const users = filesIn('src').filter((file) =>
			importsOf(file).some((target) => target.startsWith('reveal.js')),
		);
		expect(users).toEqual(['src/deck/reveal.ts']);
	});

	it('what schedules the review stands behind one module, which no other waits for', () => {
		const using = (target: string) =>
			filesIn('src').filter((file) => importsOf(file).includes(target));
		expect(using('ts-fsrs')).toEqual(['src/core/review-schedule.ts']);
		const waiting = using('src/core/review-schedule.ts').filter((file) =>
			/^import (?!type).*review-schedule/m.test(readFileSync(file, 'utf8')),
		);
		expect(waiting).toEqual([]);
	});

	it('only the store touches the storage of the browser', () => {
		const users = filesIn('src').filter((file) =>
			/\blocalStorage\b/.test(readFileSync(file, 'utf8')),
		);
		expect(users).toEqual(['src/store/open-store.ts']);
	});

	it('the rules know no clock, no chance and no page', () => {
		const impure = filesIn('src/core').filter((file) =>
			/Math\.random|Date\.now|new Date\(\)|\b(document|window)\.\w/.test(
				readFileSync(file, 'utf8'),
			),
		);
		expect(impure).toEqual([]);
	});
});

describe('the engine', () => {
	it('has never heard of the subject', () => {
		const words = /needl|derm(is|al)|collagen|wrinkle|\bskin\b|aesthetic/i;
		const knowing = filesIn('src').filter((file) => words.test(readFileSync(file, 'utf8')));
		expect(knowing).toEqual([]);
	});

	it('does not look at what lies beside the project', () => {
		const leaving = [...filesIn('src'), ...filesIn('slides'), ...filesIn('tests')].filter((file) =>
			importsOf(file).some((target) => target.startsWith('..')),
		);
		expect(leaving).toEqual([]);
	});
});
