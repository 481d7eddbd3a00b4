import type { ShellState } from './shell-state.svelte.ts';

/** A mark beside a statement opens its evidence; without scripts it leads to the appendix. */
export function listenForMarks(shell: ShellState): void {
	const open = (event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const mark = event.target instanceof Element ? event.target.closest('.cite') : undefined;
		if (!(mark instanceof HTMLElement)) return;
		event.preventDefault();
		event.stopPropagation();
		shell.open('evidence', mark.dataset['claims']?.split(' '));
	};
	// Caught on the way down, because reveal.js follows every link to a hash that reaches its slides.
	document.addEventListener('click', open, { capture: true });
}
