import type { Palette } from './palette.ts';

/** MIME type of an image: for the screen, or for paper. */
export type PaintType = 'image/webp' | 'image/jpeg';

/** What the page asks the painter in the worker. */
export type PaintRequest =
	/** Which colours does the scene use? */
	| { kind: 'tokens'; number: number; scene: string; args: unknown }
	| {
			kind: 'paint';
			number: number;
			scene: string;
			args: unknown;
			/** Size of the image in device pixels. */
			width: number;
			height: number;
			/** Device pixels for one design pixel. */
			pixels: number;
			palette: Palette;
			type: PaintType;
			/** The image fades out between these shares of its height. */
			fade?: readonly [from: number, to: number];
	  };

/** What the worker answers, with the number of the request. */
export type PaintReply =
	| { number: number; kind: 'tokens'; tokens: string[] }
	| { number: number; kind: 'image'; image: Blob }
	| { number: number; kind: 'failed'; reason: string };
