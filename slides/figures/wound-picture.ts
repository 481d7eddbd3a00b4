import { cheekbone } from './cheekbone.ts';
import type { SectionArgs } from './scenes.ts';
import { partsIn } from './wounds.ts';

/** What is shown of the skin with the puncture in it, px of the canvas; further right it is only a surface. */
export const woundFrame = { width: 436, height: 496 } as const;

/** The skin of the picture: it runs from edge to edge of the canvas. */
export const pictureArgs: SectionArgs = {
	site: cheekbone,
	width: 1280,
	height: woundFrame.height,
	unitPx: 1.5,
	surface: 26,
	left: 2010,
};

/** Axis of the puncture, px. */
const axis = 236;

/** The parts of the puncture, micrometres. */
export const pictureParts = partsIn(pictureArgs, axis);

/** What of the skin the drawing shows, micrometres: left, top, width, height. */
export const woundBox: readonly number[] = [
	pictureArgs.left,
	-pictureArgs.surface / pictureArgs.unitPx,
	woundFrame.width / pictureArgs.unitPx,
	woundFrame.height / pictureArgs.unitPx,
];
