import { expect, it } from 'vitest';
import { bar, fade, strip, strands, views } from '../../../slides/figures/surface-stays.ts';

it('both pictures together are the whole strip', () => {
	expect(views.needled.left).toBe(views.ablated.width);
	expect(views.ablated.width + views.needled.width).toBe(strip.width);
});

it('the bar is half a millimetre at the scale of the skin', () => {
	expect((bar.percent / 100) * views.ablated.width).toBeCloseTo(500 * strip.unitPx);
});

it('punctures fade out before the foot of the picture', () => {
	expect(fade.to).toBeLessThan(strip.height);
});

it('draws the same strands each time', () => {
	expect(strands('young')).toBe(strands('young'));
	expect(strands('young')).not.toContain('NaN');
});
