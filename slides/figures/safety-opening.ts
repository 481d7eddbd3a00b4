import { cheekbone } from './cheekbone.ts';
import { type Channel, channelPaths, surfaceIn } from './open-channel.ts';
import type { SectionArgs } from './scenes.ts';
import { lensLoop } from './skin-lens.ts';

const size = 644;
/** Design px for a micrometre. */
const unitPx = 2;
const barUm = 100;
const axis = 300;

/** The upper skin of the cheek, low in the picture, as a scene. */
export const openSkinArgs: SectionArgs = {
	site: cheekbone,
	width: size,
	height: size,
	unitPx,
	surface: 326,
	left: lensLoop(cheekbone).x - (size * 0.74) / unitPx,
};

/** The puncture, as wide and as deep as the picture needs it. */
const channel: Channel = { axis, mouth: 62, low: 34, depth: 236 };

/** The puncture as it is drawn. */
export const openPuncture = channelPaths(channel, surfaceIn(openSkinArgs));

/** A drop that hangs over the mouth: its outline and the light on it, px. */
export const drop = {
	body: `M${axis} 84C${axis + 14} 128 ${axis + 64} 158 ${axis + 64} 200A64 62 0 0 1 ${axis - 64} 200C${axis - 64} 158 ${axis - 14} 128 ${axis} 84Z`,
	light: `M${axis - 40} 204C${axis - 38} 224 ${axis - 26} 238 ${axis - 8} 244`,
};

/** The scale bar of the skin: what it says, and its share of the picture's width, percent. */
export const openSkinBar = { text: '0.1\u00a0mm', percent: (barUm * unitPx * 100) / size };

/** The picture in words. */
export const openSkinText =
	'Upper skin of the cheek with one open puncture through the horny layer and the epidermis into the dermis. A drop hangs over its mouth, about to fall in. The skin has a scale bar of 0.1 millimetres; puncture and drop are schematic.';
