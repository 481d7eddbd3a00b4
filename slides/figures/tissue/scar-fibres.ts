import type { Block } from './block.ts';
import { alongShare, itemAt, type Point } from './line.ts';
import { Random } from './noise.ts';
import { Pen } from './pen.ts';
import type { Scar } from './scar.ts';

const tones = ['t-col-2', 't-col-3', 't-col-1', 't-col-4'] as const;
/** Where strands leave the floor of a scar and where they end, as shares of its half width. */
const tethers = [
	{ from: -0.34, to: -0.62 },
	{ from: -0.02, to: 0.1 },
	{ from: 0.36, to: 0.56 },
] as const;

/** Pens of one drawing: the shade below and one for each tone. */
class Fibres {
	readonly shade = new Pen();
	readonly tones = tones.map(() => new Pen());
	#count = 0;

	add(line: readonly Point[], width: number): void {
		const taper = (t: number) => Math.min(1, 0.15 + 5 * Math.min(t, 1 - t));
		this.shade.ribbon(
			line.map(([x, y]): Point => [x + 1, y + 2]),
			(t) => (width + 4) * taper(t),
		);
		itemAt(this.tones, this.#count++ % tones.length).ribbon(line, (t) => width * taper(t));
	}

	addTo({ sheet }: Block, name: string): void {
		sheet.add(`${name}-shade`, this.shade, { fill: 't-col-shade', alpha: 0.26 });
		tones.forEach((fill, i) => sheet.add(`${name}-${i}`, itemAt(this.tones, i), { fill }));
	}
}

/** Packed fibres along the floor of each scar, and the strands that tie some of them to the fat. */
export function drawScarFibres(block: Block, scars: readonly Scar[]): void {
	const random = new Random(block.site.seed * 977 + 61);
	const [strands, packed] = [new Fibres(), new Fibres()];
	for (const scar of scars) {
		if (scar.fibres === 'plain') continue;
		if (scar.fibres === 'tethered') addTethers(block, scar, random, strands);
		addPacked(block, scar, random, packed);
	}
	strands.addTo(block, 'tether');
	packed.addTo(block, 'scar-fibre');
}

function addPacked({ relief }: Block, scar: Scar, random: Random, fibres: Fibres): void {
	const half = scar.widthUm / 2;
	const thickness = Math.min(210, 90 + half * 0.12);
	const count = Math.round((scar.widthUm * thickness) / 1500);
	for (let i = 0; i < count; i++) {
		const middle = scar.x + random.around(0, half * 0.98);
		// towards the edge of the scar the layer thins out
		const room = thickness * Math.sqrt(Math.max(0, 1 - ((middle - scar.x) / half) ** 2));
		const depth = 6 + room * random.next() ** 1.15;
		const length = random.between(0.12, 0.34) * Math.max(scar.widthUm, 420);
		const slope = random.around(0, 22);
		const line = alongShare(11, (share): Point => {
			const at = middle + (share - 0.5) * length;
			return [at, relief.junction(at) + depth + slope * (share - 0.5)];
		});
		fibres.add(line, random.between(5, 11));
	}
}

function addTethers({ relief }: Block, scar: Scar, random: Random, fibres: Fibres): void {
	const half = scar.widthUm / 2;
	for (const { from, to } of tethers) {
		for (let i = 0; i < 9; i++) {
			const start = scar.x + half * (from + random.around(0, 0.1));
			const end = scar.x + half * (to + random.around(0, 0.16));
			const top = relief.junction(start) + 60;
			const low = relief.floor(end) + random.between(-30, 60);
			const phase = random.between(0, 6.28);
			const line = alongShare(14, (share): Point => {
				const wave = 9 * Math.sin(share * 8 + phase);
				return [start + (end - start) * share ** 1.7 + wave, top + (low - top) * share];
			});
			fibres.add(line, random.between(9, 19));
		}
	}
}
