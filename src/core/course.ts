import * as v from 'valibot';
import { Id } from './slide.ts';

const Named = { id: Id, title: v.pipe(v.string(), v.minLength(1)) };

/** What a course says about itself: its parts in order, its objectives, its tracks. */
export const CourseMeta = v.strictObject({
	...Named,
	subtitle: v.string(),
	/** BCP 47 tag of the language that the content is written in. */
	language: v.string(),
	/** Who wrote it, as it stands in the PDF. */
	authors: v.string(),
	/** Sections in order; `folder` is the folder in `slides/` that holds their slides. */
	sections: v.array(v.strictObject({ ...Named, folder: v.string() })),
	/** `can` completes the sentence "after the course a learner can …". */
	objectives: v.array(v.strictObject({ ...Named, can: v.string() })),
	/** The scene painted as a strip, 1280 x 64 px, under the titles. */
	surface: v.optional(
		v.strictObject({ scene: v.string(), args: v.record(v.string(), v.unknown()) }),
	),
	/** Choices of slides; `minutes` is what each is announced to take. */
	tracks: v.pipe(v.array(v.strictObject({ ...Named, minutes: v.number() })), v.minLength(1)),
});
export type CourseMeta = v.InferOutput<typeof CourseMeta>;

/** Declares the course; checked together with its slides. */
export function defineCourse(
	meta: v.InferInput<typeof CourseMeta>,
): v.InferInput<typeof CourseMeta> {
	return meta;
}
