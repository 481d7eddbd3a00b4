import type { ItemKind, Question, ResponseOf } from '../item.ts';

type Keys = {
	readonly [K in ItemKind]: (question: Extract<Question, { type: K }>) => ResponseOf<K>;
};

const keys: Keys = {
	single: ({ options }) => rightIn(options)[0] ?? null,
	point: ({ options }) => rightIn(options)[0] ?? null,
	multiple: ({ options }) => rightIn(options),
	'true-false': ({ verdict, reasons }) => ({ verdict, reason: rightIn(reasons)[0] ?? null }),
	match: ({ prompts }) => prompts.map(({ choice }) => choice),
	order: ({ steps }) => [...steps.keys()],
	number: ({ answer }) => answer.min,
	set: ({ accepted, scale }) => Math.max(accepted.min, scale.min),
	screen: ({ entries }) => {
		const marked = entries.flatMap(({ reason }, at) => (reason ? [at] : []));
		return { marked, isClear: marked.length === 0 };
	},
	case: ({ steps }) => ({ responses: steps.map(rightResponse), locked: steps.length }),
};

/** The response of somebody who knows the evidence. */
export function rightResponse(question: Question): ResponseOf<ItemKind> {
	// Each question meets only the key registered under its own type.
	const key = keys[question.type] as (question: Question) => ResponseOf<ItemKind>;
	return key(question);
}

function rightIn(options: readonly { readonly correct: boolean }[]): number[] {
	return options.flatMap(({ correct }, at) => (correct ? [at] : []));
}
