import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	beginAttempt,
	check,
	finishLesson,
	goTo,
	isSubmitted,
	respond,
	stateConfidence,
	submit,
	toggleFlag,
	type Attempt,
} from '../../src/core/attempt.ts';
import {
	askedInExams,
	decodeAttempts,
	noAttempts,
	openExam,
	openPractice,
	withAttempt,
	type Attempts,
} from '../../src/core/attempts.ts';
import { drawPractice } from '../../src/core/select.ts';
import { teaBank } from '../fixtures/tea-bank.ts';

const noon = Date.UTC(2026, 0, 5, 12);

describe('an attempt', () => {
	test('keeps the last response to each item', () => {
		const once = respond(begun('exam'), 'water-green-tea', 2);
		const twice = respond(once, 'water-green-tea', 0);
		expect(once.responses).toEqual({ 'water-green-tea': 2 });
		expect(twice.responses).toEqual({ 'water-green-tea': 0 });
	});

	test('takes no response to an item that it does not ask', () => {
		const attempt = begun('exam');
		expect(respond(attempt, 'leaf-storage', 1)).toBe(attempt);
	});

	test('sets a flag and takes it away again', () => {
		const flagged = toggleFlag(begun('exam'), 'water-scale');
		expect(flagged.flags).toEqual(['water-scale']);
		expect(toggleFlag(flagged, 'water-scale').flags).toEqual([]);
	});

	test.each([
		[2, 2],
		[-1, 0],
		[99, begun('exam').form.entries.length - 1],
		[1.7, 1],
	])('goes to entry %d as %d', (asked, position) => {
		expect(goTo(begun('exam'), asked).position).toBe(position);
	});

	test('in practice lets a checked response stand', () => {
		const answered = respond(begun('practice'), 'water-green-tea', 2);
		const checked = check(answered, 'water-green-tea');
		expect(respond(checked, 'water-green-tea', 0).responses).toEqual({ 'water-green-tea': 2 });
		expect(check(checked, 'water-green-tea')).toBe(checked);
	});

	test('in an exam has nothing checked before the end', () => {
		expect(check(begun('exam'), 'water-green-tea').checked).toEqual([]);
	});

	test('keeps the last word on how sure the learner is of each item', () => {
		const said = stateConfidence(begun('exam'), 'water-green-tea', 'sure');
		const other = stateConfidence(said, 'water-scale', 'guess');
		expect(stateConfidence(other, 'water-green-tea', 'fairly').confidence).toEqual({
			'water-green-tea': 'fairly',
			'water-scale': 'guess',
		});
		expect(stateConfidence(said, 'leaf-storage', 'sure')).toBe(said);
	});

	test('lets confidence stand with its response', () => {
		const checked = check(begun('practice'), 'water-green-tea');
		expect(stateConfidence(checked, 'water-green-tea', 'sure')).toBe(checked);
		const done = submit(begun('exam'), noon);
		expect(stateConfidence(done, 'water-green-tea', 'sure')).toBe(done);
	});

	test('has each lesson gone through once, and none before it is handed in', () => {
		const open = begun('exam');
		expect(finishLesson(open, 'water-green-tea')).toBe(open);
		const learned = finishLesson(submit(open, noon), 'water-green-tea');
		expect(learned.lessons).toEqual(['water-green-tea']);
		expect(finishLesson(learned, 'water-green-tea')).toBe(learned);
		expect(finishLesson(learned, 'leaf-storage')).toBe(learned);
	});

	test('is handed in once: later responses, flags and times change nothing', () => {
		fc.assert(
			fc.property(fc.nat(), fc.anything(), (later, response) => {
				const done = submit(begun('exam'), noon);
				expect(submit(done, noon + later)).toBe(done);
				expect(respond(done, 'water-green-tea', response)).toBe(done);
				expect(toggleFlag(done, 'water-green-tea')).toBe(done);
			}),
		);
	});

	test('has an id made of its kind, time and seed', () => {
		expect(begun('exam').id).not.toBe(begun('practice').id);
		expect(begun('exam', 1).id).not.toBe(begun('exam', 2).id);
		expect(begun('exam', -0.25).id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});
});

describe('kept attempts', () => {
	test('of the first release are read as they were stored', () => {
		fc.assert(
			fc.property(fc.array(anyAttempt(), { maxLength: 6 }), (attempts) => {
				const kept = attempts.reduce(withAttempt, noAttempts);
				const stored: unknown = JSON.parse(JSON.stringify(asFirstStored(kept)));
				expect(decodeAttempts(stored)).toEqual(kept);
			}),
		);
	});

	test('read anything without throwing, and put aside what does not parse', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				expect(decodeAttempts(stored).attempts).toEqual([]);
			}),
		);
		const good = begun('exam');
		const bad = { ...good, version: 2 };
		const kept = decodeAttempts({ version: 1, attempts: [good, bad] });
		expect(kept).toEqual({ attempts: [good], reviews: [], unread: [bad] });
		expect(decodeAttempts(asFirstStored(kept))).toEqual(kept);
	});

	test('put a later state in the place of the earlier one', () => {
		const first = begun('exam', 1);
		const second = begun('exam', 2);
		const kept = [first, second, goTo(first, 3)].reduce(withAttempt, noAttempts);
		expect(kept.attempts.map(({ position }) => position)).toEqual([3, 0]);
	});

	test('hold every exam, and of finished practice the newest of an objective', () => {
		const all = [
			submit(begun('practice', 1), noon),
			begun('exam', 2),
			begun('practice', 3),
			begun('practice', 4),
		];
		const kept = all.reduce(withAttempt, noAttempts);
		expect(kept.attempts).toEqual([all[1], all[2], all[3]]);
	});

	test('know what each exam asked, the last exam at the end', () => {
		const all = [begun('exam', 1), begun('practice', 2), begun('exam', 3)];
		const kept = all.reduce(withAttempt, noAttempts);
		const [first, , last] = all.map(({ form }) => form.entries.map(({ itemId }) => itemId));
		expect(askedInExams(kept)).toEqual([first, last]);
	});

	test('know the exam and the practice that are open', () => {
		const done = submit(begun('exam', 1), noon);
		const open = begun('exam', 2);
		const practice = begun('practice', 3);
		const kept = [done, open, practice].reduce(withAttempt, noAttempts);
		expect(openExam(kept)).toBe(open);
		expect(openExam(withAttempt(noAttempts, done))).toBeUndefined();
		expect(openPractice(kept, 'water')).toBe(practice);
		expect(openPractice(kept, 'leaf')).toBeUndefined();
		expect(openPractice(withAttempt(kept, submit(practice, noon)), 'water')).toBeUndefined();
	});
});

function asFirstStored({ attempts, unread }: Attempts): unknown {
	return { version: 1, attempts: [...attempts, ...unread] };
}

function begun(kind: Attempt['kind'], seed = 5): Attempt {
	return beginAttempt({
		kind,
		...(kind === 'practice' ? { objective: 'water' } : {}),
		form: drawPractice(teaBank, 'water', seed),
		bankHash: teaBank.hash,
		now: noon + seed,
	});
}

function anyAttempt(): fc.Arbitrary<Attempt> {
	return fc
		.record({
			kind: fc.constantFrom('exam' as const, 'practice' as const),
			seed: fc.nat(),
			response: fc.oneof(fc.integer(), fc.constant(null), fc.array(fc.nat())),
			position: fc.nat({ max: 4 }),
			isDone: fc.boolean(),
			confidence: fc.option(fc.constantFrom('sure' as const, 'guess' as const)),
		})
		.map(({ kind, seed, response, position, isDone, confidence }) => {
			const given = respond(begun(kind, seed), 'water-scale', response);
			const said = confidence ? stateConfidence(given, 'water-scale', confidence) : given;
			const answered = check(said, 'water-scale');
			const moved = goTo(toggleFlag(answered, 'water-minutes'), position);
			return isDone ? finishLesson(submit(moved, noon + 1), 'water-minutes') : moved;
		});
}

test('a submitted attempt knows it', () => {
	expect([begun('exam'), submit(begun('exam'), noon)].map(isSubmitted)).toEqual([false, true]);
});
