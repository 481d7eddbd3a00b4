import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence } from '#author';
import {
	claims,
	needleLengths,
	penetration,
	references,
	skinThickness,
} from '../../../slides/evidence/index.ts';
import { knownNear, knownOf, knownShares, nearMm } from '../../../slides/figures/depth-known.ts';
import { deviceIds, limitsOf } from '../../../slides/figures/depth-limits.ts';
import {
	bandWedges,
	layerField,
	left,
	perMm,
	skinHeight,
	spanMm,
	tagsOf,
	xOf,
} from '../../../slides/figures/depth-plot.ts';
import { readingsOf } from '../../../slides/figures/depth-readings.ts';
import { siteIds, siteOf } from '../../../slides/figures/depth-sites.ts';
import { depthText } from '../../../slides/figures/depth-text.ts';

const known = knownOf({ claims, penetration, references });
const sites = siteIds.map((id) => siteOf(id, skinThickness, claims));
const stopsMm = Array.from({ length: 57 }, (_, at) => Math.round(20 + at * 5) / 100);
const read = (mm: number, site = sites[0], device: (typeof deviceIds)[number] = 'pen') => {
	if (!site) throw new Error('no site');
	return readingsOf({ mm, site, device }, { claims, needleLengths, known });
};
const site = (id: (typeof siteIds)[number]) => siteOf(id, skinThickness, claims);
const aSite = fc.constantFrom(...sites);
const aDevice = fc.constantFrom(...deviceIds);
const aLength = fc.constantFrom(...stopsMm);

describe('what was measured', () => {
	it('is every depth of the evidence whose needle length is known, and no other', () => {
		const rows = penetration.filter(
			({ kind, needle_mm: mm, measured_depth_um: depth }) =>
				kind === 'depth' && mm !== null && depth.mean !== null,
		);
		const depths = known.flatMap(({ depthsMm }) => depthsMm);
		expect(depths.toSorted()).toEqual(
			rows.map((row) => (row.measured_depth_um.mean ?? 0) / 1000).toSorted(),
		);
	});

	it('gives of the pigs a layer and no depth', () => {
		const pigs = known.filter(({ kind }) => kind === 'layer');
		expect(pigs).toHaveLength(3);
		expect(pigs.every(({ depthsMm, tag }) => depthsMm.length === 0 && tag === 'pig')).toBe(true);
	});

	it('never takes the mark of heat for a depth', () => {
		const heat = penetration.flatMap(({ coagulation_um: um }) => um ?? []);
		expect(heat).toEqual([1500]);
		expect(known.some(({ depthsMm }) => depthsMm.includes(1.5))).toBe(false);
	});

	it('tells a tip in place from an open channel, and whose skin it was', () => {
		for (const { kind, seen, tag } of known) {
			if (kind === 'channel') expect(seen).toContain('open channel');
			if (kind === 'tip') expect(seen).toContain('tip in place');
			expect(seen.toLowerCase()).toContain(tag.split(',')[0]);
		}
	});

	it('says where the authors of a source were not seen', () => {
		const nameless = known.filter(({ isNamed }) => !isNamed).map(({ id }) => id);
		expect(nameless).toEqual(['array', 'heated']);
	});

	it('stands on claims that may be cited', () => {
		for (const id of known.flatMap((each) => each.claims.split(' '))) {
			const claim = claims.find((each) => each.id === id);
			expect(claim && evidence.citableSources(claim, references).shown).not.toEqual([]);
		}
	});
});

describe('what lies near a length', () => {
	it.each([
		[0.25, []],
		[0.5, ['pen-pig-050', 'array']],
		[0.75, ['rat', 'array']],
		[1.5, ['pen-pig-100-150', 'heated']],
		[2.65, ['pen-pig-200-250']],
		[2.7, []],
		[3, []],
	])('at %d mm is %j', (mm, ids) => {
		expect(knownNear(known, mm, nearMm(claims)).map(({ id }) => id)).toEqual(ids);
	});

	it('names at every stop a study with its claim, or says that nothing was measured', () => {
		for (const mm of stopsMm) {
			const readings = read(mm);
			const text = depthText([readings], 'Cheekbone', 'Pen');
			const seen = readings.near.map((each) => each.seen);
			expect(readings.near.every((each) => each.claims !== '')).toBe(true);
			for (const words of seen) expect(text).toContain(words);
			expect(text.includes('Nothing was measured near this length')).toBe(seen.length === 0);
			expect(text).toContain('in a living face nothing was measured');
		}
	});
});

describe('the band', () => {
	const wedges = bandWedges(knownShares(claims));
	const shares = (steps: readonly { share: number }[]) => steps.map(({ share }) => share);

	it('is wide, and never a single ratio', () => {
		expect(knownShares(claims)).toEqual({ low: 0.2, high: 0.77 });
		const fill = shares(wedges.fill);
		expect(new Set(fill).size).toBe(fill.length);
		expect(Math.max(...fill) - Math.min(...fill)).toBeGreaterThan(0.2);
	});

	it('fades out on both sides of what was measured, before the whole length', () => {
		expect(Math.min(...shares(wedges.fill))).toBeLessThan(0.77);
		expect(Math.max(...shares(wedges.fill))).toBeGreaterThan(0.77);
		expect(Math.max(...shares(wedges.fill))).toBeLessThan(1);
		expect(Math.min(...shares(wedges.clear))).toBeLessThan(0.1);
		expect(Math.max(...shares(wedges.clear))).toBeGreaterThan(0.2);
	});
});

describe('the drawing', () => {
	it('has one scale along the needle and below the surface', () => {
		expect(xOf(spanMm) - left).toBe(spanMm * perMm);
		const rat = known.find(({ id }) => id === 'rat');
		const tag = rat && tagsOf([rat], site('cheek')).find(({ id }) => id === 'rat');
		expect(tag?.x).toBeGreaterThan(xOf(0.77));
	});

	it('keeps the field of a layer inside that layer and the picture', () => {
		fc.assert(
			fc.property(aSite, fc.constantFrom(...known.filter((each) => each.layer)), (where, each) => {
				const field = layerField(each, where);
				const floor = (where.geometry.epidermisUm + where.geometry.dermisUm) / 1000;
				expect(field.y).toBeGreaterThan(0);
				expect(field.height).toBeGreaterThan(10);
				expect(field.y + field.height).toBeLessThanOrEqual(
					Math.min(skinHeight, floor * perMm + 0.1),
				);
			}),
		);
	});

	it('begins the fat where ultrasound found it', () => {
		for (const { geometry, thinMm, thickMm } of sites) {
			const totalMm = (geometry.epidermisUm + geometry.dermisUm) / 1000;
			expect(totalMm).toBeGreaterThanOrEqual(thinMm - 0.001);
			expect(totalMm).toBeLessThanOrEqual(thickMm + 0.001);
		}
	});
});

describe('the warning', () => {
	it('forbids the eyelid at every length with every device, to everyone', () => {
		fc.assert(
			fc.property(aLength, aDevice, (mm, device) => {
				const { warning, who, uses } = read(mm, site('eyelid'), device);
				expect(warning).toMatchObject({ kind: 'never' });
				expect(warning.text).toContain('orbital rim');
				expect([who.home, who.aesthetician, who.medical]).toEqual(['no', 'no', 'no']);
				expect(uses.text).toBe('nothing');
			}),
		);
	});

	it('forbids the home above its limit everywhere, and never praises it below', () => {
		const { homeMm } = limitsOf(claims);
		fc.assert(
			fc.property(aLength, aSite, (mm, where) => {
				const { warning, who } = read(mm, where, 'home');
				expect(who.home).toBe(mm <= homeMm && !where.isClosed ? 'perhaps' : 'no');
				expect(warning.kind).toBe(mm > homeMm || where.isClosed ? 'never' : 'care');
			}),
		);
	});

	it.each([
		['cheek', 1.5, 'advice'],
		['cheek', 1.55, 'care'],
		['forehead', 0.5, 'care'],
		['neck', 2, 'care'],
		['abdomen', 2.5, 'advice'],
		['abdomen', 2.55, 'never'],
	] as const)('at the %s and %d mm is of the kind "%s"', (id, mm, kind) => {
		expect(read(mm, site(id), 'roller').warning.kind).toBe(kind);
	});
});

describe('the other readings', () => {
	it('let nobody but medical staff use more than half a millimetre', () => {
		for (const mm of stopsMm.filter((stop) => stop > 0.5)) {
			expect(read(mm).who).toMatchObject({ home: 'no', aesthetician: 'no', medical: 'yes' });
		}
	});

	it.each([
		['cheek', 1.5, 'acne scars; fine lines, photoageing'],
		['forehead', 0.5, 'fine lines, by a seller’s chart; light refresh, as taught'],
		['forehead', 0.8, 'no use in our sources'],
		['neck', 2.5, 'neck lines; burn scars, in surgery'],
		['thigh', 0.5, 'no use in our sources'],
	] as const)('at the %s and %d mm name "%s"', (id, mm, text) => {
		expect(read(mm, site(id)).uses.text).toBe(text);
	});

	it('never give a depth in millimetres for a layer', () => {
		fc.assert(
			fc.property(aLength, aSite, aDevice, (mm, where, device) => {
				expect(read(mm, where, device).layers.text).not.toMatch(/\d/);
			}),
		);
	});

	it('compare the length with the skin of the site and say no more', () => {
		expect(read(0.5).skin.text).toMatch(/^Shorter than/);
		expect(read(1.2).skin.text).toMatch(/^About as long as/);
		expect(read(1.5).skin.text).toMatch(/^Longer than/);
	});
});
