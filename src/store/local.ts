import type { Store } from './store.ts';

/**
 * Keeps texts in the browser's local storage, under a prefix of its own, so that two copies of a
 * course on one host do not share them. Undefined where the browser refuses to keep anything.
 */
export function localStore(open: () => Storage, prefix: string): Store | undefined {
	const name = (key: string) => `${prefix}${key}`;
	const attempt = <T>(action: (storage: Storage) => T): T | undefined => {
		try {
			return action(open());
		} catch {
			return undefined;
		}
	};
	const probe = name('probe');
	const isUsable = attempt((storage) => {
		storage.setItem(probe, '1');
		storage.removeItem(probe);
		return true;
	});
	if (!isUsable) return undefined;
	const keysIn = (storage: Storage) =>
		Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
			.filter((key) => key.startsWith(prefix))
			.map((key) => key.slice(prefix.length));
	return {
		keys: () => attempt(keysIn) ?? [],
		read: (key) => attempt((storage) => storage.getItem(name(key))) ?? undefined,
		write: (key, text) =>
			attempt((storage) => {
				storage.setItem(name(key), text);
				return true;
			}) ?? false,
		remove: (key) => void attempt((storage) => storage.removeItem(name(key))),
	};
}
