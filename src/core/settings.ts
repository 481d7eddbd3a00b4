import * as v from 'valibot';

/** How the learner wants the course to be shown; kept in the browser. */
export const Settings = v.object({
	version: v.literal(1),
	theme: v.picklist(['system', 'light', 'dark']),
	/** `reduced` switches motion off where the system does not ask for it. */
	motion: v.picklist(['system', 'reduced']),
	/** Whether single letters work as keys (WCAG 2.1.4). */
	letters: v.boolean(),
	/** Id of the chosen track; absent: the whole course. */
	track: v.exactOptional(v.string()),
	/** The chosen view; absent: by the width of the window. */
	view: v.exactOptional(v.picklist(['deck', 'read'])),
});
export type Settings = v.InferOutput<typeof Settings>;

export const defaultSettings: Settings = {
	version: 1,
	theme: 'system',
	motion: 'system',
	letters: true,
};

/** Where the learner left off. */
export const Place = v.object({ version: v.literal(1), slide: v.string() });
export type Place = v.InferOutput<typeof Place>;
