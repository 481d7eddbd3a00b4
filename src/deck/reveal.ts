import type { RevealApi } from 'reveal.js';

/** What the stage tells and does; slides are named by their ids. */
export interface Stage {
	/** Id of the slide that is shown. */
	current: () => string;
	go: (id: string) => void;
	/** One slide or step on, one back. */
	next: () => void;
	previous: () => void;
	toggleBlack: () => void;
	toggleOverview: () => void;
	isOverview: () => boolean;
	/** Fits the slides to the window again, after its parts have changed. */
	layout: () => void;
}

interface StageOptions {
	/** Whether a key belongs to the stage and not to what has the focus. */
	ownsKey: (event: KeyboardEvent, isOverview: boolean) => boolean;
	onchange: (id: string) => void;
}

/**
 * Starts reveal.js on the slides in the page. Its `role="application"`, its own announcements and its
 * query parameters are switched off: see the notes at each.
 */
export async function startStage(root: HTMLElement, options: StageOptions): Promise<Stage> {
	const { default: Reveal } = await import('reveal.js');
	const api: RevealApi = new Reveal(root, {
		width: 1280,
		height: 720,
		margin: 0,
		minScale: 0.1,
		maxScale: 6,
		center: false,
		embedded: true,
		hash: false,
		respondToHashChanges: false,
		controls: false,
		progress: false,
		help: false,
		jumpToSlide: false,
		postMessage: false,
		autoAnimate: false,
		transition: 'none',
		backgroundTransition: 'none',
		scrollActivationWidth: 0,
		focusBodyOnPageVisibilityChange: false,
		preventIframeAutoFocus: true,
		keyboardCondition: (event: KeyboardEvent) => options.ownsKey(event, api.isOverview()),
	});
	await withoutQuery(() => api.initialize());
	silence(root);
	const current = () => api.getCurrentSlide()?.id ?? '';
	api.on('slidechanged', () => options.onchange(current()));
	return {
		current,
		go: (id) => {
			const slide = document.getElementById(id);
			if (!slide) return;
			const { h, v } = api.getIndices(slide);
			api.slide(h, v);
		},
		next: () => api.next(),
		previous: () => api.prev(),
		toggleBlack: () => api.togglePause(),
		toggleOverview: () => api.toggleOverview(),
		isOverview: () => api.isOverview(),
		layout: () => api.layout(),
	};
}

/** reveal.js takes every query parameter for an option of its own: it starts without any. */
async function withoutQuery(start: () => Promise<unknown>): Promise<void> {
	const { search } = location;
	history.replaceState(history.state, '', location.pathname + location.hash);
	await start();
	history.replaceState(history.state, '', location.pathname + search + location.hash);
}

/** The role would take screen readers out of reading mode, and the status would hold each slide twice. */
function silence(root: HTMLElement): void {
	root.removeAttribute('role');
	const status = root.querySelector<HTMLElement>('.aria-status');
	if (!status) return;
	status.setAttribute('aria-live', 'off');
	status.hidden = true;
}
