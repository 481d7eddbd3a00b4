import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { findings, gates, screened, strictness } from '../../../slides/figures/screening.ts';

const all = findings(claims);
const ids = all.map(({ id }) => id);
const told = fc.subarray(ids);
const outcomeOf = (some: readonly string[]) => screened(all, some).outcome;

describe('the screening', () => {
	it('asks for every contraindication of the evidence', () => {
		const cited = new Set(all.flatMap(({ cite }) => cite.split(' ')));
		const contraindications = claims.filter(({ topic }) => topic === 'contraindication');
		expect(contraindications.filter(({ id }) => !cited.has(id))).toEqual([]);
		expect([...cited].filter((id) => !claims.some((claim) => claim.id === id))).toEqual([]);
	});

	it('names each once, at a gate that can be left', () => {
		expect(new Set(ids).size).toBe(ids.length);
		expect(all.filter(({ outcome }) => outcome === 'proceed')).toEqual([]);
	});

	it('comes to the strictest outcome of all that was told', () => {
		fc.assert(
			fc.property(told, (some) => {
				const own = some.map((id) => all.find((each) => each.id === id)?.outcome ?? 'proceed');
				const strictest = Math.min(strictness('proceed'), ...own.map(strictness));
				expect(strictness(outcomeOf(some))).toBe(strictest);
			}),
		);
	});

	it('does not mind the order in which it was told', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(ids), (some) => {
				expect(screened(all, some)).toEqual(screened(all, some.toSorted()));
			}),
		);
	});

	it('never becomes milder by what is told besides', () => {
		fc.assert(
			fc.property(told, told, (some, more) => {
				expect(strictness(outcomeOf([...some, ...more]))).toBeLessThanOrEqual(
					strictness(outcomeOf(some)),
				);
			}),
		);
	});

	it('keeps every reason, the strictest first', () => {
		fc.assert(
			fc.property(told, (some) => {
				const { reasons } = screened(all, some);
				expect(reasons.map(({ id }) => id).toSorted()).toEqual(some.toSorted());
				const order = reasons.map(({ outcome }) => strictness(outcome));
				expect(order).toEqual(order.toSorted((one, other) => one - other));
			}),
		);
	});

	it('goes on to consent, not to the needle, when nothing is told', () => {
		expect(outcomeOf([])).toBe('proceed');
		expect(gates.at(-1)?.word).toBe('Proceed to consent');
	});

	it('shows where sources differ, and says what has no source', () => {
		const find = (id: string) => all.find((each) => each.id === id);
		expect(find('stopped')).toMatchObject({ outcome: 'doctor', why: expect.stringContaining('6') });
		expect(find('stopped')?.dispute).toContain('do not name needling');
		for (const { cite, ...texts } of all)
			if (
				cite.split(' ').every((id) => claims.find((claim) => claim.id === id)?.verified !== 'found')
			)
				expect(JSON.stringify(texts)).toContain('no source seen');
	});
});
