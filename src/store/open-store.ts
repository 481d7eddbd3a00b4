import { localStore } from './local.ts';
import type { Store } from './store.ts';

/** Keys under which the course keeps its records. */
export const keys = { settings: 'settings', place: 'place' } as const;

/** What names everything that the course at this address keeps: its folder tells copies apart. */
export function prefixHere(): string {
	return `course:${new URL('.', location.href).pathname}:`;
}

/** The browser's store for the course at this address. */
export function openStore(): Store | undefined {
	return localStore(() => localStorage, prefixHere());
}

/** Calls back with the key, or none for all, when another tab has written here; gives what ends it. */
export function listenToTabs(onchange: (key: string | undefined) => void): () => void {
	const hear = ({ key }: StorageEvent) => {
		const prefix = prefixHere();
		if (key === null) onchange(undefined);
		else if (key.startsWith(prefix)) onchange(key.slice(prefix.length));
	};
	addEventListener('storage', hear);
	return () => removeEventListener('storage', hear);
}
