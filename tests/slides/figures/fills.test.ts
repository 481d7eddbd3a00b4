import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dots, hatching } from '../../../slides/figures/fills.ts';

const boxes = fc.record({
	x: fc.integer({ min: -50, max: 50 }),
	y: fc.integer({ min: -50, max: 50 }),
	width: fc.integer({ min: 20, max: 300 }),
	height: fc.integer({ min: 20, max: 300 }),
});
const pitches = fc.integer({ min: 4, max: 12 });
const leans = fc.constantFrom(1 as const, -1 as const);

/** Starts and runs of the lines of a path. */
const linesIn = (d: string) =>
	[...d.matchAll(/M(\S+) (\S+)l(\S+) (-?[\d.]+)/g)].map(([, ...numbers]) => numbers.map(Number));

describe('hatching', () => {
	it('leaves no place of its box further from a line than the pitch', () => {
		fc.assert(
			fc.property(
				boxes,
				pitches,
				leans,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(box, pitch, lean, at) => {
					const spot = { x: box.x + at * box.width, y: box.y + (1 - at) * box.height };
					const gaps = linesIn(hatching(box, pitch, lean)).map(
						([x = 0, y = 0, across = 1, down = 1]) =>
							Math.abs(down * (spot.x - x) - across * (spot.y - y)) / Math.hypot(across, down),
					);
					expect(Math.min(...gaps)).toBeLessThanOrEqual(pitch + 0.01);
				},
			),
		);
	});
});

describe('dots', () => {
	it('stay within their box', () => {
		fc.assert(
			fc.property(boxes, pitches, (box, pitch) => {
				const rows = dots(box, pitch).split('M').slice(1);
				for (const row of rows) {
					const [x = 0, y = 0] = row.split('h')[0]?.split(' ').map(Number) ?? [];
					const last = x + pitch * (row.split('m').length - 1);
					expect(x).toBeGreaterThan(box.x);
					expect(last).toBeLessThan(box.x + box.width);
					expect(y).toBeGreaterThan(box.y);
					expect(y).toBeLessThan(box.y + box.height);
				}
				expect(rows.length).toBe(Math.floor(box.height / pitch));
			}),
		);
	});
});
