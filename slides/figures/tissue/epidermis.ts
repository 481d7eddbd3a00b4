import type { Block } from './block.ts';
import { type Curve, type Point, sampled } from './line.ts';
import { Random } from './noise.ts';
import { Pen } from './pen.ts';
import type { Paint } from './sheet.ts';

const nucleus = 't-nucleus';
/** Rows of nuclei: share of the way from the corneum to the junction, and how they are dotted. */
const rows: readonly { id: string; share: number; paint: Paint }[] = [
	{
		id: 'nuclei-mid',
		share: 0.62,
		paint: { stroke: nucleus, width: 5, cap: 'round', dash: [0.1, 14], alpha: 0.5 },
	},
	{
		id: 'nuclei-high',
		share: 0.36,
		paint: { stroke: nucleus, width: 4.4, cap: 'round', dash: [0.1, 17], alpha: 0.42 },
	},
	{ id: 'granular', share: 0.1, paint: { stroke: nucleus, width: 3.4, dash: [9, 5], alpha: 0.55 } },
];

/** Living epidermis as bands with rows of nuclei, under the stratum corneum. */
export function drawEpidermis(block: Block): void {
	const { relief, sheet, site } = block;
	const line = (curve: Curve, step = 5): Point[] =>
		sampled(curve, block.left - 20, block.right + 20, step);
	const junction = line(relief.junction);
	const top: Curve = (x) => relief.surface(x) + site.corneumUm;
	const share =
		(part: number): Curve =>
		(x) =>
			top(x) + (relief.junction(x) - top(x)) * part;
	const low: Curve = (x) => Math.max(share(0.4)(x), relief.junction(x) - 46);
	const above = line((x) => top(x) - site.corneumUm * 0.1);
	sheet.add('epidermis', new Pen().band(above, junction), { fill: 't-epi-1' });
	sheet.add('epidermis-low', new Pen().band(line(low), junction), { fill: 't-epi-2', alpha: 0.75 });
	const basal = line((x) => Math.max(share(0.3)(x), relief.junction(x) - 13));
	sheet.add('basal', new Pen().band(basal, junction), { fill: 't-epi-3', alpha: 0.8 });
	sheet.add('nuclei-basal', new Pen().polyline(line((x) => relief.junction(x) - 6.5)), {
		stroke: nucleus,
		width: 6.6,
		cap: 'round',
		dash: [0.1, 8.6],
		alpha: 0.85,
	});
	for (const row of rows) sheet.add(row.id, new Pen().polyline(line(share(row.share))), row.paint);
	sheet.add('membrane', new Pen().polyline(line((x) => relief.junction(x) + 1)), {
		stroke: 't-col-5',
		width: 2,
		alpha: 0.7,
	});
	drawCorneum(block, line);
}

function drawCorneum(block: Block, line: (curve: Curve, step: number) => Point[]): void {
	const { relief, sheet, site } = block;
	const stroke = 't-corneum-line';
	const surface = line(relief.surface, 9);
	const low = line((x) => relief.surface(x) + site.corneumUm, 9);
	const middle = line((x) => relief.surface(x) + site.corneumUm * 0.5, 9);
	sheet.add('corneum', new Pen().band(surface, low), { fill: 't-corneum' });
	sheet.add('corneum-middle', new Pen().polyline(middle), {
		stroke,
		width: 1.4,
		alpha: 0.55,
		dash: [60, 9],
	});
	sheet.add('corneum-top', new Pen().polyline(surface), { stroke, width: 3 });
	sheet.add('flakes', flakes(block), { stroke, width: 2, alpha: 0.7, cap: 'round' });
}

/** Scales that lift from the surface. */
function flakes({ left, right, relief, site }: Block): Pen {
	const random = new Random(site.seed * 977 + 53);
	const pen = new Pen();
	let x = left;
	while (x < right) {
		const length = random.between(18, 52);
		const lift = (share: number, height: number): Point => {
			const at = x + length * share;
			return [at, relief.surface(at) - height];
		};
		pen.curve([
			lift(0, random.between(-1, 2)),
			lift(0.3, 2.5),
			lift(0.7, 3),
			lift(1, random.between(5, 12)),
		]);
		x += random.between(60, 260);
	}
	return pen;
}
