import { describe, expect, it } from 'vitest';
import type { Scene } from '#author';
import { laidOver } from '../../../slides/figures/laid-over.ts';
import {
	punctureArgs,
	punctureBar,
	punctureWound,
} from '../../../slides/figures/puncture-opening.ts';
import { scenes } from '../../../slides/figures/scenes.ts';
import {
	crustOver,
	type Hole,
	holeOutline,
	insideHole,
	type WoundPens,
} from '../../../slides/figures/wound-cells.ts';
import { Random } from '../../../slides/figures/tissue/noise.ts';

const hole: Hole = { x: 100, half: () => 30, top: 10, bottom: 210, skin: () => 12 };
const paths = (pens: WoundPens): string[] => Object.values(pens).map(({ d }: { d: string }) => d);
const isSound = (d: string): boolean => d === '' || (/^M-?\d/.test(d) && !/NaN|undefined/.test(d));

describe('what fills a puncture', () => {
	it('stays within its walls', () => {
		for (const [x, y] of insideHole(hole, 16, new Random(1))) {
			expect(Math.abs(x - hole.x)).toBeLessThanOrEqual(30);
			expect(y).toBeGreaterThan(hole.top);
			expect(y).toBeLessThan(hole.bottom + 16);
		}
	});

	it('has a crust that is low, and no wider than asked', () => {
		const points = [...crustOver(hole, 8, 10).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
		const xs = points.map(([, x]) => Number(x));
		const ys = points.map(([, , y]) => Number(y));
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([62, 138]);
		expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(18);
	});

	it('has an outline and a crust of finite numbers', () => {
		expect([holeOutline(hole), crustOver(hole, 8, 10)].every(isSound)).toBe(true);
	});
});

describe('the opening picture', () => {
	const wound = punctureWound();

	it('is the same every time', () => {
		expect(punctureWound()).toEqual(wound);
		expect(paths(wound.pens).every((d) => d !== '' && isSound(d))).toBe(true);
	});

	it('has a bar of a tenth of a millimetre', () => {
		const barPx = (punctureBar.percent / 100) * punctureArgs.width;
		expect(barPx / punctureArgs.unitPx).toBeCloseTo(100);
	});
});

describe('a puncture painted over the skin', () => {
	const skin: Scene = { items: [], unitPx: 2, originX: 100, originY: -10 };
	const drawing = [{ id: '', d: 'M20 40Q-2 4.5 0 0Z', stroke: 'ink', width: 3, dash: [4, 2] }];

	it('stands where it stood in px of the picture, as thick as there', () => {
		expect(laidOver(skin, drawing).items).toEqual([
			{ id: 'over-0', d: 'M110 10Q99 -7.75 100 -10Z', stroke: 'ink', width: 1.5, dash: [2, 1] },
		]);
	});

	it('is sound paths of its own', () => {
		const { items } = scenes.puncture();
		expect(items.every(({ d }) => isSound(d) && d !== '')).toBe(true);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		expect(items.filter(({ id }) => id.startsWith('over-')).length).toBeGreaterThan(9);
	});
});
