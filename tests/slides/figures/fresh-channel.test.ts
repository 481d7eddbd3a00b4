import { expect, it } from 'vitest';
import {
	channelPath,
	fade,
	freshArgs,
	freshBar,
	freshNeedle,
	halfWidthAt,
	redCells,
	size,
} from '../../../slides/figures/fresh-channel.ts';
import { shaft } from '../../../slides/figures/steel-needle.ts';

it('needle and skin have one scale', () => {
	expect(freshNeedle.unitPx).toBe(freshArgs.unitPx);
	expect((freshBar.percent / 100) * size).toBeCloseTo(100 * freshArgs.unitPx);
});

it('the puncture is wider than the needle, but never as wide as its shaft', () => {
	for (let y = freshArgs.surface; y < freshNeedle.tip; y += 10) {
		const aboveUm = (freshNeedle.tip - y) / freshNeedle.unitPx;
		const needle = (shaft.widthUm / 2) * (aboveUm / shaft.pointUm) ** 0.72;
		expect(halfWidthAt(y)).toBeGreaterThan(needle * freshNeedle.unitPx);
		expect(halfWidthAt(y)).toBeLessThan((shaft.widthUm / 2) * freshNeedle.unitPx);
	}
});

it('the puncture fades out below the tip, inside the picture', () => {
	expect(fade.from).toBeGreaterThan(freshNeedle.tip);
	expect(fade.to).toBeLessThan(size);
});

it('draws the same puncture and cells each time', () => {
	expect(channelPath()).toBe(channelPath());
	expect(redCells()).toBe(redCells());
	expect(redCells().split('M').length).toBeGreaterThan(20);
});
