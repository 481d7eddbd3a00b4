import type { Palette } from './palette.ts';
import type { PaintItem, Scene } from './scene.ts';

/** A context that can be painted on: of a canvas in the page or in a worker. */
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paints a scene; `pixels` is device pixels for one design pixel. */
export function paintScene(context: Context, scene: Scene, palette: Palette, pixels: number): void {
	const unit = scene.unitPx * pixels;
	context.save();
	context.setTransform(unit, 0, 0, unit, -scene.originX * unit, -scene.originY * unit);
	context.lineJoin = 'round';
	for (const item of scene.items) paintItem(context, item, palette);
	context.restore();
}

function paintItem(context: Context, item: PaintItem, palette: Palette): void {
	const path = new Path2D(item.d);
	context.globalAlpha = item.alpha ?? 1;
	if (item.fill) {
		context.fillStyle = colour(palette, item.fill);
		context.fill(path);
	}
	if (!item.stroke) return;
	context.strokeStyle = colour(palette, item.stroke);
	context.lineWidth = item.width ?? 1;
	context.lineCap = item.cap ?? 'butt';
	context.setLineDash(item.dash ?? []);
	context.stroke(path);
}

function colour(palette: Palette, token: string): string {
	const value = palette[token];
	if (value === undefined) throw new Error(`the theme has no colour "${token}"`);
	return value;
}

/** Names of all colour tokens that a scene uses. */
export function tokensOf(scene: Scene): string[] {
	const tokens = scene.items.flatMap((item) => [item.fill, item.stroke]);
	return [...new Set(tokens.filter((token) => token !== undefined))];
}
