import { localStore } from './local.ts';
import type { Store } from './store.ts';

/** Keys under which the course keeps its records. */
export const keys = { settings: 'settings', place: 'place', quiz: 'quiz' } as const;

/** The browser's store for the course at this address: its folder is part of every key. */
export function openStore(): Store | undefined {
	const folder = new URL('.', location.href).pathname;
	return localStore(() => localStorage, `course:${folder}:`);
}
