import type { Curve, Point } from './tissue/line.ts';
import { noise1 } from './tissue/noise.ts';
import { Pen } from './tissue/pen.ts';
import type { SectionArgs } from './scenes.ts';
import { reliefOf } from './tissue/relief.ts';

/** A puncture that is still open, px of the drawing. Its size is schematic, not a measure. */
export interface Channel {
	/** Its middle. */
	axis: number;
	/** Half its width at the surface and further down. */
	mouth: number;
	low: number;
	/** From the surface to its closed end. */
	depth: number;
}

/** An open puncture as it is drawn: the hollow, and its walls without a line across the mouth. */
export interface ChannelPaths {
	hollow: string;
	walls: string;
	/** Between which heights the hollow fills with blood, px. */
	fade: { from: number; to: number };
}

/** Height of the skin's surface across that scene, px of its picture. */
export function surfaceIn({ site, surface, left, unitPx }: SectionArgs): Curve {
	const relief = reliefOf(site);
	return (x) => surface + relief.surface(left + x / unitPx) * unitPx;
}

/** Half the width at that distance below the surface: wide where the skin gives way, round at the end. */
export function halfWidth({ mouth, low, depth }: Channel, down: number): number {
	const flared = low + (mouth - low) * Math.exp((-7 * down) / depth);
	return flared * Math.sqrt(Math.max(0, 1 - (down / depth) ** 6));
}

/** The puncture in a skin with that surface; its walls are torn, not cut. */
export function channelPaths(channel: Channel, surface: Curve): ChannelPaths {
	const { axis, depth, low } = channel;
	const steps = 44;
	const side = (sign: 1 | -1): Point[] =>
		Array.from({ length: steps + 1 }, (_, i): Point => {
			const down = (i / steps) * depth;
			const torn = 0.18 * low * noise1(i / 2.4, axis + sign) * (1 - i / steps);
			const x = axis + sign * (halfWidth(channel, down) + torn);
			return [x, i === 0 ? surface(x) : surface(axis) + down];
		});
	const left = side(-1);
	const right = side(1).reverse();
	const walls = new Pen(1).polyline(left).polyline(right, 'line');
	// a little more than the mouth, so that no scrap of the surface is left standing in it
	const above = surface(axis) - low * 1.4;
	const lid: Point[] = [
		[axis + channel.mouth, above],
		[axis - channel.mouth, above],
	];
	const hollow = new Pen(1).polyline(left).polyline(right, 'line').polyline(lid, 'line').close();
	const top = surface(axis);
	return { hollow: hollow.d, walls: walls.d, fade: { from: top + depth * 0.35, to: top + depth } };
}
