import { describe, expect, it } from 'vitest';
import { claims, skinThickness } from '../../../slides/evidence/index.ts';
import { DEPTH_MM, STUDY, grain, skinCores } from '../../../slides/figures/site-thickness.ts';

const cores = skinCores(skinThickness);
const rowOf = (id: string) => skinThickness.find((row) => row.id === id);

describe('thickness of skin by site', () => {
	it('shows one study and one method only', () => {
		expect(cores).toHaveLength(8);
		for (const { id } of cores) {
			expect(rowOf(id)?.sources[0]).toBe(STUDY);
			expect(rowOf(id)?.method).toMatch(/^ultrasound means \(women \/ men\)/);
		}
	});

	it('draws epidermis and dermis to the scale of the ruler', () => {
		for (const { id, epidermis, total, thinner, thicker } of cores) {
			const row = rowOf(id);
			const drawn = [epidermis, total, thinner, thicker].map((percent) =>
				Math.round((percent / 100) * DEPTH_MM * 1000),
			);
			expect(drawn).toEqual([
				row?.epidermis_um.mean,
				row?.total_um.mean,
				...(row?.total_um.range ?? []),
			]);
		}
	});

	it('goes from the thinnest skin, the eyelid, to the thickest, the forehead', () => {
		const totals = cores.map(({ total }) => total);
		expect(totals).toEqual([...totals].sort((one, other) => one - other));
		expect([cores.at(0)?.site, cores.at(-1)?.site]).toEqual(['upper eyelid', 'forehead']);
	});

	it('forbids the eyelid and no other site', () => {
		expect(cores.filter(({ isClosed }) => isClosed).map(({ site }) => site)).toEqual([
			'upper eyelid',
		]);
	});

	it('agrees with the claim on the dermis of the eyelid', () => {
		const values = claims.find(({ id }) => id === 'ultrasound-face-dermis')?.values;
		const eyelid = rowOf(cores[0]?.id ?? '')?.dermis_um.range;
		expect(eyelid?.map((um) => um / 1000)).toEqual([
			values?.['eyelid_women_mm'],
			values?.['eyelid_men_mm'],
		]);
	});

	it('draws the same grain every time', () => {
		expect(grain(40, 40, 8)).toBe(grain(40, 40, 8));
		expect(grain(40, 40, 8)).toMatch(/^M/);
	});
});
