import * as v from 'valibot';

/** Who a certificate is made out to, as typed by the learner; empty where nothing was. */
export const Learner = v.object({ name: v.string(), clinic: v.string() });
export type Learner = v.InferOutput<typeof Learner>;

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
	/** Absent until the learner has typed a name for a certificate. */
	learner: v.exactOptional(Learner),
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
