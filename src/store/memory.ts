import type { Store } from './store.ts';

/** Keeps texts until the page is closed. */
export function memoryStore(): Store {
	const texts = new Map<string, string>();
	return {
		keys: () => [...texts.keys()],
		read: (key) => texts.get(key),
		write: (key, text) => {
			texts.set(key, text);
			return true;
		},
		remove: (key) => void texts.delete(key),
	};
}
