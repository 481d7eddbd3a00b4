import { describe, expect, it } from 'vitest';
import { limbPath } from '../../../slides/figures/limb.ts';
import {
	directions,
	draggedPath,
	PATCH,
	strokesOf,
} from '../../../slides/figures/needling-passes.ts';
import { fingertips, handParts } from '../../../slides/figures/stretching-hand.ts';

const placesOf = (path: string) =>
	[...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(
		([, x, y]) => [Number(x), Number(y)] as const,
	);

describe('a limb', () => {
	it('is two discs and the piece between them', () => {
		const path = limbPath([
			{ x: 0, y: 0, radius: 10 },
			{ x: 50, y: 0, radius: 10 },
		]);
		expect(path.match(/M/g)).toHaveLength(3);
		expect(path).toContain('M0.0 -10.0L50.0 -10.0L50.0 10.0L0.0 10.0Z');
	});

	it('needs no piece where one disc holds the other', () => {
		const path = limbPath([
			{ x: 0, y: 0, radius: 20 },
			{ x: 2, y: 0, radius: 5 },
		]);
		expect(path.match(/M/g)).toHaveLength(2);
	});
});

it('finger and thumb hold the skin on both sides of the pen', () => {
	expect(fingertips.index.x).toBeLessThan(150);
	expect(fingertips.thumb.x).toBeGreaterThan(220);
	expect(handParts).toHaveLength(5);
});

describe('passes', () => {
	it('go down, across and aslant, each stroke on the patch', () => {
		expect(directions).toEqual(['vertical', 'horizontal', 'diagonal']);
		for (const direction of directions)
			for (const [x, y] of strokesOf(direction).flatMap(placesOf)) {
				expect(Math.min(x, y)).toBeGreaterThan(0);
				expect(Math.max(x, y)).toBeLessThan(PATCH);
			}
	});

	it('start anew: no stroke continues the last', () => {
		for (const direction of directions) {
			const starts = strokesOf(direction).map((path) => path.split('L')[0]);
			expect(new Set(starts).size).toBe(starts.length);
		}
	});

	it('the dragged line never leaves the skin', () => {
		expect(draggedPath(368, 92, 4).match(/M/g)).toHaveLength(1);
	});
});
