import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	BAR_MM,
	contradicts,
	face,
	penZones,
	radiofrequencyZones,
} from '../../../slides/figures/face-zones.ts';

const pen = penZones(claims);
const rf = radiofrequencyZones(claims);

describe('what two sources say of the face', () => {
	it('takes every number from its claim', () => {
		expect(pen.map(({ name, text }) => `${name}: ${text}`)).toEqual([
			'Forehead: 0.25–0.75\u00a0mm',
			'Around the eyes: 0.25–0.5\u00a0mm',
			'Nose: 0.25–0.5\u00a0mm',
			'Upper lip: 0.25–0.75\u00a0mm',
			'Cheeks and chin: 0.5–2.0\u00a0mm',
		]);
		expect(rf.map(({ text }) => text)).toEqual([
			'at least 1.5\u00a0mm',
			'up to 2.0\u00a0mm',
			'1.0\u00a0mm',
			'0.5\u00a0mm',
		]);
	});

	it('finds the contradiction on the forehead, and none around the mouth', () => {
		const find = (zones: typeof pen, wanted: string) => {
			const zone = zones.find(({ id }) => id === wanted);
			if (!zone) throw new Error(wanted);
			return zone;
		};
		expect(contradicts(find(pen, 'forehead'), find(rf, 'forehead'))).toBe(true);
		expect(contradicts(find(pen, 'upper_lip'), find(rf, 'perioral'))).toBe(false);
	});

	it('leads no line through the zone inside the rim', () => {
		const inRim = (x: number, y: number) =>
			((Math.abs(x) / face.scale - 57.5) / 39.5) ** 2 +
				(((y - face.top) / face.scale - 199.5) / 35.5) ** 2 <=
			1;
		for (const { leader } of rf) {
			const points = leader
				.replace(
					/h(-?[\d.]+)/,
					(_, by: string) => `L${150 + Number(by)} ${/ ([\d.]+)h/.exec(leader)?.[1]}`,
				)
				.split(/[ML]/)
				.filter(Boolean)
				.map((pair) => pair.split(' ').map(Number));
			points.slice(1).forEach(([toX = 0, toY = 0], at) => {
				const [fromX = 0, fromY = 0] = points[at] ?? [];
				for (let share = 0; share <= 1; share += 0.05)
					expect(inRim(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share)).toBe(false);
			});
		}
	});

	it('draws no bar longer than the scale, and names from above downwards', () => {
		for (const zones of [pen, rf]) {
			for (const { max } of zones) expect(max).toBeLessThanOrEqual(BAR_MM);
			const tops = zones.map(({ top }) => top);
			expect(tops).toEqual([...tops].sort((one, other) => one - other));
		}
	});
});
