import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { bankOf, type Bank } from '../../src/core/bank.ts';
import { oldRecord } from '../../src/core/quiz-record-names.ts';
import { readRecords } from '../../src/core/quiz-records.ts';
import { quizRouteOf } from '../../src/core/quiz-route.ts';
import Quiz from '../../src/quiz/Quiz.svelte';
import type { QuizSetup } from '../../src/quiz/quiz-setup.ts';
import { pictures } from '../fixtures/course/quiz/pictures.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { quizStoreOf } from '../../src/store/quiz-store.ts';
import { blueprint } from '../fixtures/course/quiz/blueprint.ts';
import { teaBank } from '../fixtures/tea-bank.ts';

/** A bank with only these items of the fixture course. */
export function bankWith(...ids: string[]): Bank {
	return bankOf(teaBank.items.filter(({ id }) => ids.includes(id)));
}

/** A store in memory, as a browser that holds this from the first release; `value` is what it holds now. */
export function storeWith(value?: unknown) {
	const texts = memoryStore();
	if (value !== undefined) texts.write(oldRecord, JSON.stringify(value));
	const store = quizStoreOf({
		store: texts,
		onnotkept: () => undefined,
		listen: () => () => undefined,
	});
	return {
		...store,
		get value(): unknown {
			const names = store.names();
			if (names.includes(oldRecord)) return store.load(oldRecord);
			const records = new Map(names.map((name) => [name, store.load(name)]));
			const { attempts, unread } = readRecords(records);
			return names.length > 0 ? { version: 1, attempts: [...attempts, ...unread] } : undefined;
		},
	};
}

/** The quiz of the fixture course at an address, as the shell shows it; `hash()` is where it is now. */
export async function openQuiz(
	hash: string,
	{
		store = storeWith(),
		...change
	}: Partial<QuizSetup> & { store?: ReturnType<typeof storeWith> } = {},
) {
	let place = hash;
	let seed = 0;
	const route = (to: string) => quizRouteOf(to) ?? { kind: 'home' as const };
	const go = (to: string) => {
		place = to;
		return view.rerender({ route: route(to) });
	};
	const view = render(Quiz, {
		bank: teaBank,
		blueprint,
		objectives: [
			{ id: 'water', title: 'Water', can: 'choose water and heat for a tea' },
			{ id: 'leaf', title: 'Leaf', can: 'tell kinds of leaf apart' },
		],
		slides: {
			'water-heat': { title: 'The leaf sets the heat' },
			'leaf-kinds': { title: 'One plant gives every tea' },
		},
		evidence: (id: string) => ({
			statement: `What is known: ${id}`,
			strengthWords: 'Strong evidence (A)',
			sources: ['Okakura 1906'],
			sourceNames: ['Okakura 1906'],
		}),
		courseId: 'tea',
		course: 'Tea',
		figureOf: () => undefined,
		onfigure: () => undefined,
		learner: undefined,
		onlearner: () => undefined,
		glossary: () => [],
		pictures: async () => pictures,
		store,
		now: () => Date.UTC(2026, 0, 5, 12),
		seed: () => (seed += 1),
		hasLetterKeys: true,
		onnavigate: (to: string) => void go(to),
		...change,
		route: route(hash),
	});
	await screen.findByRole('heading', { level: 1 });
	return { user: userEvent.setup(), store, go, hash: () => place, view };
}
