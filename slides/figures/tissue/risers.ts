import { itemAt, type Point } from './line.ts';
import { noise1, type Random } from './noise.ts';

/** From the deep net towards the plexus; often only part of the way lies in the plane. */
export function riserLine(random: Random, [x, low]: Point, top: number): Point[] {
	const lean = random.around(0, 0.5);
	const from = random.chance(0.3) ? random.between(0.2, 0.45) : 0;
	const to = random.chance(0.35) ? random.between(0.55, 0.85) : 1;
	const salt = Math.floor(random.between(0, 1000));
	const line: Point[] = [];
	for (let t = from; t <= to + 0.001; t += 0.05) {
		const y = low + (top - low) * t;
		const stray = 54 * noise1(y / 230, salt) + 16 * noise1(y / 80, salt + 1);
		line.push([x + lean * (low - y) + stray, y]);
	}
	return line;
}

/** A side branch that leaves a riser about half way. */
export function branchOf(line: readonly Point[], random: Random): Point[] {
	const [x, y] = itemAt(line, Math.floor(line.length * random.between(0.35, 0.6)));
	const side = random.chance(0.5) ? -1 : 1;
	const out = random.between(90, 260);
	const rise = random.between(-60, 220);
	const wobble = random.between(4, 10);
	const branch: Point[] = [];
	for (let t = 0; t <= 1.001; t += 0.1) {
		const along = out * t + wobble * Math.sin(t * 7);
		branch.push([x + side * along, y - rise * t ** 1.6 - 18 * Math.sin(t * 3)]);
	}
	return branch;
}
