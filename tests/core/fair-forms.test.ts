import { describe, expect, it } from 'vitest';
import { bankOf } from '../../src/core/bank.ts';
import type { Blueprint } from '../../src/core/blueprint.ts';
import type { Item } from '../../src/core/item.ts';
import { indexes } from '../../src/core/random.ts';
import {
	drawnByKind,
	inARow,
	profileOf,
	sat,
	sharedBy,
	spread,
	tenThousandExams,
} from '../fixtures/sittings.ts';
import { teaItem } from '../fixtures/tea-bank.ts';

const blueprint: Blueprint = {
	items: 25,
	counts: { length: 7, indication: 6, depth: 3, mechanism: 3, procedure: 3, safety: 3 },
	difficulties: { easy: 6, middle: 10, hard: 9 },
	minNotSingle: 4,
	minMustNotMiss: 4,
	passShare: 0.8,
};

/**
 * 132 items, twice as many of the large objectives as of the small ones, and a fifth that must not be
 * missed, most of it on safety.
 */
const bank = bankOf(
	Object.keys(blueprint.counts).flatMap((objective, at) =>
		indexes(at < 2 ? 34 : 16).map((index): Item => {
			const single = teaItem('water-green-tea', 'single');
			const item = index % 4 === 3 ? teaItem('leaf-from-the-plant', 'multiple') : single;
			const difficulties = [2, 3, 1, 2, 3] as const;
			return {
				...item,
				id: `${objective}-${index}`,
				objective,
				difficulty: difficulties[index % 5] ?? 1,
				must_not_miss: objective === 'safety' ? index % 4 > 0 : index % 8 === 5,
			};
		}),
	),
);

const learners = tenThousandExams(bank, blueprint);
const exams = learners.flat();

describe('10,000 exams from a bank of five times their size', () => {
	it('all follow the blueprint, with as many easy, middling and hard items each', () => {
		const { counts: objectives, difficulties } = blueprint;
		for (const exam of exams) {
			const { notSingle, mustNotMiss, cases: _cases, ...profile } = profileOf(exam);
			expect(profile).toEqual({ items: 25, objectives, ...difficulties });
			expect(notSingle).toBeGreaterThanOrEqual(4);
			expect(mustNotMiss).toBeGreaterThanOrEqual(4);
		}
	});

	it('share nothing with the exam before', () => {
		const shared = learners.flatMap(inARow).map(([one = [], other = []]) => sharedBy(one, other));
		expect(Math.max(...shared)).toBe(0);
	});

	it('draw no item more than twice as often as another of its objective', () => {
		const kinds = Object.entries(drawnByKind(bank, exams));
		for (const objective of Object.keys(blueprint.counts)) {
			const times = kinds.filter(([kind]) => kind.startsWith(objective)).flatMap(([, own]) => own);
			expect(spread(times)).toBeLessThanOrEqual(2);
		}
	});

	it('draw items of one kind nearly equally often', () => {
		for (const times of Object.values(drawnByKind(bank, exams)))
			expect(spread(times)).toBeLessThan(1.25);
	});
});

it('a learner who sits one exam after the other meets every item equally often', () => {
	const forms = sat(bank, blueprint, indexes(1000));
	for (const times of Object.values(drawnByKind(bank, forms)))
		expect(spread(times)).toBeLessThan(1.1);
});

it('a bank that is hardly larger than the exam still gives it', () => {
	const own = Object.keys(blueprint.counts).flatMap((objective) =>
		bank.items.filter((item) => item.objective === objective).slice(0, 8),
	);
	for (const seed of indexes(20)) {
		const forms = sat(bankOf(own), blueprint, [seed, seed + 1000]);
		for (const form of forms) expect(profileOf(form)).toMatchObject(blueprint.difficulties);
		const [one = [], other = []] = forms;
		// 25 of 48 items: at least two must come again.
		expect(sharedBy(one, other)).toBeGreaterThanOrEqual(2);
	}
});
