import type { ShellState } from './shell-state.svelte.ts';

/**
 * A mark beside a statement opens its evidence, a word of the glossary its meaning; without scripts
 * both lead to the appendix.
 */
export function listenForMarks(shell: ShellState): void {
	const open = (event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const target = event.target instanceof Element ? event.target : undefined;
		const mark = target?.closest<HTMLElement>('.cite, .term[data-term]');
		if (!mark) return;
		event.preventDefault();
		event.stopPropagation();
		const { term, claims } = mark.dataset;
		if (term === undefined) shell.open('evidence', claims?.split(' '));
		else shell.explain(term);
	};
	// Caught on the way down, because reveal.js follows every link to a hash that reaches its slides.
	document.addEventListener('click', open, { capture: true });
}
