import { describe, expect, it } from 'vitest';
import { claims, penetration, references } from '../../../slides/evidence/index.ts';
import { reachOf, rulerMarks, scale } from '../../../slides/figures/measured-reach.ts';

const incomplete = (id: string) =>
	references.map((reference) =>
		reference.id === id ? { ...reference, verified: 'memory' as const } : reference,
	);
const drawnWith = (rows: typeof references) => reachOf({ claims, penetration, references: rows });
const real = drawnWith(references);
const rat = penetration.find(({ id }) => id === 'pen-rat-roller-077');

describe('what may be drawn', () => {
	it('draws nothing to scale when the rat study may not be shown', () => {
		expect(real).toBeDefined();
		expect(drawnWith(incomplete('kalluri2011'))).toBeUndefined();
	});

	it.each([
		['ink2020', 'ink'],
		['k180778', 'dial'],
	] as const)('leaves out what rests on %s alone when it may not be shown', (id, part) => {
		expect(real?.[part]).toBeDefined();
		expect(drawnWith(incomplete(id))?.[part]).toBeUndefined();
	});

	it('leaves out the pigs when their study may not be shown', () => {
		expect(drawnWith(incomplete('lima2013'))?.layers).toEqual([]);
	});
});

describe('the needle and its channel', () => {
	it('are drawn to the one scale of the ruler', () => {
		const [zero, tenth] = rulerMarks();
		const perMm = ((tenth?.y ?? 0) - (zero?.y ?? 0)) * 10;
		expect(perMm).toBeCloseTo(scale.perMm);
		for (const drawn of [real?.needle, real?.channel])
			expect(((drawn?.end ?? 0) - scale.zero) / (drawn?.mm ?? 0)).toBeCloseTo(perMm, -1);
	});

	it('are as long and as deep as in the study, and the channel is an open one', () => {
		expect(rat?.measures).toBe('open channel');
		expect(real?.needle).toMatchObject({ mm: 0.77, text: '0.77\u00a0mm' });
		expect(real?.channel).toMatchObject({ mm: 0.1525, text: '0.15\u00a0mm' });
	});

	it('fit into the drawing', () => {
		expect(real?.needle.end).toBeLessThan(scale.height);
		expect(rulerMarks().at(-1)?.y).toBeLessThanOrEqual(scale.height);
		expect(`${real?.needle.outline}${real?.channel.outline}`).not.toMatch(/NaN|undefined/);
	});
});

describe('what else is known', () => {
	it('is for the living pig a layer by length of roller, and no depth', () => {
		expect(real?.layers).toEqual([
			{ lengthText: '0.5\u00a0mm', layer: 'papillary dermis' },
			{ lengthText: '1.0–2.5\u00a0mm', layer: 'reticular dermis' },
		]);
	});

	it('comes from the claims', () => {
		expect(real).toMatchObject({ ink: '0.06\u00a0mm', dial: '0.15\u00a0mm' });
	});
});
