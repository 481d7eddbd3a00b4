import { describe, expect, it } from 'vitest';
import type { CourseMeta } from '../../src/core/course.ts';
import { checkOutline, minutesOf, outlineOf, type SlideFile } from '../../src/core/outline.ts';

const course: CourseMeta = {
	id: 'tea',
	title: 'Tea',
	subtitle: '',
	language: 'en',
	authors: '',
	sections: [
		{ folder: '10-water', id: 'water', title: 'Water' },
		{ folder: '20-leaf', id: 'leaf', title: 'Leaf' },
	],
	objectives: [{ id: 'brew', title: 'Brew', can: 'brew' }],
	tracks: [{ id: 'all', title: 'All', minutes: 3 }],
};

function file(path: string, more: Partial<SlideFile['meta']> = {}): SlideFile {
	const id = path.replace(/^.*\/\d+-|\.svelte$/g, '');
	return {
		path,
		meta: {
			id,
			title: id,
			template: 'plain',
			objective: 'brew',
			minutes: 1,
			tracks: ['all'],
			claims: [],
			aliases: [],
			bare: false,
			...more,
		},
	};
}

const files = [
	file('slides/20-leaf/10-kinds.svelte'),
	file('slides/10-water/10-title.svelte', { template: 'opening' }),
	file('slides/10-water/20-heat.svelte'),
];

describe('the outline', () => {
	it('takes the order from the names of files, whatever order they come in', () => {
		expect(outlineOf(course, files).map(({ meta }) => meta.id)).toEqual(['title', 'heat', 'kinds']);
	});

	it('numbers slides and sections from 1', () => {
		const [title, , kinds] = outlineOf(course, files);
		expect([title?.number, title?.section.number]).toEqual([1, 1]);
		expect([kinds?.number, kinds?.section.number]).toEqual([3, 2]);
	});

	it('puts the heading of a section on its first slide that is not the opening', () => {
		expect(outlineOf(course, files).map(({ opensSection }) => opensSection)).toEqual([
			false,
			true,
			true,
		]);
	});
});

describe('faults of the outline', () => {
	const faultsOf = (...changed: SlideFile[]) =>
		checkOutline(course, changed).map(({ path, wrong }) => `${path.join('.')}: ${wrong}`);

	it('a good course has none', () => {
		expect(faultsOf(...files)).toEqual([]);
	});

	it.for([
		['an unknown folder', file('slides/30-milk/10-a.svelte'), 'folder: "30-milk" is no section'],
		[
			'an unknown objective',
			file('slides/10-water/10-a.svelte', { objective: 'pour' }),
			'objective: unknown objective "pour"',
		],
		[
			'an unknown track',
			file('slides/10-water/10-a.svelte', { tracks: ['long'] }),
			'tracks: unknown track "long"',
		],
		[
			'an id that is the former id of another slide',
			file('slides/10-water/10-a.svelte', { id: 'kinds' }),
			'id: "kinds" is used in slides/10-water/10-a.svelte too',
		],
	] as const)('%s', ([, slide, fault]) => {
		const all = faultsOf(slide, file('slides/20-leaf/10-kinds.svelte'), ...files.slice(1));
		expect(all.some((each) => each.startsWith(fault))).toBe(true);
	});

	it('a track that lasts longer than it says', () => {
		expect(faultsOf(...files, file('slides/20-leaf/20-more.svelte'))).toEqual([
			'tracks.all.minutes: says 3, its slides add up to 4',
		]);
	});

	it('all are found at once', () => {
		const bad = file('slides/30-milk/10-a.svelte', { objective: 'pour', tracks: ['long'] });
		expect(faultsOf(...files, bad).length).toBe(3);
	});
});

it('minutes are those of the slides of the track', () => {
	const slides = [file('a/1-a.svelte').meta, file('a/2-b.svelte', { tracks: ['other'] }).meta];
	expect(minutesOf(slides, 'all')).toBe(1);
});
