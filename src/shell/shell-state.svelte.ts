import { createContext } from 'svelte';
import { parseHash, resolveSlide, type Route, type View } from '../core/address.ts';
import type { Manifest, ManifestSlide } from '../core/manifest.ts';
import type { Settings } from '../core/settings.ts';
import { words } from '../core/words.ts';
import type { CourseView } from '../core/course-view.ts';
import type { Launch, Message } from './launch.ts';

/** What lies over the course. */
export type Panel = 'contents' | 'evidence' | 'keys' | 'settings' | 'word';

/** A message that is shown until it is dismissed. */
interface Notice extends Message {
	id: number;
}

/** What the page does for the shell, outside its own components. */
export interface ShellEffects {
	saveSettings: (settings: Settings) => void;
	/** Loads the page again in another view or track, at the same place. */
	reopen: (query: Record<string, string | undefined>) => void;
	/** Settings have changed: colours and motion follow. */
	onsettings: (settings: Settings) => void;
	/** A copy of the figures of a slide to be shown elsewhere; undefined if it has none. */
	figureOf: (slideId: string) => HTMLElement | undefined;
	/** A part with paintings stands in a page that is no slide. */
	paint: (part: HTMLElement) => void;
}

/** State of the interface around the slides; methods are named after what the learner does. */
export class ShellState {
	#settings: Settings = $state.raw({} as Settings);
	#current = $state('');
	#route: Route = $state.raw({ kind: 'start' });
	#panel: Panel | undefined = $state();
	#claims: readonly string[] | undefined = $state.raw();
	#word = $state('');
	#notices: readonly Notice[] = $state.raw([]);
	#showsNotes = $state(false);
	#announcement = $state('');
	#view: View = $state('read');
	#course: CourseView | undefined;
	#noticeCount = 0;

	readonly slide = $derived.by(() => this.slides.find((slide) => slide.id === this.#current));
	readonly number = $derived.by(
		() => this.slides.findIndex((slide) => slide.id === this.#current) + 1,
	);

	readonly manifest: Manifest;
	readonly slides: readonly ManifestSlide[];
	/** The track that is shown; none if it is the whole course. */
	readonly track: string | undefined;

	constructor(
		launch: Pick<Launch, 'manifest' | 'slides' | 'view' | 'settings' | 'track'>,
		readonly effects: ShellEffects,
	) {
		this.manifest = launch.manifest;
		this.slides = launch.slides;
		this.#view = launch.view;
		this.track = launch.track;
		this.#settings = launch.settings;
		this.#current = launch.slides[0]?.id ?? '';
	}

	get settings() {
		return this.#settings;
	}
	get current() {
		return this.#current;
	}
	get view() {
		return this.#view;
	}
	get route() {
		return this.#route;
	}
	get panel() {
		return this.#panel;
	}
	/** Claims whose evidence is asked for; those of the slide if none are named. */
	get claims() {
		return this.#claims ?? this.slide?.claims ?? [];
	}
	/** Id of the word whose meaning is asked for. */
	get word() {
		return this.#word;
	}
	get notices() {
		return this.#notices;
	}
	get showsNotes() {
		return this.#showsNotes;
	}
	get announcement() {
		return this.#announcement;
	}

	/** The view that runs under the shell, once it does; it may not be the one that was asked for. */
	attach(course: CourseView, view: View) {
		this.#view = view;
		this.#course = course;
		this.slideShown(course.current());
	}

	slideShown(id: string) {
		this.#current = id;
		const slide = this.slide;
		const outside = document.activeElement?.closest('#shell');
		if (slide && outside)
			this.#announcement = words.shell.progress(this.number, this.slides.length, slide.title);
	}

	/** The address leads elsewhere: what lies over the course is closed. */
	follow(route: Route) {
		this.#route = route;
		this.close();
	}

	/** The way back to an earlier place is an offer for the start only. */
	dropOffers() {
		this.#notices = this.#notices.filter(({ action }) => action === undefined);
	}

	/** Goes to a place in the quiz at once, before the browser has told of the new hash. */
	goToQuiz(hash: string) {
		location.hash = hash;
		this.follow(parseHash(hash));
	}

	/** Goes to the slide of a route, or to the one that its id is most like. */
	goTo(route: Route) {
		const [first] = this.slides;
		if (route.kind === 'start' && location.hash.length < 2 && first) this.#course?.go(first.id);
		if (route.kind !== 'slide') return;
		const target = resolveSlide(route.id, this.slides);
		if (!target) return;
		if (!target.isExact) this.notify({ text: words.shell.notFound(route.id) });
		this.#course?.go(target.id);
	}

	next() {
		this.#course?.next();
	}
	previous() {
		this.#course?.previous();
	}
	toggleBlack() {
		this.#course?.stage?.toggleBlack();
	}
	toggleOverview() {
		this.#course?.stage?.toggleOverview();
	}
	layout() {
		this.#course?.stage?.layout();
	}
	toggleNotes() {
		this.#showsNotes = !this.#showsNotes;
	}

	open(panel: Panel, claims?: readonly string[]) {
		this.#claims = claims;
		this.#panel = panel;
	}
	/** Opens the meaning of a word of the glossary. */
	explain(word: string) {
		this.#word = word;
		this.open('word');
	}
	close() {
		this.#panel = undefined;
	}
	toggle(panel: Panel) {
		if (this.#panel === panel) this.close();
		else this.open(panel);
	}

	change(settings: Partial<Settings>) {
		this.replace({ ...this.#settings, ...settings });
	}
	replace(settings: Settings) {
		this.#settings = settings;
		this.effects.saveSettings(this.#settings);
		this.effects.onsettings(this.#settings);
	}

	/** Says something once, until it is dismissed. */
	notify(message: Message) {
		this.#noticeCount += 1;
		this.#notices = [...this.#notices, { ...message, id: this.#noticeCount }];
	}
	dismiss(id: number) {
		this.#notices = this.#notices.filter((notice) => notice.id !== id);
	}
}

export const [getShell, setShell] = createContext<ShellState>();
