import { describe, expect, it } from 'vitest';
import { needleLengths } from '../../../slides/evidence/index.ts';
import { isDoubtful } from '../../../slides/figures/certainty.ts';

describe('doubtful lengths', () => {
	it('are all lengths of a row from memory, and of a row that may not be tested', () => {
		const open = needleLengths.filter(
			({ verified, quiz_key: key }) => verified === 'memory' || key === 'none',
		);
		expect(open.length).toBeGreaterThan(3);
		for (const row of open) expect(isDoubtful(row, row.needle_mm.max ?? 0)).toBe(true);
	});

	it('are those that the note of a row gives to memory', () => {
		const row = {
			verified: 'found',
			quiz_key: 'mm',
			verified_note: '1.5 mm ceiling found; 0.5-1.0 mm as the working range is from memory',
		} as const;
		expect([0.5, 1, 1.5].map((mm) => isDoubtful(row, mm))).toEqual([true, true, false]);
	});

	it('are those that only a seller gives, unless the row may be tested on them', () => {
		const note = '0.25-0.5 mm is a seller chart; two pens are cleared';
		const row = { verified: 'found', verified_note: note } as const;
		expect(isDoubtful({ ...row, quiz_key: 'rule' }, 0.5)).toBe(true);
		expect(isDoubtful({ ...row, quiz_key: 'mm' }, 0.5)).toBe(false);
	});

	it('are none where the note speaks of memory but not of a length', () => {
		const row = needleLengths.find(({ id }) => id === 'burn-scar');
		expect(row && [1, 3].map((mm) => isDoubtful(row, mm))).toEqual([false, false]);
	});
});
