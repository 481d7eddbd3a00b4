import type { Query, View } from '../core/address.ts';
import type { Manifest, ManifestSlide } from '../core/manifest.ts';
import type { Settings } from '../core/settings.ts';
import type { Records } from '../store/records.ts';
import type { CourseView } from '../core/course-view.ts';

/** A short message with at most one thing to do. */
export interface Message {
	text: string;
	action?: { label: string; href: string };
}

/** What the start of the page has decided, handed to the interface that is put around it. */
export interface Launch {
	root: HTMLElement;
	manifest: Manifest;
	/** The slides of the chosen track, or all. */
	slides: readonly ManifestSlide[];
	/** Every slide by its id, those that the chosen track leaves out as well. */
	slideElements: ReadonlyMap<string, Element>;
	view: View;
	/** The chosen track; absent: the whole course. */
	track: string | undefined;
	query: Query;
	settings: Settings;
	records: Records;
	/** Starts the view if it does not run yet. */
	start: () => Promise<CourseView>;
	/** What there was to say before there was an interface to say it. */
	messages: readonly Message[];
	/** Hears of every change of slide, and of what is to be said from now on. */
	listen: (onslide: (id: string) => void, onmessage: (message: Message) => void) => void;
}
