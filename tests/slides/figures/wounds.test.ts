import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { band, stationArgs, stations } from '../../../slides/figures/cells-signals.ts';
import { scenes } from '../../../slides/figures/scenes.ts';
import { type Amounts, partIds, stageShare } from '../../../slides/figures/wound-parts.ts';
import { pictureArgs, pictureParts } from '../../../slides/figures/wound-picture.ts';
import { groundWounds, itemsAt, partsIn } from '../../../slides/figures/wounds.ts';

const all = (amount: number): Amounts => {
	const pairs = partIds.map((id) => [id, amount] as const);
	// Every part has its pair.
	return Object.fromEntries(pairs) as Amounts;
};

describe('a puncture that heals', () => {
	it('is drawn the same every time, with finite numbers and colours', () => {
		expect(partsIn(pictureArgs, 236)).toEqual(pictureParts);
		for (const { d, fill, stroke } of itemsAt(pictureParts, all(1))) {
			expect(d).toMatch(/^M-?\d/);
			expect(d).not.toMatch(/NaN|Infinity|undefined/);
			expect(fill ?? stroke).toMatch(/^[a-z]/);
		}
	});

	it('leaves out what is not there', () => {
		expect(itemsAt(pictureParts, all(0))).toEqual([]);
		const blood = itemsAt(pictureParts, { ...all(0), blood: 1 });
		expect(blood.every(({ id }) => id.startsWith('blood-'))).toBe(true);
	});

	it('shows its stages one after the other', () => {
		expect([0, 1, 2].map((stage) => stageShare(0.5, stage, 3))).toEqual([1, 0.5, 0]);
	});

	it('lies over the skin of its scene, as often as asked', () => {
		const skin = scenes.close(pictureArgs).items.length;
		const wound = { x: 236, amounts: all(1) };
		const count = (wounds: (typeof wound)[]) =>
			scenes.wounds({ ...pictureArgs, wounds }).items.length - skin;
		expect(count([])).toBe(0);
		expect(count([wound, wound])).toBe(2 * count([wound]));
	});
});

describe('one puncture at four moments', () => {
	const { wounds } = stationArgs(claims);

	it('goes from blood over the net to new collagen', () => {
		expect(stations.map(({ name }) => name)).toEqual([
			'platelets',
			'scaffold',
			'fibroblasts',
			'collagen',
		]);
		expect(wounds.map(({ amounts }) => amounts.blood > 0.5)).toEqual([true, false, false, false]);
		expect(wounds.map(({ amounts }) => amounts.net > 0.5)).toEqual([false, true, true, false]);
		expect(wounds.map(({ amounts }) => amounts.fibroblasts > 0)).toEqual([
			false,
			false,
			true,
			true,
		]);
		expect(wounds.map(({ amounts }) => amounts.young > 0.5)).toEqual([false, false, false, true]);
	});

	it('has a simple drawing of each in its column', () => {
		const grounds = groundWounds(stationArgs(claims));
		expect(grounds.map(({ fill }) => fill)).toEqual([
			't-clot',
			't-corneum-2',
			't-corneum-2',
			't-young',
		]);
		for (const { x } of wounds) expect((x - band.margin) % band.column).toBe(96);
	});
});
