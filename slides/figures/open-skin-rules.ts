import { cheekbone } from './cheekbone.ts';
import { channelPaths, surfaceIn } from './open-channel.ts';
import type { SectionArgs } from './scenes.ts';

/** What is held over the open skin. */
export type TouchId = 'glove' | 'head' | 'glide' | 'bottle';

/** Design size of one picture, px; the skin fills its foot. */
export const frame = { width: 264, height: 236 };
const strip = { height: 96, unitPx: 1.1, surface: 18 };
/** Where the skin begins, px from the upper edge. */
export const skinTop = frame.height - strip.height;

/** Even places of the cheek, one for each picture, micrometres. */
const places: Record<TouchId, number> = { glove: 4990, head: 3170, glide: 6030, bottle: 5150 };
const axes = [92, 172];

/** One picture: what touches the skin, in words, and whether it may. */
export interface Touch {
	id: TouchId;
	name: string;
	mayTouch: boolean;
	/** Claim ids, separated by spaces. */
	claims: string;
}

/** What may touch open skin, and what may not. */
export const touches: readonly Touch[] = [
	{ id: 'glove', name: 'Clean gloves', mayTouch: true, claims: 'proc-aseptic' },
	{ id: 'head', name: 'A new sterile head', mayTouch: true, claims: 'device-pen-cartridge' },
	{ id: 'glide', name: 'A sterile glide', mayTouch: true, claims: 'proc-glide' },
	{ id: 'bottle', name: 'No skin-care bottle', mayTouch: false, claims: 'abs-not-injected-glow' },
];

/** The skin of one picture as a scene. */
export const skinOf = (id: TouchId): SectionArgs => ({
	site: cheekbone,
	width: frame.width,
	left: places[id],
	...strip,
});

/** The two open punctures of one picture, px of its skin. */
export const puncturesOf = (id: TouchId) =>
	axes.map((axis) => channelPaths({ axis, mouth: 13, low: 7.5, depth: 58 }, surfaceIn(skinOf(id))));
