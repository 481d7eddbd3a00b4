import type { Course } from '../course.ts';
import type { Manifest, ManifestSlide } from '../core/manifest.ts';
import { words } from '../core/words.ts';

/** What the page tells its scripts about a course with so many pages of references. */
export function manifestOf(
	course: Pick<Course, 'meta' | 'slides'>,
	appendixPages: number,
): Omit<Manifest, 'data'> {
	const { id, title, language, sections, objectives, tracks, surface } = course.meta;
	const named = sections.map((section, index) => ({
		id: section.id,
		title: section.title,
		number: index + 1,
	}));
	return {
		id,
		title,
		language,
		sections: [
			...named,
			{ id: 'references', title: words.references.section, number: named.length + 1 },
		],
		objectives,
		tracks,
		slides: [...course.slides.map(slideOf), ...appendixOf(appendixPages)],
		...(surface && { surface }),
	};
}

function slideOf({ meta, section }: Course['slides'][number]): ManifestSlide {
	const { id, title, minutes, tracks, claims, aliases } = meta;
	return { id, title, section: section.id, minutes, tracks, claims, aliases };
}

function appendixOf(pages: number): ManifestSlide[] {
	return Array.from({ length: pages }, (_, index) => ({
		id: index === 0 ? 'references' : `references-${index + 1}`,
		title: words.references.title(index + 1, pages),
		section: 'references',
		minutes: 0,
		tracks: ['*'],
		claims: [],
		aliases: [],
	}));
}
