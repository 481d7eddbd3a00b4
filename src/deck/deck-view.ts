import type { CourseView } from '../core/course-view.ts';
import { headingOf } from '../slide/heading-of.ts';
import { mayTurn } from './key-target.ts';
import { startStage } from './reveal.ts';

/** Shows the slides as a deck; `onchange` hears of every change of slide. */
export async function startDeck(
	root: HTMLElement,
	onchange: (id: string) => void,
): Promise<CourseView> {
	const stage = await startStage(root, {
		// While the quiz is shown the slides are hidden, and no key is theirs.
		ownsKey: (event, isOverview) => root.checkVisibility() && mayTurn(event, isOverview),
		onchange: (id) => {
			moveFocus(root, id);
			onchange(id);
		},
	});
	return {
		current: stage.current,
		go: (id) => {
			stage.go(id);
			headingOf(id)?.focus({ preventScroll: true });
		},
		next: stage.next,
		previous: stage.previous,
		stage: {
			toggleBlack: stage.toggleBlack,
			toggleOverview: stage.toggleOverview,
			layout: stage.layout,
		},
	};
}

/** Focus follows the slide unless it is on a control outside the slides, such as "next". */
function moveFocus(root: HTMLElement, id: string): void {
	const { activeElement } = document;
	const isElsewhere =
		activeElement !== null && activeElement !== document.body && !root.contains(activeElement);
	if (!isElsewhere) headingOf(id)?.focus({ preventScroll: true });
}
