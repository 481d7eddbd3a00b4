import { listenToTabs, openStore } from '../store/open-store.ts';
import { quizStoreOf } from '../store/quiz-store.ts';

let opened: ReturnType<typeof quizStoreOf> | undefined;

/** The store of the quiz, the same for as long as the page is open: it holds what could not be written. */
export function quizStoreHere(onnotkept: () => void): ReturnType<typeof quizStoreOf> {
	opened ??= quizStoreOf({ store: openStore(), onnotkept, listen: listenToTabs });
	return opened;
}
