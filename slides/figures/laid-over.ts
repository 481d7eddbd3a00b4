import type { PaintItem, Scene } from '#author';

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A path of px of a picture in units of its scene; it may move, draw lines and curves, all by places. */
function inUnits(d: string, { unitPx, originX, originY }: Scene): string {
	return d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => {
		const [right, down] = [originX + Number(x) / unitPx, originY + Number(y) / unitPx];
		return `${rounded(right)} ${rounded(down)}`;
	});
}

/** A scene with a drawing on top, whose paths and widths are px of the picture. */
export function laidOver(scene: Scene, drawing: readonly PaintItem[]): Scene {
	const { unitPx } = scene;
	const items = drawing.map((item, index) => ({
		...item,
		id: `over-${index}`,
		d: inUnits(item.d, scene),
		...(item.width === undefined ? {} : { width: rounded(item.width / unitPx) }),
		...(item.dash === undefined ? {} : { dash: item.dash.map((px) => rounded(px / unitPx)) }),
	}));
	return { ...scene, items: [...scene.items, ...items] };
}
