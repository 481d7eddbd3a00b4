import { scatter } from './tissue/cells.ts';
import { Random } from './tissue/noise.ts';

/** Width and height of the patch, px of its drawing. */
export const patch = { width: 304, height: 140 };

/** Outline of the needled field, drawn in from its edge by that much: its right end runs off the patch. */
export function fieldPath(inset: number): string {
	const { width, height } = patch;
	const [left, top, low] = [112 + inset, 18 + inset, height - 18 - inset];
	return `M${width} ${top}H${left + 34}Q${left} ${top} ${left} ${height / 2}T${left + 34} ${low}H${width}z`;
}

/** Lines of the skin that cross, and finer ones between them. */
export const relief = Array.from({ length: 20 }, (_, line) => line * 24 - 80)
	.map((x) => `M${x} 0q16 70 84 ${patch.height}M${patch.width - x} 0q-16 70 -84 ${patch.height}`)
	.join('');

/** Where the channels are, far fewer and larger than they are: even rows with a little disorder. */
export const channels = scatter(
	new Random(2107),
	{ left: 134, right: patch.width - 6, top: 28, bottom: patch.height - 28 },
	{ pitch: 16, jitter: 0.24 },
)
	.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`)
	.join('');
