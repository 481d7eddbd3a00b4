import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginAttempt, respond } from '../../src/core/attempt.ts';
import {
	codeOf,
	isCodeOf,
	objectivesPassed,
	percentOf,
	type StudyRecord,
} from '../../src/core/certificate.ts';
import { resultOf } from '../../src/core/score.ts';
import { teaBank } from '../fixtures/tea-bank.ts';

const record: StudyRecord = {
	course: 'Tea',
	version: '2dbc08af',
	name: 'Ada Okakura',
	clinic: 'Tea House',
	day: '2026-11-22',
	percent: 92,
	objectives: ['water', 'leaf'],
};

const anyRecord: fc.Arbitrary<StudyRecord> = fc.record({
	course: fc.string(),
	version: fc.string(),
	name: fc.string(),
	clinic: fc.string(),
	day: fc.string(),
	percent: fc.nat({ max: 100 }),
	objectives: fc.uniqueArray(fc.string()),
});

describe('the code of a certificate', () => {
	test('is the first 40 bits of the SHA-256 of what it says', () => {
		const text = JSON.stringify([
			'self-study 1',
			'tea',
			'2dbc08af',
			'ada okakura',
			'tea house',
			'2026-11-22',
			92,
			'leaf',
			'water',
		]);
		const start = BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 10)}`);
		const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
		const letters = [7n, 6n, 5n, 4n, 3n, 2n, 1n, 0n].map(
			(place) => alphabet[Number((start >> (place * 5n)) & 31n)],
		);
		expect(codeOf(record).replace('-', '')).toBe(letters.join(''));
	});

	test('is eight signs that are told apart on paper, in two groups', () => {
		fc.assert(
			fc.property(anyRecord, (any) => {
				expect(codeOf(any)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
			}),
		);
	});

	test.each<[string, Partial<StudyRecord>]>([
		['course', { course: 'Coffee' }],
		['version', { version: '2dbc08ae' }],
		['name', { name: 'Ada Okakure' }],
		['clinic', { clinic: '' }],
		['day', { day: '2026-11-23' }],
		['score', { percent: 93 }],
		['objectives', { objectives: ['water'] }],
		['name and clinic', { name: 'Ada', clinic: 'Okakura Tea House' }],
	])('is another one for another %s', (_, change) => {
		expect(codeOf({ ...record, ...change })).not.toBe(codeOf(record));
	});

	test('does not depend on case, spaces or the order of objectives', () => {
		const typed = { name: '  ada  OKAKURA ', objectives: ['leaf', 'water'] };
		expect(codeOf({ ...record, ...typed })).toBe(codeOf(record));
	});

	test('is known again however it is typed', () => {
		fc.assert(
			fc.property(anyRecord, (any) => {
				const code = codeOf(any);
				const typed = code
					.toLowerCase()
					.replace('-', ' ')
					.replaceAll('0', 'o')
					.replaceAll('1', 'l');
				expect(isCodeOf(any, typed)).toBe(true);
				expect(isCodeOf(any, code.slice(0, -1))).toBe(false);
				expect(isCodeOf(any, '')).toBe(false);
			}),
		);
	});
});

test('an objective is passed with the pass share of its own points', () => {
	const right: Record<string, unknown> = {
		'water-green-tea': 0,
		'water-black-heat': 97,
		'water-match-heat': ['c60', 'c75', 'c90'],
		'leaf-same-plant': { verdict: false, reason: 0 },
	};
	const begun = beginAttempt({
		kind: 'exam',
		form: { seed: 1, entries: Object.keys(right).map((itemId) => ({ itemId, orders: {} })) },
		bankHash: teaBank.hash,
		now: 0,
	});
	const attempt = Object.entries(right).reduce(
		(soFar, [id, given]) => respond(soFar, id, given),
		begun,
	);
	const result = resultOf(attempt, teaBank, 0.8);
	// 2 2/3 of 3 points on water, 1 of 1 on leaf.
	expect(percentOf(result)).toBe(92);
	expect(objectivesPassed(result, 0.8)).toEqual(['water', 'leaf']);
	expect(objectivesPassed(result, 8 / 9)).toEqual(['water', 'leaf']);
	expect(objectivesPassed(result, 0.9)).toEqual(['leaf']);
});
