import { expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { limitsOf, RULER_MM } from '../../../slides/figures/who-decides.ts';

const { label, laws } = limitsOf(claims);

it('the ruler ends where the longest needle ends', () => {
	expect(Math.max(label.lengthMm, ...laws.map(({ lengthMm }) => lengthMm))).toBe(RULER_MM);
});

it('the laws quoted as examples are shorter than what one label allows', () => {
	expect(laws.map(({ lengthMm }) => lengthMm)).toEqual([0.3, 0.5]);
	for (const { lengthMm } of laws) expect(lengthMm).toBeLessThan(label.lengthMm);
});

it('a length that the source rounds says so', () => {
	expect(laws[0]?.text).toBe('about 0.3\u00a0mm');
});
