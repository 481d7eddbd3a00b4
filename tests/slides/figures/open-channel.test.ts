import { expect, it } from 'vitest';
import { channelPaths, halfWidth, type Channel } from '../../../slides/figures/open-channel.ts';

const channel: Channel = { axis: 100, mouth: 20, low: 10, depth: 80 };
const level = () => 50;

it('an open channel is widest at the surface and closed at its end', () => {
	expect(halfWidth(channel, 0)).toBe(channel.mouth);
	expect(halfWidth(channel, channel.depth)).toBe(0);
	expect(halfWidth(channel, 40)).toBeLessThan(channel.mouth);
});

it('its walls leave the mouth open, its hollow does not', () => {
	const { walls, hollow } = channelPaths(channel, level);
	expect(walls).not.toContain('Z');
	expect(hollow).toContain('Z');
});

it('it reaches as far below the surface as it should, and no further', () => {
	const ys = [...channelPaths(channel, level).walls.matchAll(/[ML][\d.-]+ ([\d.-]+)/g)].map(
		([, y]) => Number(y),
	);
	expect(Math.min(...ys)).toBe(50);
	expect(Math.max(...ys)).toBe(130);
});

it('the same channel is drawn the same every time', () => {
	expect(channelPaths(channel, level)).toEqual(channelPaths(channel, level));
});
