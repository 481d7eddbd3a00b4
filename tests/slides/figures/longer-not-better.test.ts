import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { SPAN_MM, findings, lyingNeedle } from '../../../slides/figures/longer-not-better.ts';
import { needlePath } from '../../../slides/figures/steel-needle.ts';

const rows = findings(claims);

describe('what longer needles were seen to do', () => {
	it('lays one needle for each session of the rats and each arm of the hair trial', () => {
		const lengths = Object.fromEntries(
			rows.map(({ id, needles }) => [id, needles.map(({ mm }) => mm)]),
		);
		expect(lengths).toEqual({
			rats: [1, 1, 1, 1],
			hair: [0.6, 1.2],
			records: [1.5, 2.5],
			burns: [3],
		});
	});

	it('lays no needle beyond the rule', () => {
		for (const { needles } of rows)
			for (const { mm } of needles) expect(mm).toBeLessThanOrEqual(SPAN_MM);
	});

	it('says of the rats that they are animals', () => {
		expect(rows.find(({ id }) => id === 'rats')?.limit).toContain('Animals');
	});

	it('draws the shafts of two lanes apart', () => {
		const edges = (lane: number) =>
			[...needlePath(lyingNeedle(1, lane)).matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
		expect(Math.max(...edges(0))).toBeLessThan(Math.min(...edges(1)));
	});

	it('cites only claims that exist', () => {
		const ids = new Set(claims.map(({ id }) => id));
		for (const row of rows) for (const id of row.claims.split(' ')) expect(ids).toContain(id);
	});
});
