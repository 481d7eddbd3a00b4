import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blueprint as declared } from '../../quiz/blueprint.ts';
import depth from '../../quiz/depth.yaml';
import indication from '../../quiz/indication.yaml';
import length from '../../quiz/length.yaml';
import mechanism from '../../quiz/mechanism.yaml';
import procedure from '../../quiz/procedure.yaml';
import safety from '../../quiz/safety.yaml';
import { bankOf } from '../../src/core/bank.ts';
import { Blueprint } from '../../src/core/blueprint.ts';
import { ItemFile } from '../../src/core/item.ts';
import { indexes } from '../../src/core/random.ts';
import { course } from '../../slides/course.ts';
import {
	drawnByKind,
	inARow,
	profileOf,
	sat,
	sharedBy,
	spread,
	tenThousandExams,
} from '../fixtures/sittings.ts';

const blueprint = v.parse(Blueprint, declared);
const files = [depth, indication, length, mechanism, procedure, safety];
const items = files.flatMap((file) => v.parse(ItemFile, file));
const bank = bankOf(items);

/** An exam and six items more, so that the next exam can hardly ask anything else. */
const smallBank = bankOf([...new Set([...sat(bank, blueprint, [1]).flat(), ...items.slice(0, 6)])]);

describe('the bank', () => {
	it('is four times an exam', () => {
		expect(items.length).toBeGreaterThanOrEqual(4 * blueprint.items);
	});

	it.for(course.objectives)('has easy, middling and hard items on "$title"', ({ id }) => {
		const own = items.filter(({ objective }) => objective === id);
		expect([...new Set(own.map(({ difficulty }) => difficulty))].sort()).toEqual([1, 2, 3]);
	});
});

describe('10,000 exams from the bank, four in a row a learner', () => {
	const learners = tenThousandExams(bank, blueprint);
	const exams = learners.flat();

	it('all follow the blueprint, so that their mean difficulty is the same', () => {
		const { counts: objectives, difficulties, minNotSingle, minMustNotMiss } = blueprint;
		for (const { notSingle, mustNotMiss, cases, ...profile } of exams.map(profileOf)) {
			expect(profile).toEqual({ items: 25, objectives, ...difficulties });
			expect(cases).toBe(blueprint.cases ?? cases);
			expect(notSingle).toBeGreaterThanOrEqual(minNotSingle);
			expect(mustNotMiss).toBeGreaterThanOrEqual(minMustNotMiss);
		}
	});

	it('share nothing with the exam before', () => {
		const shared = learners.flatMap(inARow).map(([one = [], other = []]) => sharedBy(one, other));
		expect(Math.max(...shared)).toBe(0);
	});

	it('draw no item more than twice as often as another of its kind', () => {
		for (const times of Object.values(drawnByKind(bank, exams)))
			expect(spread(times)).toBeLessThanOrEqual(2);
	});
});

it('an exam is at most one third easy and at least one third hard', () => {
	const { items: length, difficulties } = blueprint;
	expect(difficulties.easy / length).toBeLessThanOrEqual(1 / 3);
	expect(difficulties.hard / length).toBeGreaterThanOrEqual(1 / 3);
});

it('two exams from a bank that is too small share most of their items', () => {
	for (const seed of indexes(20)) {
		const [one = [], other = []] = sat(smallBank, blueprint, [seed, seed + 1000]);
		expect(sharedBy(one, other)).toBeGreaterThan(blueprint.items / 2);
	}
});
