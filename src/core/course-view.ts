/** A running view of the course: the deck or the reader. Slides are named by their ids. */
export interface CourseView {
	/** Id of the slide that is shown, or that is being read. */
	current: () => string;
	/** Shows the slide and moves the focus to its heading. */
	go: (id: string) => void;
	next: () => void;
	previous: () => void;
	/** What only a deck can do. */
	stage?: {
		toggleBlack: () => void;
		toggleOverview: () => void;
		/** Fits the slides to the window again. */
		layout: () => void;
	};
}
