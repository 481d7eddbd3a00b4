import { describe, expect, it } from 'vitest';
import { cheekbone } from '../../../slides/figures/cheekbone.ts';
import { afterLine, stripOf } from '../../../slides/figures/scar-view.ts';
import { scenes } from '../../../slides/figures/scenes.ts';

const frame = { site: cheekbone, width: 300, height: 200, unitPx: 0.1, surface: 20, left: 1000 };
const scar = { shape: 'rolling', widthUm: 1800, depthUm: 300, fibres: 'tethered' } as const;
const strip = stripOf(frame, [{ scar }, { scar, hasHair: true }]);

const numbers = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('a strip of skin with scars', () => {
	it('is as wide as its parts, with a scar in the middle of each', () => {
		expect(strip.width).toBe(600);
		expect(strip.scars?.map(({ x }) => x)).toEqual([2500, 5500]);
		expect(strip.hairs).toEqual([5500]);
	});

	it('has fibres under its scars', () => {
		const small = stripOf({ ...frame, width: 60, height: 60 }, [{ scar }]);
		const ids = scenes.section(small).items.map(({ id }) => id);
		expect(ids).toContain('tether-0');
		expect(ids).toContain('scar-fibre-0');
	});
});

describe('the surface afterwards', () => {
	it('still dips where a share of the depth is left', () => {
		const depths = numbers(afterLine(strip, [0.5, undefined])).filter((_, i) => i % 2 === 1);
		expect(Math.max(...depths)).toBeGreaterThan(20 + 0.4 * 300 * frame.unitPx);
		expect(Math.max(...depths)).toBeLessThan(20 + 0.75 * 300 * frame.unitPx);
	});

	it('is not drawn where nothing changes', () => {
		expect(afterLine(strip, [undefined, undefined])).toBe('');
		expect(afterLine(strip, [1, 1])).toBe('');
	});
});
