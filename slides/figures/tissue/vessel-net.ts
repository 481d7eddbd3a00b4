import { type Block, isFree, widthOf } from './block.ts';
import type { Curve, Point } from './line.ts';
import { noise1, Random } from './noise.ts';
import { branchOf, riserLine } from './risers.ts';

/** How soon a vessel leaves the plane of the section at its ends, as shares of its length. */
interface Ends {
	start: number;
	end: number;
}

/** One vessel of the dermis: its line, its width in micrometres, and how its ends run out. */
export interface Vessel {
	line: Point[];
	width: number;
	ends: Ends;
}

/** The vessels of a block but the loops: the deep net, and what rises from it to the flat net. */
export interface VesselNet {
	deep: Vessel[];
	fine: Vessel[];
}

const evenEnds: Ends = { start: 0.18, end: 0.18 };

/** Same block, same vessels: what is painted can also be pointed at. */
export function vesselNet(block: Block): VesselNet {
	const { relief, site } = block;
	const random = new Random(site.seed * 977 + 41);
	const deepLevel: Curve = (x) => relief.floor(x) - 120 + 40 * noise1(x / 330, site.seed + 50);
	const plexus = plexusOf(block, random);
	const deep = deepNet(block, deepLevel, random);
	return { deep, fine: [...plexus, ...risers(block, deepLevel, random)] };
}

const isLineFree = (block: Block, line: readonly Point[], gap: number): boolean =>
	line.every(([x, y]) => isFree(block, x, y, gap));

function plexusOf(block: Block, random: Random): Vessel[] {
	const out: Vessel[] = [];
	let x = block.left - 120;
	while (x < block.right + 60) {
		const length = random.between(180, 520);
		const line: Point[] = [];
		for (let t = 0; t <= length; t += 26) {
			line.push([x + t, block.relief.plexus(x + t) + 4 * Math.sin(t / 30)]);
		}
		const width = random.between(8, 13);
		if (isLineFree(block, line, 12)) out.push({ line, width, ends: evenEnds });
		x += length + random.between(-60, 110);
	}
	return out;
}

function deepNet(block: Block, level: Curve, random: Random): Vessel[] {
	const out: Vessel[] = [];
	let x = block.left - 300;
	while (x < block.right) {
		const length = random.between(520, 1100);
		const tilt = random.around(0, 0.16);
		const line: Point[] = [];
		for (let t = 0; t <= length; t += 48) {
			line.push([x + t, level(x + t) + tilt * (t - length / 2) + 9 * Math.sin(t / 70)]);
		}
		const width = random.between(22, 36);
		if (isLineFree(block, line, 30)) out.push({ line, width, ends: { start: 0.3, end: 0.4 } });
		x += length + random.between(260, 700);
	}
	return out;
}

function risers(block: Block, level: Curve, random: Random): Vessel[] {
	const out: Vessel[] = [];
	const { left, relief } = block;
	const count = Math.max(2, Math.round(widthOf(block) / 950));
	for (let i = 0; i < count; i++) {
		const x = left + ((i + random.between(-0.15, 1.15)) / count) * widthOf(block);
		const line = riserLine(random, [x, level(x) - 4], relief.plexus(x) + 4);
		const width = random.between(9, 15);
		if (line.length < 5 || !isLineFree(block, line, 14)) continue;
		out.push({ line, width, ends: { start: 0.12, end: 0.3 } });
		const branch = branchOf(line, random);
		const isShown = random.chance(0.6) && isLineFree(block, branch, 14);
		if (isShown && branch.every(([bx, by]) => by > relief.plexus(bx))) {
			out.push({ line: branch, width: 8, ends: { start: 0.02, end: 0.5 } });
		}
	}
	return out;
}
