import * as v from 'valibot';
import { Confidence } from './confidence.ts';
import type { Form } from './select.ts';
import { Id } from './slide.ts';

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

const StoredForm = v.strictObject({
	/** What the form was drawn with. */
	seed: v.number(),
	/** The items in the order in which they are asked, with the order of their lists. */
	entries: v.pipe(
		v.array(v.strictObject({ itemId: Id, orders: v.record(v.string(), v.array(Index)) })),
		v.check(
			(entries) => new Set(entries.map(({ itemId }) => itemId)).size === entries.length,
			'ask an item twice; expected each item once',
		),
	),
});

/** One sitting of a learner with a form; times are milliseconds since 1970. */
export const Attempt = v.strictObject({
	version: v.literal(1),
	id: Id,
	/** An exam gives feedback at the end, practice and review after each item. */
	kind: v.picklist(['exam', 'practice', 'review']),
	/** The objective that is practised. */
	objective: v.optional(Id),
	form: StoredForm,
	/** The bank as it was when the attempt began. */
	bankHash: v.string(),
	/** Responses by item id; each is read through the schema of its item. */
	responses: v.record(Id, v.unknown()),
	/** Ids of items that the learner wants to come back to. */
	flags: v.array(Id),
	/** Ids of items that were checked in practice: their responses stand. */
	checked: v.array(Id),
	startedAt: v.number(),
	/** Index of the entry that is shown. */
	position: Index,
	submittedAt: v.optional(v.number()),
	/** How sure the learner was, by item id, where they said so. */
	confidence: v.exactOptional(v.record(Id, Confidence)),
	/** Ids of items whose lesson was gone through after the exam was handed in. */
	lessons: v.exactOptional(v.array(Id)),
	/** The items as they were when the attempt began; read through `itemsOf`. */
	items: v.exactOptional(v.array(v.unknown())),
	/** Counts the changes: of two states of one attempt, the newer has the higher number. */
	revision: v.exactOptional(Index),
});
export type Attempt = v.InferOutput<typeof Attempt>;

/** What an attempt begins with; `now` in milliseconds since 1970. */
export interface Beginning {
	readonly kind: Attempt['kind'];
	readonly objective?: string;
	readonly form: Form;
	readonly bankHash: string;
	readonly now: number;
}

/** Begins an attempt at its first item. */
export function beginAttempt({ kind, objective, form, bankHash, now }: Beginning): Attempt {
	const { seed, entries } = form;
	return {
		version: 1,
		id: [kind, Math.abs(now).toString(36), Math.abs(seed).toString(36)]
			.join('-')
			.replace(/\./g, ''),
		kind,
		...(objective === undefined ? {} : { objective }),
		form: {
			seed,
			entries: entries.map(({ itemId, orders }) => ({ itemId, orders: copyOf(orders) })),
		},
		bankHash,
		responses: {},
		flags: [],
		checked: [],
		startedAt: now,
		position: 0,
	};
}

/** The attempt with this response to the item; unchanged if the response stands already. */
export function respond(attempt: Attempt, itemId: string, response: unknown): Attempt {
	if (isSettled(attempt, itemId)) return attempt;
	return { ...attempt, responses: { ...attempt.responses, [itemId]: response } };
}

/** The attempt with how sure the learner is of the item; unchanged if its response stands already. */
export function stateConfidence(attempt: Attempt, itemId: string, confidence: Confidence): Attempt {
	if (isSettled(attempt, itemId)) return attempt;
	return { ...attempt, confidence: { ...attempt.confidence, [itemId]: confidence } };
}

/** The attempt with the item flagged, or without its flag if it had one. */
export function toggleFlag(attempt: Attempt, itemId: string): Attempt {
	if (isSubmitted(attempt) || !asks(attempt, itemId)) return attempt;
	const others = attempt.flags.filter((id) => id !== itemId);
	const isFlagged = others.length < attempt.flags.length;
	return { ...attempt, flags: isFlagged ? others : [...others, itemId] };
}

/** The attempt at the entry with this index, or the nearest there is. */
export function goTo(attempt: Attempt, position: number): Attempt {
	const last = Math.max(0, attempt.form.entries.length - 1);
	return { ...attempt, position: Math.min(last, Math.max(0, Math.trunc(position))) };
}

/** The practice attempt with the response to the item standing, so that its feedback may be shown. */
export function check(attempt: Attempt, itemId: string): Attempt {
	if (attempt.kind === 'exam' || isSettled(attempt, itemId)) return attempt;
	return { ...attempt, checked: [...attempt.checked, itemId] };
}

/** The attempt handed in; a second time changes nothing. */
export function submit(attempt: Attempt, now: number): Attempt {
	return isSubmitted(attempt) ? attempt : { ...attempt, submittedAt: now };
}

/** The attempt with the lesson on the item gone through; there is none before it is handed in. */
export function finishLesson(attempt: Attempt, itemId: string): Attempt {
	const { lessons = [] } = attempt;
	if (!isSubmitted(attempt) || !asks(attempt, itemId) || lessons.includes(itemId)) return attempt;
	return { ...attempt, lessons: [...lessons, itemId] };
}

/** Whether the attempt has been handed in. */
export function isSubmitted(attempt: Attempt): boolean {
	return attempt.submittedAt !== undefined;
}

function isSettled(attempt: Attempt, itemId: string): boolean {
	return isSubmitted(attempt) || attempt.checked.includes(itemId) || !asks(attempt, itemId);
}

function asks(attempt: Attempt, itemId: string): boolean {
	return attempt.form.entries.some((entry) => entry.itemId === itemId);
}

function copyOf(orders: Form['entries'][number]['orders']): Record<string, number[]> {
	return Object.fromEntries(Object.entries(orders).map(([name, order]) => [name, [...order]]));
}
