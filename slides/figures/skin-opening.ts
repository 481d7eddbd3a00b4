import { cheekbone } from './cheekbone.ts';
import type { SectionArgs } from './scenes.ts';
import { lensLoop } from './skin-lens.ts';

const size = 644;
/** Design px for a micrometre. */
const unitPx = 2;
const barUm = 100;

/** The upper skin of the cheek around one capillary loop, as a scene. */
export const openingArgs: SectionArgs = {
	site: cheekbone,
	width: size,
	height: size,
	unitPx,
	surface: 150,
	left: lensLoop(cheekbone).x - (size * 0.56) / unitPx,
};

/** The scale bar: what it says, and its share of the picture's width, percent. */
export const openingBar = { text: '0.1\u00a0mm', percent: (barUm * unitPx * 100) / size };

/** The picture in words. */
export const openingText =
	'The upper third of a millimetre of the cheek: a thin horny layer, the cells of the epidermis with a wavy lower edge, and below it fine collagen with a capillary loop that rises towards the surface. Scale bar 0.1 millimetres.';
