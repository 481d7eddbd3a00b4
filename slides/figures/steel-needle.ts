/** Shaft and point of the needle that is drawn, micrometres: a thin one among those published. */
export const shaft = { widthUm: 200, pointUm: 850 };

/** Where a needle is drawn, px: its axis, its upper end, its tip, and px for a micrometre. */
export interface NeedlePlace {
	x: number;
	top: number;
	tip: number;
	unitPx: number;
}

/** Outline of a needle with its tip down: a shaft ground to a long slender point. */
export function needlePath({ x, top, tip, unitPx }: NeedlePlace): string {
	const half = (shaft.widthUm * unitPx) / 2;
	const point = shaft.pointUm * unitPx;
	const steps = 8;
	// half width = half the shaft x (distance from the tip / length of the point) ^ 0.72
	const widths = Array.from({ length: steps + 1 }, (_, i) => {
		const above = (i / steps) ** 1.6;
		return { width: half * above ** 0.72, y: tip - above * point };
	}).filter(({ y }) => y > top);
	const end = half * Math.min(1, (tip - top) / point) ** 0.72;
	const edge = [...widths, { width: end, y: top }];
	const side = (sign: 1 | -1): string[] =>
		edge.map(({ width, y }) => `${(x + sign * width).toFixed(1)} ${y.toFixed(1)}`);
	return `M${[...side(-1).reverse(), ...side(1)].join('L')}Z`;
}
