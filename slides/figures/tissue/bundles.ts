import { type Block, isFree } from './block.ts';
import { scatter } from './cells.ts';
import { alongShare, type Point } from './line.ts';
import { noise2, type Random } from './noise.ts';
import type { Taper } from './pen.ts';
import { fatDepth } from './site.ts';

/** One crossing layer of bundles: two tones, grid pitch along and across, and ranges in micrometres. */
export interface Pass {
	tones: readonly [number, number];
	along: number;
	across: number;
	widths: readonly [number, number];
	lengths: readonly [number, number];
	/** Spread of direction, radians. */
	turn: number;
}

/** One bundle of collagen: its centre line, its width in micrometres and how it tapers. */
export interface Bundle {
	line: Point[];
	width: number;
	taper: Taper;
}

/** The weave: regions lean one way or the other, single bundles cross them (radians). */
export function weave(block: Block, x: number, y: number): number {
	const { seed } = block.site;
	const zone = noise2(x / 520, y / 260, seed) + 0.4 * noise2(x / 170, y / 110, seed + 1);
	return 0.42 * Math.tanh(zone * 2.2);
}

/** The bundles of one pass that the block shows. */
export function bundlesOf(block: Block, pass: Pass, random: Random): Bundle[] {
	const { left, right, bottom, relief, site } = block;
	// rows are laid in a space in which the reticular dermis is 1000 high
	const rows = 1000 / (fatDepth(site) - site.epidermisUm - site.papillaryUm + 200);
	const seeds = scatter(
		random,
		{ left: left - 200, right: right + 200, top: 0, bottom: 1000 },
		{
			pitch: pass.along,
			jitter: 0.45,
			flatness: (pass.across / pass.along / 0.866) * rows,
		},
	);
	return seeds.flatMap(([x, u]) => {
		const top = relief.papillaryFloor(x) - 6;
		const y = top + ((relief.floor(x) + 20 - top) * u) / 1000;
		if (y > bottom + 320 || !isFree(block, x, y, 4)) return [];
		const bundle = bundleAt(block, pass, random, [x, y]);
		const isSeen = bundle?.line.some(([, lineY]) => lineY < bottom + 40);
		return bundle && isSeen ? [bundle] : [];
	});
}

function bundleAt(block: Block, pass: Pass, random: Random, at: Point): Bundle | undefined {
	const [x, y] = at;
	const { papillaryFloor, floor } = block.relief;
	// bundles thicken with depth
	const coarse = 0.5 + 0.7 * Math.min(1, (y - papillaryFloor(x) + 6) / 700);
	const angle = weave(block, x, y) + random.around(0, pass.turn);
	const length = random.between(...pass.lengths) * (0.55 + 0.5 * coarse);
	const width = random.between(...pass.widths) * coarse;
	const crimp = random.between(110, 230);
	const height = random.between(3, 9) * coarse;
	const phase = random.between(0, 6.28);
	const bend = random.around(0, 0.4);
	const blunt = random.between(2.4, 5);
	let inside = 0;
	const line = alongShare(Math.max(7, Math.round(length / 44) + 1), (share): Point => {
		const t = share - 0.5;
		const turn = angle + bend * t;
		const wave = Math.sin((t * length * 6.28) / crimp + phase) * height;
		const px = x + Math.cos(turn) * length * t - Math.sin(turn) * wave;
		const py = y + Math.sin(turn) * length * t + Math.cos(turn) * wave;
		const ceiling = papillaryFloor(px) - 14;
		const limit = floor(px) + 34;
		if (py > ceiling && py < limit) inside++;
		return [px, py < ceiling ? ceiling + 4 : Math.min(limit, py)];
	});
	if (inside < line.length * 0.72) return undefined;
	const taper: Taper = (t) =>
		width * Math.min(1, 0.16 + blunt * Math.min(t, 1 - t)) * (0.9 + 0.1 * Math.sin(t * 8 + phase));
	return { line, width, taper };
}
