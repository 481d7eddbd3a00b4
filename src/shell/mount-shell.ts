import { mount } from 'svelte';
import { parseHash } from '../core/address.ts';
import type { Place } from '../core/settings.ts';
import { applySettings } from './apply-settings.ts';
import { askedHash } from './asked-hash.ts';
import { listenForCommands } from './commands.ts';
import { figureOfSlide } from './figure-of-slide.ts';
import type { Launch } from './launch.ts';
import { startLiveFigures } from './live-figures.ts';
import { startPractice } from './live-practice.ts';
import { listenForMarks } from './marks.ts';
import { startPainting, type CoursePainting } from './paint-course.ts';
import Shell from './Shell.svelte';
import { settle } from './settle.ts';
import { ShellState } from './shell-state.svelte.ts';
import { keys } from '../store/open-store.ts';

/** Puts the interface around the slides, and joins it to the view that runs. */
export function mountShell(launch: Launch): void {
	const { root, manifest, slides, view, records, query } = launch;
	const painting = startPainting(root, view, manifest.surface);
	const shell = new ShellState(launch, {
		saveSettings: (changed) => records.save(keys.settings, changed),
		reopen: (changes) => reopen(changes, shell.current),
		onsettings: (changed) => {
			applySettings(changed);
			painting.repaint();
		},
		figureOf: (id) => figureOfSlide(launch.slideElements.get(id)),
		paint: painting.paintPart,
	});
	const figures = startLiveFigures({
		root,
		paint: painting.paint,
		onchange: (id) => {
			if (id === shell.current) putAddress(id);
		},
		notify: (text) => shell.notify({ text }),
	});
	const putAddress = (id: string) => writeAddress(addressOf(id, figures.queryOf(id)));
	const showPractice = startPractice(root, manifest.data.quiz);
	const show = (id: string) => {
		painting.show(id);
		figures.show(id);
		showPractice(id);
	};
	const onslide = (id: string) => {
		shell.slideShown(id);
		shell.dropOffers();
		show(id);
		putAddress(id);
		records.save(keys.place, { version: 1, slide: id } satisfies Place);
	};
	launch.listen(onslide, (message) => shell.notify(message));
	for (const message of launch.messages) shell.notify(message);
	if (query.showNotes) shell.toggleNotes();
	const follow = async (hash: string, isFirst: boolean) => {
		const route = parseHash(hash);
		shell.follow(route);
		if (!isFirst) shell.dropOffers();
		// While the quiz is shown the slides are not: neither to eyes nor to a screen reader.
		document.documentElement.dataset['page'] = route.kind === 'quiz' ? 'quiz' : 'course';
		if (route.kind === 'quiz') return;
		const course = await launch.start();
		shell.attach(course, launch.view);
		if (route.kind === 'slide' && route.query !== '') figures.open(route.id, route.query);
		show(course.current());
		// The first slide is no place to come back to; any other was arrived at on purpose.
		if (!isFirst) shell.goTo(route);
		if (course.current() !== slides[0]?.id) onslide(course.current());
	};
	addEventListener('hashchange', ({ newURL }) => {
		// A write that is still due would put the slide before into the address, and is now out of date.
		writeAddress.cancel();
		void follow(new URL(newURL).hash, false);
	});
	listenForCommands(shell);
	listenForMarks(shell);
	void follow(askedHash(), true);
	const target = document.getElementById('shell');
	if (target) mount(Shell, { target, props: { shell } });
	watchColours(painting);
}

/**
 * Puts the slide into the address a moment after the last turn: browsers refuse too many changes, and
 * by then the learner may have gone to the quiz, whose address stays.
 */
const writeAddress = settle(150, (hash: string) => {
	if (parseHash(location.hash).kind !== 'quiz') history.replaceState(history.state, '', hash);
});

/** The address of a slide and of what is set in its figure. */
function addressOf(id: string, query: string): string {
	return `#/${id}${query && `?${query}`}`;
}

/** The system's colours may change while the course is open; a resize asks for sharper images. */
function watchColours(painting: CoursePainting): void {
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', painting.repaint);
	addEventListener('resize', settle(300, painting.repaint));
}

/** Loads the page again with other parameters, at the given slide. */
function reopen(changes: Record<string, string | undefined>, slide: string): void {
	const address = new URL(location.href);
	address.hash = `#/${slide}`;
	for (const [name, value] of Object.entries(changes)) {
		if (value === undefined) address.searchParams.delete(name);
		else address.searchParams.set(name, value);
	}
	// To the same address the browser would only go to the hash.
	if (address.href === location.href) location.reload();
	else location.assign(address);
}
