import { mount, unmount, type Component } from 'svelte';
import { valuesFrom, type Controls, type Explorable } from '../core/controls.ts';
import { words } from '../core/words.ts';
import { FigureState } from '../slide/figure-state.svelte.ts';
import LiveFigure from '../slide/LiveFigure.svelte';
import type { Marks, SlideContext } from '../slide/slide-context.ts';
import { holdPlace } from './hold-place.ts';
import { startNear } from './near.ts';

/** The figures of the course that can be explored: started near the reader, quiet elsewhere. */
export interface LiveFigures {
	/** The slide that is shown now: its figure and those of its neighbours are started. */
	show: (id: string) => void;
	/** Sets the figure of a slide as the query of an address says. */
	open: (id: string, query: string) => void;
	/** What is set in the figure of a slide, as a query; '' if it is as at the start. */
	queryOf: (id: string) => string;
}

interface LiveOptions {
	root: HTMLElement;
	/** Paints what a figure asks for; resolves when it stands in the page. */
	paint: (part: HTMLElement) => Promise<void>;
	/** The figure of the slide has been changed by hand. */
	onchange: (id: string) => void;
	notify: (text: string) => void;
}

interface FigureModule {
	default: Component<{ figure: FigureState<Controls> }>;
	explorable: Explorable<Controls>;
}

// The course draws, the engine runs: the figures are found, not named, and loaded when they are near.
const modules = import.meta.glob<FigureModule>('@content/slides/figures/explore/*.svelte');
const loaders = new Map(
	Object.entries(modules).map(([path, load]) => [/([^/]+)\.svelte$/.exec(path)?.[1], load]),
);

/** Starts to watch the figures of the slides in the page. */
export function startLiveFigures(options: LiveOptions): LiveFigures {
	const figures = new Map<string, FigureState<Controls>>();
	const asked = new Map<string, string>();
	const apply = (figure: FigureState<Controls>, query: string) => {
		const { values, bad } = valuesFrom(figure.controls, query);
		for (const { name, value } of bad) options.notify(words.figure.badValue(name, value));
		figure.show(values);
	};
	const show = startNear(options.root, '.explorable', async (place, id) => {
		const figure = await startFigure(place, id, options);
		figures.set(id, figure);
		apply(figure, asked.get(id) ?? '');
		watch(place, figure);
	});
	return {
		show,
		open(id, query) {
			asked.set(id, query);
			const figure = figures.get(id);
			if (figure) apply(figure, query);
		},
		queryOf: (id) => figures.get(id)?.query ?? asked.get(id) ?? '',
	};
}

/** Loads a figure and puts it where it stands in the slide; throws if it cannot. */
async function startFigure(
	place: HTMLElement,
	slideId: string,
	{ root, paint, onchange, notify }: LiveOptions,
): Promise<FigureState<Controls>> {
	const load = loaders.get(place.dataset['figure']);
	if (!load) throw new Error(`there is no figure "${place.dataset['figure'] ?? ''}"`);
	const { default: content, explorable } = await load();
	const figure = new FigureState(explorable.controls, undefined, () => onchange(slideId));
	const host = document.createElement('div');
	host.className = 'live';
	place.append(host);
	const painted: Promise<void>[] = [];
	const fail = () => {
		delete place.dataset['live'];
		notify(words.figure.failed);
		// Not while it is being drawn.
		setTimeout(() => void unmount(live).then(() => host.remove()));
	};
	const live = mount(LiveFigure, {
		target: host,
		props: {
			content,
			figure,
			context: contextOf(place, (part) => void painted.push(paint(part))),
			oncopy: () => copyAddress(slideId, figure.query),
			onfail: fail,
		},
	});
	// What stood there stays until the pictures are ready, so that nothing flickers.
	await Promise.resolve();
	await Promise.allSettled(painted);
	if (host.hasChildNodes()) holdPlace(root, () => (place.dataset['live'] = ''));
	return figure;
}

/** What the marks in a figure need to know; the build has checked what they name. */
function contextOf(place: HTMLElement, paint: (part: HTMLElement) => void): SlideContext {
	// Written by the build of this very version.
	const marks = JSON.parse(place.dataset['marks'] ?? '{}') as Marks;
	const markOf = (id: string) => {
		const mark = marks[id];
		if (!mark) throw new Error(`cites "${id}", which its slide does not list`);
		return mark;
	};
	return {
		claim: (id) => ({ id, grade: markOf(id)[0] }),
		referenceNumbers: (id) => markOf(id)[1],
		referenceHref: (id) => markOf(id)[2],
		checkTerm: () => undefined,
		explores: () => undefined,
		practise: () => {
			throw new Error('a question stands on a slide, not in a figure');
		},
		practised: [],
		marks: () => marks,
		paint,
		cited: new Set(),
	};
}

/** A figure works only while it can be seen. */
function watch(place: HTMLElement, figure: FigureState<Controls>): void {
	new IntersectionObserver((entries) => {
		figure.see(entries.at(-1)?.isIntersecting ?? false);
	}).observe(place);
}

async function copyAddress(slideId: string, query: string): Promise<boolean> {
	const address = new URL(location.href);
	address.hash = `/${slideId}${query && `?${query}`}`;
	try {
		await navigator.clipboard.writeText(address.href);
		return true;
	} catch {
		return false;
	}
}
