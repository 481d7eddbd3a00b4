import { expect, it } from 'vitest';
import { nodule, noduleCells } from '../../../slides/figures/never-needled-in.ts';

const cells = noduleCells(74);

/** Share of the way from the middle of the nodule to its edge. */
const shareOf = ([x, y]: readonly [number, number]) =>
	Math.hypot((x - nodule.x) / nodule.radiusX, (y - nodule.y) / nodule.radiusY);

it('the cells of the nodule keep within its outline', () => {
	for (const { at } of cells) expect(shareOf(at)).toBeLessThanOrEqual(1);
});

it('they leave the middle free for what they wall in', () => {
	for (const { at } of cells) expect(shareOf(at)).toBeGreaterThan(0.3);
});

it('no two cells stand in one place', () => {
	expect(new Set(cells.map(({ at }) => at.join(' '))).size).toBe(cells.length);
});
