import { type CloseUp, across, finePen } from './close.ts';
import { alongShare, type Point } from './line.ts';
import { Random } from './noise.ts';

/** Stratum corneum: thin overlapping plates, looser towards the surface. */
export function drawPlates(closeUp: CloseUp): void {
	const random = new Random(closeUp.site.seed * 71 + Math.round(closeUp.left) + 2);
	const { left, right, relief, sheet, site } = closeUp;
	const surface = across(closeUp, relief.surface, 3);
	const plates = [finePen(), finePen()] as const;
	const lines = finePen();
	const rows = Math.max(5, Math.round(site.corneumUm / 1.5));
	const height = site.corneumUm / rows;
	for (let row = 0; row < rows; row++) {
		let x = left - random.between(0, 30);
		while (x < right) {
			const length = random.between(24, 36);
			const plate = plateLine(closeUp, { x, length, row, rows }, random);
			plates[(row + Math.floor(x)) % 2 === 0 ? 0 : 1].ribbon(
				plate,
				(t) => height * 0.92 * Math.min(1, 0.35 + 4 * Math.min(t, 1 - t)),
			);
			lines.curve(plate.map(([px, py]): Point => [px, py + height * 0.46]));
			x += length - 3;
		}
	}
	const stroke = 't-corneum-line';
	sheet.add('corneum', finePen().band(surface, across(closeUp, closeUp.corneumFloor, 3)), {
		fill: 't-corneum-2',
	});
	sheet.add('plates-a', plates[0], { fill: 't-corneum' });
	sheet.add('plates-b', plates[1], { fill: 't-corneum-3' });
	sheet.add('plate-lines', lines, { stroke, width: 0.4, alpha: 0.6 });
	sheet.add('surface', finePen().polyline(surface), { stroke, width: 0.9, alpha: 0.85 });
}

interface Plate {
	x: number;
	length: number;
	row: number;
	rows: number;
}

function plateLine({ relief, site }: CloseUp, plate: Plate, random: Random): Point[] {
	const { x, length, row, rows } = plate;
	const share = (row + 0.5) / rows;
	const lift = (1 - share) ** 2 * random.between(0, 2.2);
	return alongShare(7, (t): Point => {
		const px = x + length * t;
		const curl = 0.5 + 0.5 * ((t - 0.5) * 2) ** 4 * Math.sin(row * 3 + x);
		const wave = 0.35 * Math.sin(px / 5 + row);
		return [px, relief.surface(px) + site.corneumUm * share + wave - lift * curl];
	});
}
