import { createContext, type Snippet } from 'svelte';
import type { Claim } from '../core/evidence.ts';
import type { SlideMeta } from '../core/slide.ts';

/** What the parts of one slide know of it and leave with it while it is drawn. */
export interface SlideContext {
	meta: SlideMeta;
	/** The claim of that id; throws an error that names the slide when there is none. */
	claim: (id: string) => Claim;
	/** Throws an error that names the word when the glossary does not explain it. */
	checkTerm: (id: string) => void;
	/** Numbers of the claim's references in the appendix, ascending. */
	referenceNumbers: (id: string) => readonly number[];
	/** Address of the first of those references on the page. */
	referenceHref: (id: string) => string;
	/** Ids cited so far. */
	cited: Set<string>;
	/** The notes, left by `Notes` for the wrapper to place after the canvas. */
	notes?: Snippet;
}

export const [getSlide, setSlide] = createContext<SlideContext>();
