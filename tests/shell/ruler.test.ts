import { expect, it } from 'vitest';
import { rulerPath } from '../../src/shell/ruler.ts';

const slides = ['a', 'a', 'b', 'b', 'b'].map((section) => ({ section }));

it('has a tick for each slide, long where a section begins', () => {
	const { ticks } = rulerPath(slides, 100);
	expect(ticks).toBe('M0 18v-11M25 18v-5M50 18v-11M75 18v-5M100 18v-5');
});

it('runs from its start to its end', () => {
	const { at } = rulerPath(slides, 280);
	expect([at(0), at(4)]).toEqual([0, 280]);
});

it('stays in place for a single slide and for none', () => {
	expect(rulerPath(slides.slice(0, 1), 280).at(0)).toBe(0);
	expect(rulerPath(slides, 280).at(-1)).toBe(0);
});
