import { isQuizRecord } from '../core/quiz-record-names.ts';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';

/** What the store of the quiz is made of. */
export interface QuizStoreParts {
	/** Undefined where the browser keeps nothing: then records last until the page is closed. */
	readonly store: Store | undefined;
	/** Told once, when a record cannot be kept beyond this page. */
	readonly onnotkept: () => void;
	/** Calls back with the key, or none for all, when another tab has written; gives what ends it. */
	readonly listen: (onchange: (key: string | undefined) => void) => () => void;
}

/** The records of the quiz in a store: values as JSON, one record a key. */
export function quizStoreOf({ store, onnotkept, listen }: QuizStoreParts) {
	const used = store ?? memoryStore();
	let isTold = false;
	const tell = () => {
		if (!isTold) onnotkept();
		isTold = true;
	};
	return {
		names: () => used.keys().filter(isQuizRecord),
		load: (name: string): unknown => {
			const text = used.read(name);
			return text === undefined ? undefined : valueOf(text);
		},
		save: (name: string, value: unknown): boolean => {
			const isKept = used.write(name, JSON.stringify(value));
			if (!isKept || !store) tell();
			return isKept;
		},
		remove: (name: string) => used.remove(name),
		watch: (onchange: () => void) =>
			listen((key) => {
				if (key === undefined || isQuizRecord(key)) onchange();
			}),
	};
}

function valueOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
