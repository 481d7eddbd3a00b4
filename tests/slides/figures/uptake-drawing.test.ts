import { describe, expect, it } from 'vitest';
import {
	channelPath,
	fade,
	frame,
	names,
	placed,
	shapes,
} from '../../../slides/figures/uptake-drawing.ts';

describe('what skin lets in', () => {
	it('names every shape once, and shows each in the drawing', () => {
		expect(names.map(({ shape }) => shape)).toEqual(Object.keys(shapes));
		expect(new Set(placed.map(({ shape }) => shape)).size).toBe(names.length);
	});

	it('keeps every shape inside the drawing', () => {
		for (const { x, y } of placed) {
			expect(x).toBeGreaterThan(12);
			expect(x).toBeLessThan(frame.width - 12);
			expect(y).toBeGreaterThan(12);
			expect(y).toBeLessThan(frame.height - 12);
		}
	});

	it('lets the channel fade out above the lower edge, so that no depth is shown', () => {
		expect(fade.to).toBeLessThan(frame.height);
		const depths = (channelPath().match(/\d+(\.\d+)?/g) ?? []).map(Number).filter((_, i) => i % 2);
		expect(Math.max(...depths)).toBeGreaterThan(fade.to - 10);
	});
});
