import { defineBlueprint } from '#author';

/** How an exam is drawn: 25 items, most of them on the choice of a length and on what needling helps. */
export const blueprint = defineBlueprint({
	items: 25,
	counts: { length: 7, indication: 6, depth: 3, mechanism: 3, procedure: 3, safety: 3 },
	difficulties: { easy: 6, middle: 10, hard: 9 },
	cases: 2,
	minNotSingle: 4,
	minMustNotMiss: 4,
	passShare: 0.8,
});
