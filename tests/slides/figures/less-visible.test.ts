import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { after, pledges, stripArgs } from '../../../slides/figures/less-visible.ts';

describe('what to say instead of gone', () => {
	it('pairs each promise with something that can be said and cited', () => {
		const ids = new Set(claims.map(({ id }) => id));
		for (const { id, never, say, claims: cited } of pledges) {
			expect(never, id).not.toBe('');
			expect(say, id).not.toMatch(/gone|removed|closed|erased/);
			for (const claim of cited.split(' ')) expect(ids.has(claim), claim).toBe(true);
		}
	});

	it('draws each with a surface afterwards that is still there', () => {
		expect(stripArgs.scars).toHaveLength(pledges.length);
		expect(after.match(/M/g)).toHaveLength(pledges.length);
		expect(stripArgs.hairs).toHaveLength(1);
	});
});
