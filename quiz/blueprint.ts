import { defineBlueprint } from '#author';

/** How an exam is drawn: 12 items, scaled down from the 25-item blueprint until the bank has grown. */
export const blueprint = defineBlueprint({
	items: 12,
	counts: { length: 4, indication: 3, depth: 1, mechanism: 1, procedure: 1, safety: 2 },
	maxEasyShare: 1 / 3,
	minHardShare: 1 / 3,
	minNotSingle: 4,
	minMustNotMiss: 4,
	passShare: 0.8,
});
