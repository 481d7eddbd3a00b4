import * as v from 'valibot';

/** Kebab-case, stable, never reused: the address of a slide, a claim, an item. */
export const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: lower-case letters, digits, hyphens'),
);

/** How a slide is built: what stands where on the canvas of 1280 x 720 px. */
export const Template = v.picklist([
	'opening',
	'section',
	'statement',
	'split',
	'figure',
	'plain',
	'practice',
]);

/** What a slide says about itself; the section comes from the folder it lies in. */
export const SlideMeta = v.strictObject({
	id: Id,
	/** The point of the slide as a sentence or a question, at most two lines on the canvas. */
	title: v.pipe(v.string(), v.minLength(3), v.maxLength(140)),
	template: Template,
	/** Id of the learning objective that the slide serves. */
	objective: Id,
	/** Speaking time in minutes. */
	minutes: v.pipe(v.number(), v.minValue(0.25), v.maxValue(10)),
	/** Ids of the tracks that show the slide. */
	tracks: v.pipe(v.array(Id), v.minLength(1)),
	/** Ids of all claims that the slide, its figure or its notes cite. */
	claims: v.array(Id),
	/** A short line at the foot of the canvas: source, scale. */
	note: v.optional(v.pipe(v.string(), v.maxLength(90))),
	/** True where the slide shows the course's surface itself and needs no strip of it. */
	bare: v.optional(v.boolean(), false),
	/** Former ids; links to them still arrive. */
	aliases: v.optional(v.array(Id), []),
});
export type SlideMeta = v.InferOutput<typeof SlideMeta>;

/** Declares a slide; the value is checked when the course is put together, so that all faults show at once. */
export function defineSlide(meta: v.InferInput<typeof SlideMeta>): v.InferInput<typeof SlideMeta> {
	return meta;
}
