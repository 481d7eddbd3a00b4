import { expect, it } from 'vitest';
import { frame, puncturesOf, skinOf, touches } from '../../../slides/figures/open-skin-rules.ts';

it('only the bottle may not touch open skin', () => {
	expect(touches.filter(({ mayTouch }) => !mayTouch).map(({ id }) => id)).toEqual(['bottle']);
});

it('each picture shows another piece of skin as wide as itself', () => {
	const lefts = touches.map(({ id }) => skinOf(id).left);
	expect(new Set(lefts).size).toBe(touches.length);
	for (const { id } of touches) expect(skinOf(id).width).toBe(frame.width);
});

it('the same punctures stand open under what may touch and what may not', () => {
	for (const { id } of touches) expect(puncturesOf(id)).toHaveLength(2);
});
