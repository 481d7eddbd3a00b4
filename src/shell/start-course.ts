import { parseHash, parseQuery, viewFor, type Query, type View } from '../core/address.ts';
import { defaultSettings, Place, Settings } from '../core/settings.ts';
import { words } from '../core/words.ts';
import { recordsOf, type Records, type StoreTrouble } from '../store/records.ts';
import { listenForCommands } from './commands.ts';
import type { CourseView } from './course-view.ts';
import { startPainting, type CoursePainting } from './paint-course.ts';
import { ShellState } from './shell-state.svelte.ts';
import { keepOnly, readManifest, slidesOf } from './slides-in-page.ts';
import { keys, openStore } from './storage.ts';
import { applyView } from './view.ts';

const troubles: Record<StoreTrouble, string> = {
	'not-kept': words.shell.storageLost,
	'put-aside': words.shell.dataAside,
};

/** Starts the course in this page: decides the view, starts it, and puts the shell around it. */
export function startCourse(): void {
	const manifest = readManifest(document);
	const early: StoreTrouble[] = [];
	let tell = (trouble: StoreTrouble): void => {
		early.push(trouble);
	};
	const records = recordsOf(openStore(), (trouble) => tell(trouble));
	const settings = records.load(keys.settings, Settings, defaultSettings);
	const query = parseQuery(
		location.search,
		manifest.tracks.map((track) => track.id),
	);
	const view = viewFor(query, settings, matchMedia('(min-width: 768px)').matches);
	const track = query.track ?? manifest.tracks.find(({ id }) => id === settings.track)?.id;
	const slides = slidesOf(manifest, track);
	const root = rootOf('course');
	applyView(document, view, query.withNotes);
	keepOnly(root, slides);
	const shell = new ShellState(manifest, slides, view, settings, {
		saveSettings: (changed) => records.save(keys.settings, changed),
		reopen,
		onsettings: (changed) => {
			applySettings(changed);
			painting.repaint();
		},
	});
	tell = (trouble) => shell.notify(troubles[trouble]);
	for (const trouble of early) tell(trouble);
	for (const { name, value } of query.bad) shell.notify(words.shell.badParameter(name, value));
	if (query.showNotes) shell.toggleNotes();
	applySettings(settings);
	const painting = startPainting(root, view, manifest.surface);
	void begin({ root, view, query, records, shell, painting });
}

interface Parts {
	root: HTMLElement;
	view: View;
	query: Query;
	records: Records;
	shell: ShellState;
	painting: CoursePainting;
}

async function begin(parts: Parts): Promise<void> {
	const { root, view, query, records, shell, painting } = parts;
	if (view === 'print') {
		const { startPrinting } = await import('./print.ts');
		return startPrinting(painting, query);
	}
	const onchange = (id: string) => {
		shell.slideShown(id);
		painting.show(id);
		if (shell.route.kind !== 'quiz') history.replaceState(null, '', `#/${id}`);
		records.save(keys.place, { version: 1, slide: id });
	};
	offerToContinue(records, shell);
	let started: Promise<CourseView> | undefined;
	const start = async () => {
		started ??= startView(root, view, onchange);
		const course = await started;
		shell.attach(course);
		painting.show(course.current());
	};
	const follow = async () => {
		const route = parseHash(location.hash);
		if (route.kind !== 'quiz') await start();
		shell.follow(route);
	};
	addEventListener('hashchange', () => void follow());
	listenForCommands(shell);
	await follow();
	const { mountShell } = await import('./mount-shell.ts');
	mountShell(records, shell);
	watchColours(painting);
	keepOffline();
}

async function startView(
	root: HTMLElement,
	view: View,
	onchange: (id: string) => void,
): Promise<CourseView> {
	if (view === 'deck') return (await import('../deck/deck-view.ts')).startDeck(root, onchange);
	return (await import('../reader/reader-view.ts')).startReader(root, onchange);
}

/** A learner who comes back without a place in the address is shown the way to where they were. */
function offerToContinue(records: Records, shell: ShellState): void {
	if (location.hash) return;
	const { slide } = records.load(keys.place, Place, { version: 1, slide: '' });
	const isKnown = shell.slides.some(({ id }, index) => id === slide && index > 0);
	if (isKnown) shell.notify('', { label: words.shell.resume, href: `#/${slide}` });
}

function applySettings({ theme, motion }: Settings): void {
	const root = document.documentElement;
	if (theme === 'system') delete root.dataset['theme'];
	else root.dataset['theme'] = theme;
	if (motion === 'system') delete root.dataset['motion'];
	else root.dataset['motion'] = motion;
}

/** The system's colours may change while the course is open; a resize asks for sharper images. */
function watchColours(painting: CoursePainting): void {
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', painting.repaint);
	let waiting = 0;
	addEventListener('resize', () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(painting.repaint, 300);
	});
}

function reopen(changes: Record<string, string | undefined>): void {
	const address = new URL(location.href);
	for (const [name, value] of Object.entries(changes)) {
		if (value === undefined) address.searchParams.delete(name);
		else address.searchParams.set(name, value);
	}
	if (address.href === location.href) location.reload();
	else location.assign(address);
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
