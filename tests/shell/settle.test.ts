import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settle } from '../../src/shell/settle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('does the last of a run of calls, once, when they have stopped', () => {
	const done: string[] = [];
	const ask = settle(100, (what: string) => done.push(what));
	ask('first');
	vi.advanceTimersByTime(99);
	ask('second');
	vi.advanceTimersByTime(99);
	expect(done).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(done).toEqual(['second']);
	vi.advanceTimersByTime(1000);
	expect(done).toEqual(['second']);
});

it('does nothing that was cancelled', () => {
	const done: string[] = [];
	const ask = settle(100, (what: string) => done.push(what));
	ask('first');
	ask.cancel();
	vi.advanceTimersByTime(1000);
	expect(done).toEqual([]);
});
