import { mount } from 'svelte';
import type { Records } from '../store/records.ts';
import { listenForMarks } from './marks.ts';
import Shell from './Shell.svelte';
import type { ShellState } from './shell-state.svelte.ts';

/** Puts the interface around the slides. */
export function mountShell(records: Records, shell: ShellState): void {
	const target = document.getElementById('shell');
	if (!target) return;
	listenForMarks(shell);
	mount(Shell, { target, props: { shell, records } });
}
