import { describe, expect, it } from 'vitest';
import { claims, penetration, references } from '../../../slides/evidence/index.ts';
import {
	FIELD_MM,
	reachBand,
	reachOf,
	type Measurement,
} from '../../../slides/figures/measured-reach.ts';

const seen = { authors: 'Somebody A', title: 'A title', year: 2019, verified: 'found' } as const;
const completed = (...ids: string[]) =>
	references.map((reference) =>
		ids.includes(reference.id) ? { ...reference, ...seen } : reference,
	);
const incomplete = (id: string) =>
	references.map((reference) =>
		reference.id === id ? { ...reference, verified: 'memory' as const } : reference,
	);
const drawnWith = (rows: typeof references) => reachOf({ claims, penetration, references: rows });

const real = drawnWith(references);
const all = drawnWith(completed('octarray460', 'rfmicropore2019'));
const claimsOf = (measurements: readonly Measurement[]) => measurements.map(({ claim }) => claim);
const rowOf = (id: string) => penetration.find((row) => row.id === id);
const toPercent = (micrometres: number) => (micrometres / 1000 / FIELD_MM) * 100;

describe('what may be drawn', () => {
	it('draws of what was measured only the rat, as long as the other authors were not seen', () => {
		expect(claimsOf(real.tip)).toEqual([]);
		expect(claimsOf(real.channel)).toEqual(['kalluri-770-152']);
	});

	it('draws the array again once its reference is complete, and nothing else', () => {
		const { tip, channel } = drawnWith(completed('octarray460'));
		expect(claimsOf(tip)).toEqual(['human-array-600-460']);
		expect(claimsOf(channel)).toEqual(['kalluri-770-152']);
	});

	it('draws radiofrequency again in both fields once its reference is complete', () => {
		const { tip, channel } = drawnWith(completed('rfmicropore2019'));
		expect(claimsOf(tip)).toEqual(['channel-shallower-than-tip']);
		expect(claimsOf(channel)).toEqual(['kalluri-770-152', 'channel-shallower-than-tip']);
	});

	it.each([
		['kalluri2011', 'channel'],
		['lima2013', 'layers'],
	] as const)('leaves out what rests on %s alone when it may not be shown', (id, part) => {
		expect(real[part]).not.toEqual([]);
		expect(drawnWith(incomplete(id))[part]).toEqual([]);
	});

	it.each([
		['ink2020', 'ink'],
		['k180778', 'dial'],
	] as const)('leaves out what rests on %s alone when it may not be shown', (id, part) => {
		expect(real[part]).toBeDefined();
		expect(drawnWith(incomplete(id))[part]).toBeUndefined();
	});
});

describe('measured reach', () => {
	it('keeps the reach of the tip and the open channel apart', () => {
		expect(rowOf('pen-human-array-060')?.measures).toBe('needle in place');
		for (const id of ['pen-rat-roller-077', 'pen-human-rf-150-low', 'pen-human-rf-150-high'])
			expect(rowOf(id)?.measures).toMatch(/^open channel/);
		expect(claimsOf(all.tip)).not.toContain('kalluri-770-152');
		expect(claimsOf(all.channel)).not.toContain('human-array-600-460');
	});

	it('places every point where it was measured', () => {
		expect(all.tip[0]?.depths[0]).toBeCloseTo(toPercent(460), 1);
		expect(real.channel[0]?.depths[0]).toBeCloseTo(toPercent(152.5), 1);
		expect(real.channel[0]?.length).toBeCloseTo(toPercent(770), 1);
		expect(all.channel[1]?.depths.map(Math.round)).toEqual(
			[70, 150].map((micrometres) => Math.round(toPercent(micrometres))),
		);
	});

	it('shows the heat mark as a mark of the tip, never as a channel', () => {
		expect(all.channel.some(({ isHeatMark }) => isHeatMark)).toBe(false);
		const [heat] = all.tip.filter(({ isHeatMark }) => isHeatMark);
		expect(heat?.depths[0]).toBeCloseTo(
			toPercent(rowOf('pen-human-rf-150-high')?.coagulation_um ?? 0),
			1,
		);
	});

	it('names the species, the method and both lengths of the point', () => {
		expect(real.channel[0]).toMatchObject({
			species: 'Hairless rat',
			method: 'roller, dyed sections',
			depthText: '0.15\u00a0mm',
			lengthText: '0.77\u00a0mm',
		});
	});

	it('never lets a point lie deeper than its needle is long', () => {
		for (const { length, depths } of [...all.tip, ...all.channel])
			for (const depth of depths) expect(depth).toBeLessThanOrEqual(length);
	});

	it('gives for the living pig a layer by length of roller, and no depth', () => {
		expect(real.layers).toEqual([
			{ lengthText: '0.5\u00a0mm', layer: 'papillary dermis' },
			{ lengthText: '1.0–1.5\u00a0mm', layer: 'reticular dermis' },
			{ lengthText: '2.0–2.5\u00a0mm', layer: 'reticular dermis' },
		]);
	});

	it('leaves a wide band for where a tip may end', () => {
		const { shallow, full } = reachBand(claims);
		expect(full - shallow).toBeGreaterThan(30);
	});

	it('takes the slope of the ink and the tolerance of the dial from the claims', () => {
		expect(real.ink).toEqual({ needleMm: 1, mm: 0.06, text: '0.06\u00a0mm' });
		expect(real.dial).toEqual({ needleMm: 1.5, mm: 0.15, text: '0.15\u00a0mm' });
	});
});
