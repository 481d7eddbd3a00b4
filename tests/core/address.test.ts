import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHash, parseQuery, resolveSlide, viewFor } from '../../src/core/address.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const tracks = ['short', 'whole'];

describe('the query', () => {
	it.for([
		['', { showNotes: false, withNotes: false, opensDialog: true, bad: [] }],
		['?view=read', { view: 'read' }],
		['?view=presenter', { view: 'deck', showNotes: true }],
		['?view=print&with=notes&dialog=no', { view: 'print', withNotes: true, opensDialog: false }],
		['?track=short', { track: 'short' }],
		['?view=toString', { bad: [{ name: 'view', value: 'toString' }] }],
		['?track=none', { bad: [{ name: 'track', value: 'none' }] }],
	] as const)('%s', ([search, expected]) => {
		expect(parseQuery(search, tracks)).toMatchObject(expected);
	});

	it('never throws, whatever the address says', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				parseQuery(`?view=${text}`, tracks);
				parseHash(`#/${text}`);
			}),
		);
	});
});

describe('the hash', () => {
	it.for([
		['', { kind: 'start' }],
		['#ref-panel', { kind: 'start' }],
		['#/heat', { kind: 'slide', id: 'heat', query: '' }],
		['#/heat?at=2', { kind: 'slide', id: 'heat', query: 'at=2' }],
		['#quiz', { kind: 'quiz', hash: '#quiz' }],
		['#quiz/exam', { kind: 'quiz', hash: '#quiz/exam' }],
		['#quizzes', { kind: 'start' }],
	] as const)('%s', ([hash, route]) => {
		expect(parseHash(hash)).toEqual(route);
	});
});

describe('the slide that an id means', () => {
	const slides = [
		{ id: 'tea', aliases: [] },
		{ id: 'water-heat', aliases: ['temperature'] },
		{ id: 'hard-water', aliases: [] },
	];

	it.for([
		['hard-water', { id: 'hard-water', isExact: true }],
		['temperature', { id: 'water-heat', isExact: true }],
		['heat-of-water', { id: 'water-heat', isExact: false }],
		['nothing', { id: 'tea', isExact: false }],
	] as const)('%s', ([id, target]) => {
		expect(resolveSlide(id, slides)).toEqual(target);
	});

	it('is none where there is no slide', () => {
		expect(resolveSlide('tea', [])).toBeUndefined();
	});
});

describe('the view to start in', () => {
	const query = parseQuery('', tracks);
	it('follows the width until something else was chosen', () => {
		expect(viewFor(query, defaultSettings, true)).toBe('deck');
		expect(viewFor(query, defaultSettings, false)).toBe('read');
		expect(viewFor(query, { ...defaultSettings, view: 'read' }, true)).toBe('read');
	});

	it('is the one of the address before all', () => {
		const asked = parseQuery('?view=print', tracks);
		expect(viewFor(asked, { ...defaultSettings, view: 'read' }, true)).toBe('print');
	});
});
