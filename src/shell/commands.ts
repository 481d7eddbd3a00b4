import { mayCommand } from '../deck/key-target.ts';
import type { ShellState } from './shell-state.svelte.ts';

/** What a learner can ask of the shell, by a button or a letter. */
export type Command =
	| 'contents'
	| 'evidence'
	| 'notes'
	| 'view'
	| 'quiz'
	| 'black'
	| 'full'
	| 'overview'
	| 'print'
	| 'keys'
	| 'settings';

const byKey: Record<string, Command> = {
	m: 'contents',
	e: 'evidence',
	s: 'notes',
	r: 'view',
	q: 'quiz',
	b: 'black',
	'.': 'black',
	f: 'full',
	o: 'overview',
	p: 'print',
	'?': 'keys',
};

/** Does what the command says. */
export function run(command: Command, shell: ShellState): void {
	const actions: Record<Command, () => void> = {
		contents: () => shell.toggle('contents'),
		evidence: () => shell.toggle('evidence'),
		keys: () => shell.toggle('keys'),
		settings: () => shell.toggle('settings'),
		notes: () => shell.toggleNotes(),
		black: () => shell.toggleBlack(),
		overview: () => shell.toggleOverview(),
		full: toggleFullScreen,
		quiz: () => {
			location.hash = shell.route.kind === 'quiz' ? `#/${shell.current}` : '#quiz';
		},
		view: () => switchView(shell),
		print: () => shell.effects.reopen({ view: 'print' }),
	};
	actions[command]();
}

/** Whether the command means anything where the learner is. */
export function isOffered(command: Command, shell: ShellState): boolean {
	const needsDeck: readonly Command[] = ['notes', 'black', 'overview', 'full'];
	return shell.view === 'deck' || !needsDeck.includes(command);
}

/** Listens for the letters of the commands, while letters are switched on. */
export function listenForCommands(shell: ShellState): void {
	window.addEventListener('keydown', (event) => {
		if (!shell.settings.letters || !mayCommand(event)) return;
		const command = byKey[event.key.toLowerCase()];
		if (!command || !isOffered(command, shell)) return;
		if (shell.route.kind === 'quiz' && command !== 'quiz') return;
		event.preventDefault();
		run(command, shell);
	});
}

function switchView(shell: ShellState): void {
	const view = shell.view === 'deck' ? 'read' : 'deck';
	shell.change({ view });
	shell.effects.reopen({ view });
}

function toggleFullScreen(): void {
	// A browser may refuse; the deck is then shown as before.
	if (document.fullscreenElement) void document.exitFullscreen();
	else document.documentElement.requestFullscreen().catch(() => undefined);
}
