import { describe, expect, test } from 'vitest';
import { claims, skinThickness } from '../../../slides/evidence/index.ts';
import {
	coresOf,
	frame,
	largePiece,
	lensPiece,
	namesOf,
	ruler,
	ticks,
} from '../../../slides/figures/skin-multiples.ts';
import { partIds } from '../../../slides/figures/skin-parts.ts';
import { siteIds, skinSite } from '../../../slides/figures/skin-sites.ts';

const sites = siteIds.map((id) => skinSite(id, skinThickness, claims));
const cheekbone = skinSite('cheekbone', skinThickness, claims);

test('all sites hang from one surface at one scale, beside their ruler', () => {
	const cores = coresOf(sites, { left: 100, pitch: 60, labelTop: [300, 330] });
	for (const { args } of [...cores, largePiece(cheekbone)]) {
		expect(args.unitPx).toBe(largePiece(cheekbone).args.unitPx);
		expect(args.surface).toBe(largePiece(cheekbone).args.surface);
		expect(args.height).toBeLessThan(ruler.height + 10);
	}
	const { surface, unitPx } = largePiece(cheekbone).args;
	const one = ticks.find(({ mm }) => mm === 1);
	expect(((one?.top ?? 0) / 100) * ruler.height).toBeCloseTo(surface + 1000 * unitPx);
});

describe('the names', () => {
	const names = namesOf(cheekbone);

	test('are of all parts, each once', () => {
		expect(names.map(({ id }) => id).toSorted()).toEqual(partIds.toSorted());
	});

	test('stand a line apart', () => {
		for (const one of names)
			for (const other of names)
				if (one !== other && Math.abs(one.left - other.left) < 100)
					expect(Math.abs(one.top - other.top)).toBeGreaterThanOrEqual(24);
	});

	test('lead into the piece or the circle', () => {
		const { args, left } = largePiece(cheekbone);
		const magnifier = lensPiece(cheekbone);
		const half = magnifier.args.width / 2;
		for (const { id, end } of names) {
			const isInPiece = end.y < args.height && end.x > left && end.x < left + args.width;
			const off = Math.hypot(end.x - magnifier.left - half, end.y - magnifier.top - half);
			expect(isInPiece || off < half - 3, id).toBe(true);
			expect(end.x).toBeLessThan(frame.width);
		}
	});
});
