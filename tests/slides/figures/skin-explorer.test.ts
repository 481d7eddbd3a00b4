import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claims, skinThickness } from '../../../slides/evidence/index.ts';
import { anatomyOf, stretch } from '../../../slides/figures/skin-anatomy.ts';
import { partAt } from '../../../slides/figures/skin-part-at.ts';
import { partIds, skinParts } from '../../../slides/figures/skin-parts.ts';
import {
	bodySites,
	faceSites,
	othersBelow,
	siteIds,
	skinSite,
} from '../../../slides/figures/skin-sites.ts';
import { frame, leadersOf, names, targetsOf } from '../../../slides/figures/skin-targets.ts';
import {
	fadeOf,
	highlight,
	isMagnified,
	lens,
	lensArgs,
	lensBar,
	ringOf,
	rulerTicks,
	section,
	sectionArgs,
} from '../../../slides/figures/skin-view.ts';
import { slabText } from '../../../slides/figures/skin-words.ts';

const sites = siteIds.map((id) => skinSite(id, skinThickness, claims));
const drawn = sites.map((site) => ({ id: site.id, site, anatomy: anatomyOf(site.geometry) }));

describe('the sites', () => {
	test('are at least eight of one ultrasound study, drawn as thick as it measured them', () => {
		expect(faceSites.length).toBeGreaterThanOrEqual(8);
		for (const { id, geometry, measuredUm } of sites.slice(0, faceSites.length)) {
			const row = skinThickness.find(({ dermis_um, sources }) => {
				return sources[0] === 'meng2022' && dermis_um.mean === geometry.dermisUm;
			});
			expect(row, id).toBeDefined();
			expect([measuredUm.thinner, measuredUm.thicker].map((um) => um - measuredUm.from)).toEqual(
				row?.dermis_um.range,
			);
		}
	});

	test('stand from the thinnest to the thickest', () => {
		const faces = sites.filter(({ id }) => faceSites.some((face) => face === id));
		expect(faces[0]?.id).toBe('eyelid');
		const bodies = bodySites.map((id) => skinSite(id, skinThickness, claims).geometry.dermisUm);
		expect(bodies).toEqual(bodies.toSorted((one, other) => one - other));
	});

	test('only the eyelid is closed to needles', () => {
		expect(sites.filter(({ isClosed }) => isClosed).map(({ id }) => id)).toEqual(['eyelid']);
	});

	test.each(sites)('$id says by which method each number was measured', ({ method, epidermis }) => {
		expect(method).toMatch(/by ultrasound/);
		expect(epidermis).toMatch(/by histology/);
	});

	test('where the whole skin was measured, the dermis has no figure', () => {
		for (const id of bodySites)
			expect(skinSite(id, skinThickness, claims).lack).toMatch(/No figure for the dermis/);
	});

	test('that another row of the evidence replaces are an error', () => {
		expect(() => skinSite('temple', [], claims)).toThrow(/"temple"/);
	});

	test('deeper skin is marked only below what is drawn', () => {
		for (const { site } of drawn) {
			const marks = othersBelow(site, claims).map(
				({ um }) => section.surface + um * section.unitPx,
			);
			for (const mark of marks) {
				expect(mark).toBeGreaterThan((fadeOf(site.geometry) / 100) * section.height + 80);
				expect(mark).toBeLessThan(section.height);
			}
		}
	});
});

describe('the parts', () => {
	const parts = skinParts(claims);

	test('say something in at most 48 words each', () => {
		for (const [id, { does, needle }] of Object.entries(parts))
			expect(`${does.text} ${needle.text}`.split(/\s+/).length, id).toBeLessThanOrEqual(48);
	});

	test('cite claims that exist, and a number only with a claim', () => {
		const known = new Set(claims.map(({ id }) => id));
		for (const { does, needle } of Object.values(parts))
			for (const said of [does, needle]) {
				const ids = said.claims.split(' ').filter(Boolean);
				expect(ids.filter((id) => !known.has(id))).toEqual([]);
				if (/\d/.test(said.text)) expect(ids.length, said.text).toBeGreaterThan(0);
			}
	});
});

describe.each(drawn)('the drawing of $id', ({ site, anatomy }) => {
	test('lifts out every part with paths of finite numbers inside the painting', () => {
		for (const part of partIds)
			for (const args of [sectionArgs(site.geometry), lensArgs(anatomy)]) {
				const { area, strands } = highlight(anatomy, part, args);
				const d = area + strands.map((strand) => strand.d).join('');
				expect(d, part).toMatch(/^M/);
				expect(d, part).not.toMatch(/NaN|Infinity|undefined/);
			}
	});

	test('leads from a name to a place that is the part', () => {
		for (const part of partIds) {
			const [x, y] = targetsOf(anatomy, part).section;
			const shape = anatomy.shapes[part];
			expect(x, part).toBeGreaterThan(0);
			expect(x, part).toBeLessThan(stretch.right);
			if (shape.kind === 'layer') {
				expect(y, part).toBeGreaterThanOrEqual(shape.top(x));
				expect(y, part).toBeLessThanOrEqual(shape.low(x));
				continue;
			}
			expect(partAt(anatomy, { x, y, reach: 4, isMagnified: false }), part).toBe(part);
		}
	});

	test('leads into the circle of the magnifier where the part is seen there', () => {
		for (const part of partIds) {
			const { ends } = leadersOf(anatomy, part);
			expect(ends.length, part).toBe(isMagnified(part) ? 2 : 1);
			const [, end] = ends;
			if (!end) continue;
			const half = lens.size / 2;
			const off = Math.hypot(end[0] - frame.lens - half, end[1] - frame.body - half);
			expect(off, part).toBeLessThan(half - 3);
			expect(end[0]).toBeGreaterThan(names.left + names.width);
		}
	});

	test('is pointed at the same way at every place', () => {
		const at = fc.record({
			x: fc.double({ min: 0, max: stretch.right, noNaN: true }),
			y: fc.double({ min: -200, max: stretch.bottom, noNaN: true }),
		});
		fc.assert(
			fc.property(at, ({ x, y }) => {
				const part = partAt(anatomy, { x, y, reach: 0, isMagnified: false });
				const shape = anatomy.shapes[part];
				if (shape.kind !== 'layer' || part === 'corneum') return;
				expect(y).toBeGreaterThanOrEqual(shape.top(x) - 12);
				expect(y).toBeLessThanOrEqual(shape.low(x));
			}),
			{ numRuns: 60 },
		);
	});

	test('shows in the magnifier what the ring stands around', () => {
		const ring = ringOf(anatomy);
		const args = lensArgs(anatomy);
		const leftPx = ((ring.left - ring.width / 2) / 100) * section.width;
		expect(leftPx).toBeCloseTo(args.left * section.unitPx);
		expect(args.unitPx).toBeCloseTo(section.unitPx * lens.magnification);
	});
});

describe('the rulers', () => {
	test('of the section has a number each half millimetre and ends inside it', () => {
		const numbers = rulerTicks.flatMap(({ text }) => text ?? []);
		expect(numbers).toEqual(['0\u00a0mm', '0.5', '1', '1.5', '2', '2.5']);
		for (const { mm, top } of rulerTicks) {
			expect((top / 100) * section.height).toBeCloseTo(
				section.surface + mm * 1000 * section.unitPx,
			);
			expect(top).toBeLessThanOrEqual(100);
		}
	});

	test('of the magnifier is as long as it says', () => {
		const barPx = (lensBar.percent / 100) * lens.size;
		expect(barPx).toBeCloseTo(lensBar.um * section.unitPx * lens.magnification);
		expect(lensBar.text).toBe(`${lensBar.um / 1000}\u00a0mm`);
	});
});

test('cells are told apart in the magnifier only', () => {
	const { anatomy } = drawn[0] ?? { anatomy: anatomyOf(sites[0]?.geometry as never) };
	const { x } = anatomy.magnified;
	const y = anatomy.relief.junction(x) - 4;
	expect(partAt(anatomy, { x, y, reach: 0, isMagnified: true })).toBe('basal');
	expect(partAt(anatomy, { x, y, reach: 0, isMagnified: false })).toBe('living');
});

test('the section is told in words with both methods and the part that is meant', () => {
	const texts = sites.map((site) => slabText(site, 'nerve'));
	for (const text of texts) expect(text).toMatch(/ultrasound.*histology.*nerve ending/);
	expect(texts[0]).toMatch(/Nobody needles here/);
});
