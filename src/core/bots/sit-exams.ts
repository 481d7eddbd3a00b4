import { beginAttempt, type Attempt } from '../attempt.ts';
import type { Bank } from '../bank.ts';
import type { Blueprint } from '../blueprint.ts';
import type { Item } from '../item.ts';
import type { Orders } from '../orders.ts';
import { indexes, randomFrom, type Random } from '../random.ts';
import { resultOf } from '../score.ts';
import { drawExam, type Form } from '../select.ts';

/** Somebody who answers every item of an exam. */
export interface Sitter {
	readonly name: string;
	readonly respond: (item: Item, orders: Orders, random: Random) => unknown;
}

/** How a sitter did in all exams; shares are from 0 to 1. */
export interface Sittings {
	readonly name: string;
	/** Mean of the shares of the points. */
	readonly share: number;
	readonly passes: number;
	/** Mean score on each item that was asked, by its id, and how often that was. */
	readonly items: ReadonlyMap<string, { readonly share: number; readonly asked: number }>;
}

/** What is sat, and how often; the exams are drawn with the seeds from 0 on. */
export interface Exams {
	readonly bank: Bank;
	readonly blueprint: Blueprint;
	readonly exams: number;
}

/** Lets every sitter sit the same exams; the reasons if the bank does not give one of them. */
export function sitExams(
	{ bank, blueprint, exams }: Exams,
	sitters: readonly Sitter[],
):
	| { readonly ok: true; readonly sittings: readonly Sittings[] }
	| { readonly ok: false; readonly reasons: readonly string[] } {
	const tallies = sitters.map((sitter) => ({ sitter, tally: newTally() }));
	for (const seed of indexes(exams)) {
		const draw = drawExam({ bank, blueprint, seed });
		if (!draw.ok) return draw;
		for (const [at, { sitter, tally }] of tallies.entries()) {
			const random = randomFrom(seed * sitters.length + at);
			const attempt = answered(draw.form, (id, orders) => {
				const item = bank.byId.get(id);
				return item && sitter.respond(item, orders, random);
			});
			count(tally, resultOf(attempt, bank, blueprint.passShare));
		}
	}
	return { ok: true, sittings: tallies.map(({ sitter, tally }) => sumUp(sitter, tally, exams)) };
}

interface Tally {
	points: number;
	passes: number;
	items: Map<string, { points: number; asked: number }>;
}

function newTally(): Tally {
	return { points: 0, passes: 0, items: new Map() };
}

function answered(form: Form, respond: (itemId: string, orders: Orders) => unknown): Attempt {
	const responses = form.entries.map(
		({ itemId, orders }) => [itemId, respond(itemId, orders)] as const,
	);
	return {
		...beginAttempt({ kind: 'exam', form, bankHash: '', now: 0 }),
		responses: Object.fromEntries(responses),
		submittedAt: 0,
	};
}

function count(tally: Tally, { share, isPassed, items }: ReturnType<typeof resultOf>): void {
	tally.points += share;
	tally.passes += isPassed ? 1 : 0;
	for (const { item, score } of items) {
		const own = tally.items.get(item.id) ?? { points: 0, asked: 0 };
		tally.items.set(item.id, { points: own.points + score, asked: own.asked + 1 });
	}
}

function sumUp({ name }: Sitter, { points, passes, items }: Tally, exams: number): Sittings {
	const shares = [...items].map(
		([id, own]) => [id, { share: own.points / own.asked, asked: own.asked }] as const,
	);
	return { name, share: points / exams, passes, items: new Map(shares) };
}
