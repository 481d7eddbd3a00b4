import type { Item } from './item.ts';

/** All items of a course. */
export interface Bank {
	readonly items: readonly Item[];
	readonly byId: ReadonlyMap<string, Item>;
	/** Changes when any item does; attempts remember it. */
	readonly hash: string;
}

/** Makes a bank of items. */
export function bankOf(items: readonly Item[]): Bank {
	return {
		items,
		byId: new Map(items.map((item) => [item.id, item])),
		hash: hashOf(JSON.stringify(items)),
	};
}

/** A short name for a text (FNV-1a, 32 bits): tells versions apart, protects nothing. */
export function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
