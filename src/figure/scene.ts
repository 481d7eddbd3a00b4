/** One painted path; `fill` and `stroke` name colour tokens without their dashes. */
export interface PaintItem {
	id: string;
	/** Path data in scene units. */
	d: string;
	fill?: string;
	stroke?: string;
	/** Stroke width in scene units. */
	width?: number;
	/** 0 to 1. */
	alpha?: number;
	cap?: 'round' | 'butt';
	dash?: number[];
}

/** A drawing as a list of paths: painted on a canvas in a worker. */
export interface Scene {
	items: PaintItem[];
	/** Design pixels (canvas of 1280 x 720) for one scene unit. */
	unitPx: number;
	/** Scene coordinates of the upper left corner of the image. */
	originX: number;
	originY: number;
}

/** A function of plain data to a scene; it must run in a worker. */
export type SceneFunction = (args: never) => Scene;
