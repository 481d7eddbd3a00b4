import { expect, it } from 'vitest';
import { cheekbone } from '../../../slides/figures/cheekbone.ts';
import { closingFrame, closingNeedle, needleX } from '../../../slides/figures/closing-skin.ts';
import { openingFrame } from '../../../slides/figures/scenes.ts';
import { reliefOf } from '../../../slides/figures/tissue/relief.ts';

it('the needle ends in the air, close above the skin', () => {
	const { unitPx, surface } = openingFrame;
	const skin = surface + reliefOf(cheekbone).surface(needleX / unitPx) * unitPx;
	const tip = closingFrame.height * (1 - closingNeedle(cheekbone).bottom / 100);
	expect(skin - tip).toBeGreaterThan(2);
	expect(skin - tip).toBeLessThan(12);
});

it('shows no more than there is painted', () => {
	expect(closingFrame.width).toBe(openingFrame.width);
	expect(closingFrame.height).toBeLessThan(openingFrame.height);
});
