import type { Settings } from './settings.ts';

/** The views that an address can ask for by name. */
export type View = 'deck' | 'read' | 'print';

/** Something in the address that does not exist. */
export interface BadParameter {
	name: string;
	value: string;
}

/** What an address asks for; what it does not say is absent. */
export interface Query {
	view?: View;
	/** The deck with the notes below the slide. */
	showNotes: boolean;
	track?: string;
	/** Print with the notes. */
	withNotes: boolean;
	/** Whether the print view opens the print dialogue by itself. */
	opensDialog: boolean;
	bad: readonly BadParameter[];
}

const views: Record<string, Pick<Query, 'showNotes'> & { view: View }> = {
	deck: { view: 'deck', showNotes: false },
	presenter: { view: 'deck', showNotes: true },
	read: { view: 'read', showNotes: false },
	print: { view: 'print', showNotes: false },
};

/** Reads the query of an address; what it does not know is reported, never followed. */
export function parseQuery(search: string, tracks: readonly string[]): Query {
	const query = new URLSearchParams(search);
	const bad: BadParameter[] = [];
	const known = <T>(name: string, find: (value: string) => T | undefined): T | undefined => {
		const value = query.get(name);
		if (value === null) return undefined;
		const found = find(value);
		if (found === undefined) bad.push({ name, value });
		return found;
	};
	const view = known('view', (value) => (Object.hasOwn(views, value) ? views[value] : undefined));
	const track = known('track', (value) => tracks.find((id) => id === value));
	const extra = known('with', (value) => (value === 'notes' ? value : undefined));
	return {
		...(view && { view: view.view }),
		showNotes: view?.showNotes ?? false,
		...(track !== undefined && { track }),
		withNotes: extra === 'notes',
		opensDialog: query.get('dialog') !== 'no',
		bad,
	};
}

/** Where a hash leads. */
export type Route =
	| {
			kind: 'slide';
			id: string;
			/** What is to be set in the figure of the slide, such as `mm=1.5`; '' if nothing. */
			query: string;
	  }
	| { kind: 'quiz'; hash: string }
	| { kind: 'start' };

/** Reads a hash such as `#/slide-id`, `#/slide-id?mm=1.5` or `#quiz/exam`. */
export function parseHash(hash: string): Route {
	if (/^#quiz(\/|$)/.test(hash)) return { kind: 'quiz', hash };
	const [, id, query = ''] = /^#\/([^?]+)(?:\?(.*))?$/.exec(hash) ?? [];
	return id === undefined ? { kind: 'start' } : { kind: 'slide', id, query };
}

/** A slide as far as addresses go. */
export interface Target {
	id: string;
	aliases: readonly string[];
}

/**
 * The slide that an id means: itself, a former id, or else the one whose id is most like it.
 * `isExact` is false when it is only the nearest.
 */
export function resolveSlide(
	id: string,
	slides: readonly Target[],
): { id: string; isExact: boolean } | undefined {
	const exact = slides.find((slide) => slide.id === id || slide.aliases.includes(id));
	if (exact) return { id: exact.id, isExact: true };
	const byDistance = slides.map((slide) => ({ slide, common: commonWords(id, slide.id) }));
	const nearest = byDistance.reduce<(typeof byDistance)[number] | undefined>(
		(best, each) => (!best || each.common > best.common ? each : best),
		undefined,
	);
	return nearest && { id: nearest.slide.id, isExact: false };
}

function commonWords(one: string, other: string): number {
	const words = new Set(other.split('-'));
	return one.split('-').filter((word) => words.has(word)).length;
}

/** The view to start in: what the address says, what was chosen before, else by the width. */
export function viewFor(query: Query, settings: Settings, isWide: boolean): View {
	return query.view ?? settings.view ?? (isWide ? 'deck' : 'read');
}
