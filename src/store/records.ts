import * as v from 'valibot';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';

/** What may go wrong with kept data, said to the learner once. */
export type StoreTrouble = 'not-kept' | 'put-aside';

/** Typed values in a store: parsed when read, and told of when they cannot be kept. */
export interface Records {
	/** The value under the key, or the fallback; what does not parse is put aside under another key. */
	load: <S extends v.GenericSchema>(
		key: string,
		schema: S,
		fallback: v.InferOutput<S>,
	) => v.InferOutput<S>;
	save: (key: string, value: unknown) => void;
}

/**
 * Wraps a store. When it is missing, full or blocked, values go on in memory; each kind of trouble
 * is reported once.
 */
export function recordsOf(
	store: Store | undefined,
	ontrouble: (trouble: StoreTrouble) => void,
): Records {
	const memory = memoryStore();
	const told = new Set<StoreTrouble>();
	const tell = (trouble: StoreTrouble) => {
		if (told.has(trouble)) return;
		told.add(trouble);
		ontrouble(trouble);
	};
	return {
		load(key, schema, fallback) {
			const text = memory.read(key) ?? store?.read(key);
			if (text === undefined) return fallback;
			const json = parseJson(text);
			const parsed = json && v.safeParse(schema, json.value);
			if (parsed?.success) return parsed.output;
			putAside(store ?? memory, key, text);
			tell('put-aside');
			return fallback;
		},
		save(key, value) {
			const text = JSON.stringify(value);
			if (store?.write(key, text)) {
				memory.remove(key);
				return;
			}
			memory.write(key, text);
			tell('not-kept');
		},
	};
}

/** The first free place beside the key; nothing that was put aside before is overwritten. */
function putAside(store: Store, key: string, text: string): void {
	let number = 1;
	while (store.read(`${key}.aside.${number}`) !== undefined) number += 1;
	store.write(`${key}.aside.${number}`, text);
	store.remove(key);
}

function parseJson(text: string): { value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}
