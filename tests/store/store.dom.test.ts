import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { localStore } from '../../src/store/local.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { recordsOf, type StoreTrouble } from '../../src/store/records.ts';
import { storeContract } from '../contracts/store.ts';

const open = (prefix: string) => {
	const store = localStore(() => localStorage, prefix);
	if (!store) throw new Error('the storage of the test environment is not usable');
	return store;
};

beforeEach(() => localStorage.clear());

storeContract('the memory store', memoryStore);
storeContract('the local store', () => open('course:/tea/:'));

describe('the local store', () => {
	it('keeps apart what was written under another prefix', () => {
		open('course:/one/:').write('place', 'tea');
		expect(open('course:/two/:').read('place')).toBeUndefined();
	});

	it('is none where the browser refuses', () => {
		const refuse = () => {
			throw new DOMException('no', 'SecurityError');
		};
		expect(localStore(refuse, 'x')).toBeUndefined();
	});
});

describe('records', () => {
	const Place = v.object({ version: v.literal(1), slide: v.string() });
	const fallback = { version: 1 as const, slide: '' };
	const told: StoreTrouble[] = [];
	const tell = (trouble: StoreTrouble) => void told.push(trouble);
	beforeEach(() => void told.splice(0));

	it('are read as they were saved', () => {
		const records = recordsOf(memoryStore(), tell);
		records.save('place', { version: 1, slide: 'tea' });
		expect(records.load('place', Place, fallback)).toEqual({ version: 1, slide: 'tea' });
		expect(told).toEqual([]);
	});

	it.for(['{"version":2}', 'not json', '"text"', 'null'])(
		'that do not parse (%s) are put aside, whole, and told of once',
		(text) => {
			const store = memoryStore();
			store.write('place', text);
			const records = recordsOf(store, tell);
			expect(records.load('place', Place, fallback)).toBe(fallback);
			expect(records.load('place', Place, fallback)).toBe(fallback);
			expect(store.read('place.aside.1')).toBe(text);
			expect(told).toEqual(['put-aside']);
		},
	);

	it('put aside never overwrite what was put aside before', () => {
		const store = memoryStore();
		for (const text of ['first', 'second']) {
			store.write('place', text);
			recordsOf(store, tell).load('place', Place, fallback);
		}
		expect([store.read('place.aside.1'), store.read('place.aside.2')]).toEqual(['first', 'second']);
	});

	it('go on in memory when the store is full, and the learner is told once', () => {
		const records = recordsOf({ ...memoryStore(), write: () => false }, tell);
		records.save('place', { version: 1, slide: 'tea' });
		records.save('place', { version: 1, slide: 'leaf' });
		expect(records.load('place', Place, fallback).slide).toBe('leaf');
		expect(told).toEqual(['not-kept']);
	});

	it('go on in memory where there is no store', () => {
		const records = recordsOf(undefined, tell);
		records.save('place', { version: 1, slide: 'tea' });
		expect(records.load('place', Place, fallback).slide).toBe('tea');
	});
});
