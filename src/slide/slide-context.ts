import { createContext, type Snippet } from 'svelte';
import type { Claim, Grade } from '../core/evidence.ts';
import type { PracticeItem } from '../core/practice.ts';

/** By id of the claim: its grade, the numbers of its references, and the address of the first. */
export type Marks = Readonly<Record<string, readonly [Grade, readonly number[], string]>>;

/** What the parts of one slide know of it and leave with it while it is drawn. */
export interface SlideContext {
	/** The claim of that id; throws an error that names the slide when there is none. */
	claim: (id: string) => Pick<Claim, 'id' | 'grade'>;
	/** Throws an error that names the word when the glossary does not explain it. */
	checkTerm: (id: string) => void;
	/** Numbers of the claim's references in the appendix, ascending. */
	referenceNumbers: (id: string) => readonly number[];
	/** Address of the first of those references on the page. */
	referenceHref: (id: string) => string;
	/** Notes which explorable figure the slide shows; throws an error when there is none of that name. */
	explores: (figure: string) => void;
	/** The item that the slide asks; throws an error when it cannot be asked there. */
	practise: (item: string) => PracticeItem;
	/** Items asked so far. */
	practised: readonly PracticeItem[];
	/** Of each claim of the slide what its marks show, for a figure that runs in the page. */
	marks: () => Marks;
	/** Paints what a `Painting` asks for; only where the slide runs in a page. */
	paint?: (painting: HTMLElement) => void;
	/** Ids cited so far. */
	cited: Set<string>;
	/** The notes, left by `Notes` for the wrapper to place after the canvas. */
	notes?: Snippet;
}

export const [getSlide, setSlide] = createContext<SlideContext>();
