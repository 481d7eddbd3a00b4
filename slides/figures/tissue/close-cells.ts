import { voronoiCells } from './cells.ts';
import { type CloseUp, across, finePen } from './close.ts';
import { cellSeeds, flattenedHeight, type CellSeed } from './close-seeds.ts';
import { itemAt, type Point } from './line.ts';
import { Random } from './noise.ts';
import type { Pen } from './pen.ts';

/** How much pigment a basal cell carries, 0 to 1: drawn, not measured. */
const melanin = 0.35;
/** In the basal layer about one cell in ten is a melanocyte. */
const basalPerMelanocyte = 10;

const penNames = [
	'cells-basal',
	'cells-low',
	'cells-mid',
	'cells-high',
	'melanocyte',
	'arms',
	'nuclei',
	'nuclei-flat',
	'nucleoli',
	'melanocyte-nucleus',
	'granules',
	'pigment',
] as const;
type Brushes = Record<(typeof penNames)[number], Pen>;

function newBrushes(): Brushes {
	const entries = penNames.map((name): [string, Pen] => [name, finePen()]);
	// the names are the keys of the record
	return Object.fromEntries(entries) as Brushes;
}

interface Cell extends CellSeed {
	shape: readonly Point[];
}

/** Living epidermis: keratinocytes, flatter towards the top, and melanocytes among the basal cells. */
export function drawCells(closeUp: CloseUp): void {
	const random = new Random(closeUp.site.seed * 71 + Math.round(closeUp.left) + 1);
	const { seeds, toReal } = cellSeeds(closeUp, random);
	const shapes = voronoiCells(
		seeds.map((seed) => seed.flat),
		34,
	);
	const brushes = newBrushes();
	let basal = 0;
	seeds.forEach((seed, i) => {
		const outline = itemAt(shapes, i);
		if (seed.kind === 'ghost' || outline.length < 4) return;
		const cell: Cell = { ...seed, shape: outline.map(toReal) };
		if (seed.kind === 'cell') addKeratinocyte(brushes, cell, random);
		else if (++basal % basalPerMelanocyte === 4) addMelanocyte(brushes, cell, random);
		else addBasalCell(brushes, cell, random);
	});
	paint(closeUp, brushes);
}

function addBasalCell(brushes: Brushes, { at, shape }: Cell, random: Random): void {
	const [x, y] = at;
	brushes['cells-basal'].soft(shape, 0.3, 0.35);
	brushes.nuclei.ellipse(x, y + 0.4, 2.5, 3.7, random.around(0, 0.3));
	for (let i = 0; i < melanin * 13; i++) {
		// the grains lie like a cap over the nucleus
		const out = random.between(0, 4.4);
		const angle = -Math.PI / 2 + random.around(0, 1.25);
		brushes.pigment.dot(x + Math.cos(angle) * out, y - 1.2 + Math.sin(angle) * (out + 1.2));
	}
}

function addMelanocyte(brushes: Brushes, { at, shape }: Cell, random: Random): void {
	const [x, y] = at;
	brushes.melanocyte.soft(shape, 0.4, 0.4);
	brushes['melanocyte-nucleus'].ellipse(x, y + 0.6, 2.6, 2.9);
	for (const side of [-1, -0.35, 0.4, 1]) {
		const angle = -Math.PI / 2 + side * 0.95;
		const length = random.between(12, 20);
		const point = (share: number, bend: number, drop = 0): Point => [
			x + Math.cos(angle - side * bend) * length * share,
			y + Math.sin(angle - side * bend) * length * share + drop,
		];
		brushes.arms.curve([[x, y - 1], point(0.35, 0), point(0.7, 0.3, 2), point(1, 0.55)]);
	}
}

function addKeratinocyte(brushes: Brushes, cell: Cell, random: Random): void {
	const { at, shape, depth, fromJunction } = cell;
	const [x, y] = at;
	const height = flattenedHeight(depth);
	const layer = depth < 7 ? 'cells-high' : fromJunction < 24 ? 'cells-low' : 'cells-mid';
	brushes[layer].soft(shape, 0.28, 0.35);
	if (depth < 9) {
		brushes['nuclei-flat'].ellipse(x, y, 3.6, Math.max(0.8, height * 0.16));
		for (let i = 0; i < 9; i++) {
			const offX = random.around(0, 5.2);
			brushes.granules.dot(x + offX, y + random.around(0, height * 0.33));
		}
		return;
	}
	brushes.nuclei.ellipse(x, y, 3.1, Math.min(3.1, height * 0.3), random.around(0, 0.6));
	brushes.nucleoli.dot(x + 0.8, y - 0.4);
}

function paint(closeUp: CloseUp, brushes: Brushes): void {
	const { relief, sheet } = closeUp;
	const junction = across(closeUp, relief.junction, 2);
	const ground = finePen().band(across(closeUp, closeUp.corneumFloor, 3), junction);
	const add = (name: keyof Brushes, style: Parameters<typeof sheet.add>[2]): void =>
		sheet.add(name, brushes[name], style);
	sheet.add('epidermis', ground, { fill: 't-epi-line' });
	add('cells-basal', { fill: 't-epi-3' });
	add('cells-low', { fill: 't-epi-2' });
	add('cells-mid', { fill: 't-epi-1' });
	add('cells-high', { fill: 't-epi-0' });
	add('melanocyte', { fill: 't-gland' });
	add('arms', { stroke: 't-melanin', width: 1.3, cap: 'round', alpha: 0.85 });
	add('nuclei', { fill: 't-nucleus', alpha: 0.85 });
	add('nuclei-flat', { fill: 't-nucleus', alpha: 0.7 });
	add('nucleoli', { stroke: 't-epi-1', width: 1.1, cap: 'round', alpha: 0.8 });
	add('melanocyte-nucleus', { fill: 't-nucleus' });
	add('granules', { stroke: 't-nucleus', width: 1, cap: 'round', alpha: 0.8 });
	add('pigment', { stroke: 't-melanin', width: 1.35, cap: 'round', alpha: 0.9 });
	sheet.add('membrane', finePen().polyline(junction), { stroke: 't-col-5', width: 1.3 });
}
