import { expect, it } from 'vitest';
import { cheekbone } from '../../../slides/figures/cheekbone.ts';
import {
	frame,
	pinpointArgs,
	pinpointBar,
	pinpointDrop,
} from '../../../slides/figures/pinpoint.ts';
import { lensLoop } from '../../../slides/figures/skin-lens.ts';

const args = pinpointArgs(cheekbone);
const { channel, drop, top } = pinpointDrop(cheekbone);
const loop = lensLoop(cheekbone);
const places = [...channel.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
	([, x, y]) => [Number(x), Number(y)] as const,
);
const [tipX, tipY] = places.toSorted(([, one], [, other]) => other - one)[0] ?? [0, 0];

it('the puncture stands over the loop and ends in it', () => {
	const depth = (um: number) => frame.height - args.height + args.surface + um * args.unitPx;
	expect(tipX).toBeCloseTo((loop.x - args.left) * args.unitPx);
	expect(tipY).toBeGreaterThan(depth(loop.top));
	expect(tipY).toBeLessThan(depth(loop.low));
});

it('the drop stands on the picture', () => {
	expect(top).toBeGreaterThan(0);
	expect(drop).not.toContain('NaN');
});

it('the bar is as long as it says', () => {
	expect(pinpointBar.px / args.unitPx).toBe(100);
});
