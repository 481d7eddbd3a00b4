import { describe, expect, it } from 'vitest';
import { claims, references } from '../../../slides/evidence/index.ts';
import { aims, answerOf, endOf, seenText } from '../../../slides/figures/endpoint-states.ts';
import { closePoints, closeUp, dotsPath, furrows } from '../../../slides/figures/skin-close.ts';
import { skinStates, skinTones } from '../../../slides/figures/skin-states.ts';

const every = aims.flatMap((aim) =>
	skinStates.map((state) => ({ aim, state, answer: answerOf(aim, state) })),
);

describe('an end-point', () => {
	it('is reached once for each aim, and nothing after it is', () => {
		for (const aim of aims.filter((each) => each !== 'length')) {
			const kinds = skinStates.map((state) => answerOf(aim, state).kind);
			expect(kinds.filter((kind) => kind === 'here')).toHaveLength(1);
			expect(skinStates[kinds.indexOf('here')]).toBe(endOf(aim));
			expect(kinds.slice(0, kinds.indexOf('here'))).not.toContain('past');
			expect(kinds.slice(kinds.indexOf('here') + 1)).not.toContain('before');
		}
	});

	it('is without blood for surface work and melasma, with pinpoints for lines and scars', () => {
		expect(aims.map(endOf)).toEqual(['pink', 'red', 'uniform', 'uniform', undefined]);
	});

	it('is never given by length: the answer is to ask for the aim', () => {
		for (const { answer } of every.filter(({ aim, state }) => aim === 'length' && state !== 'stop'))
			expect(answer.kind).toBe('ask');
	});

	it('is too far in the same words whatever the aim', () => {
		const answers = every
			.filter(({ state }) => state === 'stop')
			.map(({ answer }) => answer.verdict);
		expect(new Set(answers).size).toBe(1);
	});
});

it('every reason rests on claims with a source, and none gives a millimetre', () => {
	const known = new Map(claims.map((claim) => [claim.id, claim]));
	const sources = new Set(references.map(({ id }) => id));
	for (const { text, claims: ids } of every.flatMap(({ answer }) => answer.reasons)) {
		expect(text).not.toMatch(/\d|mm/);
		for (const id of ids.split(' '))
			expect(known.get(id)?.sources.some((source) => sources.has(source))).toBe(true);
	}
});

it('what is only remembered is said to be usual teaching', () => {
	const memory = new Set(claims.filter((c) => c.verified === 'memory').map(({ id }) => id));
	for (const { text, claims: ids } of every.flatMap(({ answer }) => answer.reasons))
		if (ids.split(' ').some((id) => memory.has(id))) expect(text).toContain('usual teaching');
});

it('each state on each tone is told in other words', () => {
	const texts = skinStates.flatMap((state) => skinTones.map(({ key }) => seenText(state, key)));
	expect(new Set(texts).size).toBe(skinStates.length * skinTones.length);
});

it('blood stands only on the needled part of the patch, and more of it when uniform', () => {
	expect(closePoints('red')).toEqual([]);
	expect(closePoints('uniform').length).toBeGreaterThan(2 * closePoints('scattered').length);
	for (const [x] of closePoints('uniform')) expect(x).toBeGreaterThan(closeUp.edge);
});

it('the furrows are the same on every machine and cheap to draw', () => {
	expect(furrows.match(/M/g)).toHaveLength(60);
	expect(furrows.length).toBeLessThan(6000);
	expect(dotsPath([[3.4, 8]])).toBe('M3 8h0');
});
