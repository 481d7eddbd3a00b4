import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims, popularClaims } from '../../../slides/evidence/index.ts';
import {
	hand,
	shownIds,
	sortedClaims,
	verdictOrder,
} from '../../../slides/figures/sorted-claims.ts';
import { leftOut } from '../../../slides/figures/unsourced-claims.ts';

const rows = sortedClaims(popularClaims, claims);
const ids = rows.map(({ id }) => id);
const known = new Set(claims.map(({ id }) => id));

describe('the statements to sort', () => {
	it('are all there, in the order of the article, with their verdicts', () => {
		expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual(
			popularClaims.map(({ id, verdict }) => [id, verdict]),
		);
		expect(rows.every(({ id, number }) => id.endsWith(String(number).padStart(2, '0')))).toBe(true);
	});

	it('do not build without an answer', () => {
		const [first] = popularClaims;
		if (!first) throw new Error('no statements');
		const added = { ...first, id: 'popular-99', verdict: 'limits' as const };
		expect(() => sortedClaims([added], claims)).toThrow('popular-99');
	});

	it.for(rows.filter(({ id }) => !leftOut.includes(id)))(
		'$id is answered from a claim that its row rests on',
		({ id, cite, harm }) => {
			const cited = `${cite} ${harm?.cite ?? ''}`.trim().split(' ');
			const statement = popularClaims.find((each) => each.id === id);
			expect(cited.filter((each) => !known.has(each))).toEqual([]);
			expect(cited.filter((each) => statement?.claims.includes(each))).not.toEqual([]);
		},
	);

	it('are short enough to be read from the last row', () => {
		expect(rows.filter(({ said }) => said.length > 44)).toEqual([]);
		expect(rows.filter(({ holds }) => holds.length > 90)).toEqual([]);
	});

	it('say what holds of the ones that are off the subject: nothing', () => {
		for (const row of rows.filter(({ id }) => leftOut.includes(id)))
			expect(row).toMatchObject({ cite: '', holds: expect.stringContaining('not checked') });
	});
});

describe('what is shown of them', () => {
	it('is at first a hand with every verdict in it', () => {
		const inHand = rows.filter(({ id }) => hand.includes(id));
		expect(inHand.length).toBe(new Set(hand).size);
		expect(new Set(inHand.map(({ verdict }) => verdict)).size).toBe(verdictOrder.length);
	});

	it('is each statement once: not sorted yet, or under its verdict', () => {
		fc.assert(
			fc.property(fc.subarray(ids), (sorted) => {
				const shows = ['open', ...verdictOrder] as const;
				const shown = shows.flatMap((show) => shownIds(rows, show, sorted));
				expect(shown.toSorted()).toEqual(ids.toSorted());
				expect(shownIds(rows, 'open', sorted).filter((id) => sorted.includes(id))).toEqual([]);
			}),
		);
	});
});
