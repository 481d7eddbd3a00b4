/** A slide as the browser knows it; its text is in the page. */
export interface ManifestSlide {
	id: string;
	title: string;
	/** Id of its section. */
	section: string;
	/** 0 for the pages of the appendix. */
	minutes: number;
	tracks: readonly string[];
	claims: readonly string[];
	aliases: readonly string[];
}

/** What surrounds a page of the appendix. */
export interface AppendixFrame {
	/** Id of the part; the pages after the first add their number. */
	section: string;
	sectionTitle: string;
	/** Page of the part, from 1. */
	page: number;
	title: string;
	/** Slide number of the page in the whole course. */
	number: number;
}

/** A part of the appendix: its id and title, and its pages; `*` stands for every track. */
export interface AppendixPart {
	id: string;
	title: string;
	pages: readonly { title: string; tracks: readonly string[] }[];
}

/** What the page tells its scripts about the course: a JSON data block written by the build. */
export interface Manifest {
	id: string;
	title: string;
	language: string;
	sections: readonly { id: string; title: string; number: number }[];
	objectives: readonly { id: string; title: string; can: string }[];
	tracks: readonly { id: string; title: string; minutes: number }[];
	slides: readonly ManifestSlide[];
	surface?: { scene: string; args: Record<string, unknown> };
	/** Addresses of the data that is loaded when it is needed, relative to the page. */
	data: { evidence: string; quiz: string; glossary: string };
}
