import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blueprint as declared } from '../../quiz/blueprint.ts';
import depth from '../../quiz/depth.yaml';
import indication from '../../quiz/indication.yaml';
import length from '../../quiz/length.yaml';
import mechanism from '../../quiz/mechanism.yaml';
import procedure from '../../quiz/procedure.yaml';
import safety from '../../quiz/safety.yaml';
import { bankOf, type Bank } from '../../src/core/bank.ts';
import { Blueprint } from '../../src/core/blueprint.ts';
import { ItemFile, type Item } from '../../src/core/item.ts';
import { indexes } from '../../src/core/random.ts';
import { drawExam } from '../../src/core/select.ts';
import { course } from '../../slides/course.ts';

const blueprint = v.parse(Blueprint, declared);
const files = [depth, indication, length, mechanism, procedure, safety];
const items = files.flatMap((file) => v.parse(ItemFile, file));
const bank = bankOf(items);

/** Exams that one learner sits one after the other, one for each seed, out of a bank. */
function sat(from: Bank, seeds: readonly number[]): Item[][] {
	return seeds.reduce<Item[][]>((exams, seed) => {
		const earlier = exams.map((exam) => exam.map(({ id }) => id));
		const draw = drawExam({ bank: from, blueprint, seed, earlier });
		if (!draw.ok) throw new Error(draw.reasons.join(' '));
		return [...exams, draw.form.entries.flatMap(({ itemId }) => bank.byId.get(itemId) ?? [])];
	}, []);
}

/** The largest share of an exam that the last exam has in common with one before it. */
function repeatedShare(exams: readonly (readonly Item[])[]): number {
	const before = exams.slice(0, -1);
	const last = exams.at(-1) ?? [];
	const shared = before.map((exam) => exam.filter((item) => last.includes(item)).length);
	return Math.max(...shared) / blueprint.items;
}

/** An exam and six items more, so that the next exam can hardly ask anything else. */
const smallBank = bankOf([...new Set([...sat(bank, [1]).flat(), ...items.slice(0, 6)])]);

const twoSeeds = fc.tuple(fc.integer(), fc.integer());
const threeSeeds = fc.tuple(fc.integer(), fc.integer(), fc.integer());

describe('the bank', () => {
	it('is four times an exam', () => {
		expect(items.length).toBeGreaterThanOrEqual(4 * blueprint.items);
	});

	it.for(course.objectives)('has easy, middling and hard items on "$title"', ({ id }) => {
		const own = items.filter(({ objective }) => objective === id);
		expect([...new Set(own.map(({ difficulty }) => difficulty))].sort()).toEqual([1, 2, 3]);
	});
});

describe('an exam from the bank', () => {
	it('meets the blueprint whatever the seed', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const exam = sat(bank, [seed]).flat();
				const count = (isSuch: (item: Item) => boolean) => exam.filter(isSuch).length;
				expect(new Set(exam).size).toBe(25);
				for (const [id, wanted] of Object.entries(blueprint.counts)) {
					expect(count(({ objective }) => objective === id)).toBe(wanted);
				}
				expect(count(({ difficulty }) => difficulty === 1)).toBeLessThanOrEqual(8);
				expect(count(({ difficulty }) => difficulty === 3)).toBeGreaterThanOrEqual(9);
				expect(count(({ type }) => type !== 'single')).toBeGreaterThanOrEqual(4);
				expect(count((item) => item.must_not_miss)).toBeGreaterThanOrEqual(4);
			}),
		);
	});

	it('shares nothing with the exam before it', () => {
		fc.assert(
			fc.property(twoSeeds, (seeds) => {
				expect(repeatedShare(sat(bank, seeds))).toBe(0);
			}),
		);
	});

	it('shares less than a third of its items with each of two exams before it', () => {
		fc.assert(
			fc.property(threeSeeds, (seeds) => {
				expect(repeatedShare(sat(bank, seeds))).toBeLessThan(1 / 3);
			}),
			{ numRuns: 50 },
		);
	});

	it('shares most of its items with the exam before it if the bank is too small', () => {
		fc.assert(
			fc.property(twoSeeds, (seeds) => {
				expect(repeatedShare(sat(smallBank, seeds))).toBeGreaterThan(1 / 2);
			}),
			{ numRuns: 20 },
		);
	});

	it('asks every item of the bank sooner or later', () => {
		const asked = new Set(indexes(100).flatMap((seed) => sat(bank, [seed]).flat()));
		expect(items.filter((item) => !asked.has(item)).map(({ id }) => id)).toEqual([]);
	});
});
