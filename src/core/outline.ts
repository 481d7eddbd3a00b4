import type { CourseMeta } from './course.ts';
import type { Fault } from './faults.ts';
import type { SlideMeta } from './slide.ts';

/** A section as a slide knows it; numbers start at 1. */
export interface OutlineSection {
	id: string;
	title: string;
	number: number;
}

/** A slide in its place in the course. */
export interface CourseSlide {
	/** File, from the root of the course. */
	path: string;
	meta: SlideMeta;
	section: OutlineSection;
	/** Place in the whole course, from 1. */
	number: number;
	/** Whether its section's heading stands on it. */
	opensSection: boolean;
}

/** A slide file with what it declared. */
export interface SlideFile {
	path: string;
	meta: SlideMeta;
}

/** Puts slide files into the order of their names and gives each its section and number. */
export function outlineOf(course: CourseMeta, files: readonly SlideFile[]): CourseSlide[] {
	const sections = new Map(
		course.sections.map(({ id, title, folder }, index) => [
			folder,
			{ id, title, number: index + 1 },
		]),
	);
	const opened = new Set<string>();
	return [...files]
		.sort((one, other) => (one.path < other.path ? -1 : 1))
		.flatMap(({ path, meta }, index) => {
			const section = sections.get(folderOf(path));
			if (!section) return [];
			const opensSection = meta.template !== 'opening' && !opened.has(section.id);
			if (opensSection) opened.add(section.id);
			return [{ path, meta, section, number: index + 1, opensSection }];
		});
}

/** Folder of a slide file: the part before its name. */
export function folderOf(path: string): string {
	return path.split('/').at(-2) ?? '';
}

/** Faults that only show when slides and course are seen together: ids, folders, objectives, tracks, minutes. */
export function checkOutline(course: CourseMeta, files: readonly SlideFile[]): Fault[] {
	const folders = new Set(course.sections.map((section) => section.folder));
	const objectives = new Set(course.objectives.map((objective) => objective.id));
	const tracks = new Set(course.tracks.map((track) => track.id));
	const owners = new Map<string, string>();
	const faults: Fault[] = [];
	for (const { path, meta } of files) {
		const add = (field: string, wrong: string, expected: string) =>
			faults.push({ file: path, path: [field], wrong, expected });
		if (!folders.has(folderOf(path)))
			add('folder', `"${folderOf(path)}" is no section of the course`, listOf(folders));
		if (!objectives.has(meta.objective))
			add('objective', `unknown objective "${meta.objective}"`, listOf(objectives));
		for (const track of meta.tracks)
			if (!tracks.has(track)) add('tracks', `unknown track "${track}"`, listOf(tracks));
		for (const id of [meta.id, ...meta.aliases]) {
			const owner = owners.get(id);
			if (owner) add('id', `"${id}" is used in ${owner} too`, 'an id of its own');
			owners.set(id, path);
		}
	}
	return [...faults, ...checkMinutes(course, files)];
}

/** A track lasts as long as it says, within half a minute. */
function checkMinutes(course: CourseMeta, files: readonly SlideFile[]): Fault[] {
	return course.tracks.flatMap((track) => {
		const sum = minutesOf(
			files.map(({ meta }) => meta),
			track.id,
		);
		if (Math.abs(sum - track.minutes) <= 0.5) return [];
		return [
			{
				file: 'slides/course.ts',
				path: ['tracks', track.id, 'minutes'],
				wrong: `says ${track.minutes}, its slides add up to ${sum}`,
				expected: 'the sum of its slides, within half a minute',
			},
		];
	});
}

/** Minutes of all slides of a track. */
export function minutesOf(slides: readonly SlideMeta[], track: string): number {
	return slides
		.filter((slide) => slide.tracks.includes(track))
		.reduce((sum, slide) => sum + slide.minutes, 0);
}

function listOf(values: Iterable<string>): string {
	return `one of ${[...values].join(', ')}`;
}
