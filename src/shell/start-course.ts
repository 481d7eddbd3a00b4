import { parseHash, parseQuery, resolveSlide, viewFor } from '../core/address.ts';
import { defaultSettings, Place, Settings } from '../core/settings.ts';
import { words } from '../core/words.ts';
import { recordsOf, type Records, type StoreTrouble } from '../store/records.ts';
import { applySettings } from './apply-settings.ts';
import type { CourseView } from '../core/course-view.ts';
import type { Launch, Message } from './launch.ts';
import { keepOnly, readManifest, slidesOf } from './slides-in-page.ts';
import { keys, openStore } from '../store/open-store.ts';
import { applyView, showFonts } from './view.ts';

const troubles: Record<StoreTrouble, string> = {
	'not-kept': words.shell.storageLost,
	'put-aside': words.shell.dataAside,
};

/**
 * Starts the course in this page: decides the view and starts it, and only then loads what else there
 * is, so that a key turns the slide as early as can be.
 */
export async function startCourse(): Promise<void> {
	const launch = prepare();
	const { view, root, query } = launch;
	applyView(document, view, query.withNotes);
	applySettings(launch.settings);
	launch.slideElements = keepOnly(root, launch.slides);
	if (view === 'print') {
		showFonts(document);
		const { startPrinting } = await import('./print.ts');
		return startPrinting(root, launch.manifest.surface, query);
	}
	const isQuiz = parseHash(location.hash).kind === 'quiz';
	if (!isQuiz) await launch.start();
	const { mountShell } = await import('./mount-shell.ts');
	mountShell(launch);
	showFonts(document);
	keepOffline();
}

function prepare(): Launch {
	const manifest = readManifest(document);
	const messages: Message[] = [];
	let onmessage = (message: Message): void => {
		messages.push(message);
	};
	let onslide: (id: string) => void = () => undefined;
	const records = recordsOf(openStore(), (trouble) => onmessage({ text: troubles[trouble] }));
	const settings = records.load(keys.settings, Settings, defaultSettings);
	const query = parseQuery(
		location.search,
		manifest.tracks.map((track) => track.id),
	);
	for (const { name, value } of query.bad)
		onmessage({ text: words.shell.badParameter(name, value) });
	const view = viewFor(query, settings, matchMedia('(min-width: 768px)').matches);
	const track = query.track ?? manifest.tracks.find(({ id }) => id === settings.track)?.id;
	const slides = slidesOf(manifest, track);
	const root = rootOf('course');
	const arrival = arrive(slides, records);
	if (arrival) onmessage(arrival);
	let started: Promise<CourseView> | undefined;
	const start = () => (started ??= startView(launch, (id) => onslide(id), onmessage));
	const launch: Launch = {
		root,
		manifest,
		slides,
		slideElements: new Map(),
		view,
		track,
		query,
		settings,
		records,
		start,
		messages,
		listen: (slide, message) => {
			onslide = slide;
			onmessage = message;
		},
	};
	return launch;
}

/**
 * Puts the address right before a view reads it. Tells of an address that leads nowhere, and shows a
 * learner who comes without one the way to where they were.
 */
function arrive(slides: Launch['slides'], records: Records): Message | undefined {
	const route = parseHash(location.hash);
	if (route.kind === 'slide') {
		const target = resolveSlide(route.id, slides);
		if (!target || target.id === route.id) return undefined;
		history.replaceState(history.state, '', `#/${target.id}`);
		return target.isExact ? undefined : { text: words.shell.notFound(route.id) };
	}
	const place = records.load(keys.place, Place, { version: 1, slide: '' }).slide;
	const isKnown = slides.some(({ id }, index) => id === place && index > 0);
	if (route.kind === 'quiz' || !isKnown) return undefined;
	return { text: '', action: { label: words.shell.resume, href: `#/${place}` } };
}

/** Starts the chosen view; a deck that cannot be loaded becomes a page, and the learner is told. */
async function startView(
	launch: Launch,
	onchange: (id: string) => void,
	onmessage: (message: Message) => void,
): Promise<CourseView> {
	const { root } = launch;
	if (launch.view === 'deck') {
		try {
			const { startDeck } = await import('../deck/deck-view.ts');
			return await startDeck(root, onchange);
		} catch {
			launch.view = 'read';
			applyView(document, 'read');
			onmessage({ text: words.shell.loadFailed });
		}
	}
	const { startReader } = await import('../reader/reader-view.ts');
	return startReader(root, onchange);
}

function keepOffline(): void {
	if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
	// Without it the course still runs while there is a network.
	navigator.serviceWorker.register('./sw.js').catch(() => undefined);
}

function rootOf(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) throw new Error(`the page has no element "${id}"`);
	return element;
}
