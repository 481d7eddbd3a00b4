import type { Course } from '../course.ts';
import type { AppendixPart, Manifest, ManifestSlide } from '../core/manifest.ts';

/** What the page tells its scripts about a course with that appendix. */
export function manifestOf(
	course: Pick<Course, 'meta' | 'slides'>,
	appendix: readonly AppendixPart[],
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
			...appendix.map(({ id: part, title: name }, index) => ({
				id: part,
				title: name,
				number: named.length + index + 1,
			})),
		],
		objectives,
		tracks,
		slides: [...course.slides.map(slideOf), ...appendix.flatMap(pagesOf)],
		...(surface && { surface }),
	};
}

function slideOf({ meta, section }: Course['slides'][number]): ManifestSlide {
	const { id, title, minutes, tracks, claims, aliases } = meta;
	return { id, title, section: section.id, minutes, tracks, claims, aliases };
}

function pagesOf({ id, pages }: AppendixPart): ManifestSlide[] {
	return pages.map(({ title, tracks }, index) => ({
		id: index === 0 ? id : `${id}-${index + 1}`,
		title,
		section: id,
		minutes: 0,
		tracks,
		claims: [],
		aliases: [],
	}));
}
