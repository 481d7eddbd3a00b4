import type { ShellState } from './shell-state.svelte.ts';

/** A mark beside a statement opens its evidence; without scripts it leads to the appendix. */
export function listenForMarks(shell: ShellState): void {
	document.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const mark = event.target instanceof Element ? event.target.closest('.cite') : undefined;
		if (!(mark instanceof HTMLElement)) return;
		event.preventDefault();
		shell.open('evidence', mark.dataset['claims']?.split(' '));
	});
}
