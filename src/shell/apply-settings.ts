import type { Settings } from '../core/settings.ts';

/** Shows the page in the chosen colours and with the chosen motion. */
export function applySettings({ theme, motion }: Pick<Settings, 'theme' | 'motion'>): void {
	const root = document.documentElement;
	set(root, 'theme', theme);
	set(root, 'motion', motion);
}

/** What the system decides is not said on the page. */
function set(root: HTMLElement, name: string, value: string): void {
	if (value === 'system') delete root.dataset[name];
	else root.dataset[name] = value;
}
