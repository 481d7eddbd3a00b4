import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import {
	EFFECT_SPAN,
	INCH_CM,
	comparedLengths,
	hairPatches,
	hairsOn,
	pooledEffect,
} from '../../../slides/figures/hair-evidence.ts';

const hairsIn = (path: string): number => path.split('M').length - 1;

describe('the pooled effect on hair', () => {
	const effect = pooledEffect(claims);

	it('is drawn with its confidence interval, clear of no difference', () => {
		expect(effect.text).toBe('1.32');
		expect(effect.interval).toBe('0.73–1.92');
		expect(effect.middle).toBe((1.32 / EFFECT_SPAN) * 100);
		expect(effect.low).toBeGreaterThan(0);
		expect(effect.high).toBeLessThan(100);
	});

	it('says how many of the trials were pooled', () => {
		expect(effect).toMatchObject({ pooled: 11, rcts: 12, people: 631 });
	});
});

describe('the patches of scalp', () => {
	const patches = hairPatches(claims);

	it('keep the unit of area of their study', () => {
		expect(patches.map(({ text, sideCm }) => [text, sideCm])).toEqual([
			['+91.4', 1],
			['+22.2', 1],
			['+12.52', INCH_CM],
		]);
	});

	it('carry a hair for each hair gained, and a part of one for the rest', () => {
		expect(patches.map(({ hairs }) => hairsIn(hairs))).toEqual([92, 23, 13]);
	});

	it('are the same each time, and all their hairs grow inside', () => {
		expect(hairPatches(claims)).toEqual(patches);
		for (const { hairs, sideCm } of patches) {
			for (const [, x = '', y = ''] of hairs.matchAll(/M(\S+) ([\d.]+)/g)) {
				expect(Number(x)).toBeGreaterThan(0);
				expect(Number(x)).toBeLessThan(sideCm * 100);
				expect(Number(y)).toBeLessThan(sideCm * 100);
			}
		}
	});

	it('draw a whole number of hairs without a remnant', () => {
		expect(hairsIn(hairsOn(1, 5, 1))).toBe(5);
	});
});

describe('the needles of the three-arm trial', () => {
	it('are the two lengths compared', () => {
		expect(comparedLengths(claims).map(({ text }) => text)).toEqual(['0.6\u00a0mm', '1.2\u00a0mm']);
	});
});
