import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersCsv, readAnswers } from '../../src/core/group-csv.ts';
import { groupReport, pointBiserial } from '../../src/core/group-report.ts';
import {
	examChoices,
	isPassed,
	peopleOf,
	type GroupAnswer,
	type GroupExam,
	type GroupSource,
} from '../../src/core/group.ts';

const answer = (item: string, score: number, more: Partial<GroupAnswer> = {}): GroupAnswer => ({
	item,
	objective: 'water',
	question: `What of ${item}?`,
	mustNotMiss: false,
	score,
	...more,
});
const exam = (attempt: string, submittedAt: number, ...answers: GroupAnswer[]): GroupExam => ({
	attempt,
	submittedAt,
	answers,
});
const source = (name: string | undefined, file: string, ...exams: GroupExam[]): GroupSource => ({
	name,
	file,
	exams,
});

describe('the people of a group', () => {
	test('an attempt that is loaded twice counts once', () => {
		const one = exam('exam-1-1', 1, answer('heat', 1));
		const people = peopleOf([source('Ada', 'a.json', one), source('Ada', 'b.json', one)]);
		expect(people).toEqual([{ name: 'Ada', exams: [one] }]);
	});

	test('a later file of the same person without a name adds its exams', () => {
		const [first, second] = [exam('exam-1-1', 1), exam('exam-2-1', 2)];
		const people = peopleOf([
			source('Ada', 'a.json', first),
			source(undefined, 'b.json', second, first),
		]);
		expect(people).toEqual([{ name: 'Ada', exams: [first, second] }]);
	});

	test('two files of one name that share nothing and name nobody are two people', () => {
		const people = peopleOf([
			source(undefined, 'tea.json', exam('exam-1-1', 1)),
			source(undefined, 'tea.json', exam('exam-1-2', 1)),
		]);
		expect(people.map(({ name }) => name)).toEqual(['tea.json', 'tea.json (2)']);
	});

	test('a file that holds the exams of two makes them one', () => {
		const people = peopleOf([
			source('Ada', 'a.json', exam('exam-1-1', 1)),
			source(undefined, 'b.json', exam('exam-2-1', 2)),
			source(undefined, 'c.json', exam('exam-1-1', 1), exam('exam-2-1', 2)),
		]);
		expect(people.map(({ name, exams }) => [name, exams.length])).toEqual([['Ada', 2]]);
	});
});

test.each([
	['enough points', [answer('a', 1), answer('b', 0.6)], true],
	['too few points', [answer('a', 1), answer('b', 0.5)], false],
	['nothing asked', [], false],
	['harm not seen', [answer('a', 1), answer('b', 0.9, { mustNotMiss: true })], false],
])('%s', (_, answers, expected) => {
	expect(isPassed(exam('exam-1-1', 1, ...answers), 0.8)).toBe(expected);
});

describe('the report', () => {
	const first = exam('exam-1-1', 1, answer('heat', 0), answer('time', 1));
	const last = exam('exam-2-1', 2, answer('heat', 1), answer('time', 1));
	const people = peopleOf([source('Ada', 'a.json', first, last)]);

	test.each([
		['first', [0, 1], 1],
		['last', [1, 1], 1],
		['all', [0.5, 1], 2],
	] as const)('counts the %s exam', (choice, shares, exams) => {
		const report = groupReport(people, choice, 0.8);
		expect(report).toMatchObject({ people: 1, exams });
		expect(report.items.map(({ rightShare }) => rightShare).sort()).toEqual(shares);
	});

	test('names the least known item first', () => {
		const { items } = groupReport(people, 'first', 0.8);
		expect(items.map(({ item }) => item)).toEqual(['heat', 'time']);
	});

	test('counts who was sure and wrong', () => {
		const sure = { confidence: 'sure' } as const;
		const group = peopleOf([
			source('Ada', 'a.json', exam('exam-1-1', 1, answer('heat', 0, sure))),
			source('Bo', 'b.json', exam('exam-1-2', 1, answer('heat', 1, sure))),
			source('Cy', 'c.json', exam('exam-1-3', 1, answer('heat', 0, { confidence: 'guess' }))),
		]);
		const { items, objectives, hasConfidence } = groupReport(group, 'last', 0.8);
		expect(items[0]).toMatchObject({ sure: 2, sureAndWrong: 1, people: 3 });
		expect(objectives[0]).toMatchObject({ sure: 2, sureAndWrong: 1 });
		expect(hasConfidence).toBe(true);
	});

	const groupOfSize = (size: number) =>
		peopleOf(
			Array.from({ length: size }, (_, at) =>
				source(
					`Person ${at}`,
					`${at}.json`,
					exam(`exam-1-${at}`, 1, answer('heat', at % 2), answer('time', at % 2), answer('pot', 1)),
				),
			),
		);
	const ofItem = (size: number, id: string) =>
		groupReport(groupOfSize(size), 'last', 0.8).items.find(({ item }) => item === id)
			?.discrimination;

	test('says no discrimination of nine people', () => {
		expect(ofItem(9, 'heat')).toEqual({ kind: 'few' });
	});

	test('says it of ten', () => {
		expect(ofItem(10, 'heat')).toEqual({ kind: 'known', value: expect.closeTo(1) });
	});

	test('says none of an item that all knew', () => {
		expect(ofItem(10, 'pot')).toEqual({ kind: 'alike' });
	});
});

test.each([
	// Worked by hand: M1 = 0.75, M0 = 0.25, s = sqrt(0.125), n1 = n0 = 2 of 4.
	[[1, 1, 0, 0], [0.5, 1, 0, 0.5], 0.25 / Math.sqrt(0.125)],
	[[1, 1, 0, 0], [0, 0, 1, 1], -1],
	[[1, 0, 1, 0], [1, 1, 0, 0], 0],
	[[1, 1, 1], [0, 1, 1], undefined],
	[[1, 0, 1], [0.3, 0.3, 0.3], undefined],
])('right %j against the rest %j correlates by %d', (right, rest, expected) => {
	const value = pointBiserial(
		right.map((one, at) => ({ isRight: one === 1, rest: rest[at] ?? 0 })),
	);
	if (expected === undefined) expect(value).toBeUndefined();
	else expect(value).toBeCloseTo(expected);
});

const confidence = fc.constantFrom('sure', 'fairly', 'guess', undefined);
const answers = fc.uniqueArray(
	fc.record({
		item: fc.constantFrom('heat', 'time', 'pot', 'leaf'),
		objective: fc.constantFrom('water', 'leaf'),
		question: fc.string(),
		mustNotMiss: fc.boolean(),
		score: fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1),
		confidence,
	}),
	{ selector: ({ item }) => item, minLength: 1 },
);
const sources = fc
	.array(fc.array(answers, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 14 })
	.map((group) =>
		group.map((exams, at) =>
			source(
				`Person ${String.fromCharCode(65 + at)}`,
				`${at}.json`,
				...exams.map((given, number) => exam(`exam-${number + 1}-${at}`, number, ...given)),
			),
		),
	);

describe('for any group', () => {
	test('shares are shares, correlations are correlations, and nobody counts twice', () => {
		fc.assert(
			fc.property(sources, fc.constantFrom(...examChoices), (group, choice) => {
				const report = groupReport(peopleOf([...group, ...group]), choice, 0.8);
				expect(report.people).toBe(group.length);
				for (const part of [...report.items, ...report.objectives]) {
					expect(part.share).toBeGreaterThanOrEqual(part.rightShare - 1e-9);
					expect(part.share).toBeLessThanOrEqual(1 + 1e-9);
					expect(part.sureAndWrong).toBeLessThanOrEqual(part.sure);
					expect(part.people).toBeLessThanOrEqual(part.answers);
				}
				for (const { discrimination } of report.items)
					if (discrimination.kind === 'known')
						expect(Math.abs(discrimination.value)).toBeLessThanOrEqual(1 + 1e-9);
			}),
		);
	});

	test('the order of the files changes nothing', () => {
		fc.assert(
			fc.property(sources, (group) => {
				const one = groupReport(peopleOf(group), 'last', 0.8);
				const other = groupReport(peopleOf(group.toReversed()), 'last', 0.8);
				expect(other.items.map(({ item, rightShare }) => [item, rightShare])).toEqual(
					one.items.map(({ item, rightShare }) => [item, rightShare]),
				);
			}),
		);
	});

	test('the table says what the files said', () => {
		fc.assert(
			fc.property(sources, (group) => {
				const people = peopleOf(group);
				const read = readAnswers('group.csv', answersCsv('tea', people), 'tea');
				if (!read.ok) throw new Error(JSON.stringify(read.faults));
				const rounded = JSON.stringify(people, (key, value: unknown) =>
					key === 'score' ? Number((value as number).toFixed(12)) : value,
				);
				expect(JSON.stringify(peopleOf(read.sources))).toBe(rounded);
			}),
		);
	});
});

describe('a table that this page has not written', () => {
	const head =
		'course,person,attempt,handed_in,item,objective,question,must_not_miss,score,confidence';
	test.each([
		['name,points\nAda,3\n', 'group.csv: has other columns'],
		[
			`${head}\ntea,Ada,exam-1-1,yesterday,heat,water,Why?,no,1,\n`,
			'group.csv:2 › handed_in: is no moment',
		],
		[
			`${head}\ntea,Ada,exam-1-1,2026-01-05T12:00:00.000Z,heat,water,Why?,no,7,\n`,
			'group.csv:2 › score: is no score',
		],
		[
			`${head}\ncoffee,Ada,exam-1-1,2026-01-05T12:00:00.000Z,heat,water,Why?,no,1,\n`,
			'group.csv:2 › course: is another course',
		],
	])('is refused, and it says why', (text, reason) => {
		const read = readAnswers('group.csv', text, 'tea');
		const [fault] = read.ok ? [] : read.faults;
		const line = fault?.line === undefined ? '' : `:${fault.line}`;
		const path = fault?.path.length ? ` › ${fault.path.join('.')}` : '';
		expect(`${fault?.file}${line}${path}: ${fault?.wrong}`).toBe(reason);
	});
});
