import { cheekbone } from './cheekbone.ts';
import type { SectionArgs } from './scenes.ts';

const size = 644;
/** Design px for a micrometre. */
const unitPx = 0.27;
const barUm = 500;
const leftUm = 5330;

/** The whole skin of the cheek with a rolling scar in the middle, as a scene. */
export const rollingScarArgs: SectionArgs = {
	site: cheekbone,
	width: size,
	height: size,
	unitPx,
	surface: 196,
	left: leftUm,
	scars: [
		{
			shape: 'rolling',
			x: leftUm + size / unitPx / 2,
			widthUm: 1900,
			depthUm: 330,
			fibres: 'tethered',
		},
	],
};

/** The scale bar: what it says, and its share of the picture's width, percent. */
export const rollingScarBar = { text: '0.5\u00a0mm', percent: (barUm * unitPx * 100) / size };

/** The picture in words. */
export const rollingScarText =
	'A section through the skin of the cheek with a rolling scar: the surface sinks in a wide, gentle dip, packed collagen lies along its floor, and strands tie it down to the fat. The skin is to scale, scale bar 0.5 millimetres; shape and fibres of the scar are schematic.';
