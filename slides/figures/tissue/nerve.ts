import type { Block } from './block.ts';
import { alongShare, itemAt, type Point } from './line.ts';
import { noise1, Random } from './noise.ts';
import { Pen } from './pen.ts';
import type { Relief } from './relief.ts';
import type { SiteGeometry } from './site.ts';

/** A nerve of the dermis: its trunk from below, and the twigs that end under the epidermis. */
export interface Nerve {
	trunk: Point[];
	twigs: Point[][];
}

/** The twigs: where they end beside the trunk, micrometres, and which point of it they leave: drawn, not measured. */
const twigPlan = [
	{ beside: -240, from: 11 },
	{ beside: -105, from: 13 },
	{ beside: 25, from: 14 },
	{ beside: 165, from: 12 },
] as const;
/** Widths, micrometres: drawn, not measured. */
const trunkWidth = 26;
const twigWidth = 9;

/** The nerve that rises at `x`: its course is drawn, not measured. */
export function nerveAt(site: SiteGeometry, relief: Relief, x: number): Nerve {
	const random = new Random(site.seed * 41 + Math.round(x));
	const low = relief.floor(x) + 30;
	const high = relief.papillaryFloor(x) + 20;
	const trunk = alongShare(15, (t): Point => {
		const y = low + (high - low) * t;
		return [x + 95 * noise1(y / 330, site.seed + 62) + 15 * noise1(y / 90, site.seed + 61), y];
	});
	const twigs = twigPlan.map(({ beside, from }): Point[] => {
		const [forkX, forkY] = itemAt(trunk, from);
		const endX = x + beside + random.around(0, 16);
		const endY = relief.junction(endX) + random.between(14, 26);
		const sway = random.around(0, 34);
		return alongShare(9, (t): Point => {
			const wave = sway * Math.sin(t * Math.PI * 2.1) * (1 - t);
			// Twigs leave along the trunk and turn to their end.
			return [forkX + (endX - forkX) * t ** 1.25 + wave, forkY + (endY - forkY) * t ** 0.9];
		});
	});
	return { trunk, twigs };
}

/** Nerves with their sheaths, twigs and ends. */
export function drawNerves(block: Block, places: readonly number[]): void {
	const { relief, site, sheet } = block;
	const trunks = new Pen();
	const fibres = new Pen();
	const twigs = new Pen();
	const knobs = new Pen();
	for (const x of places) {
		const nerve = nerveAt(site, relief, x);
		trunks.ribbon(nerve.trunk, (t) => trunkWidth * (1 - 0.45 * t));
		fibres.curve(nerve.trunk);
		for (const twig of nerve.twigs) {
			twigs.curve(twig);
			knobs.ellipse(...itemAt(twig, twig.length - 1), 6, 8);
		}
	}
	sheet.add('nerve-twig-wall', twigs, { stroke: 't-nerve-line', width: twigWidth, cap: 'round' });
	sheet.add('nerve-trunk', trunks, { fill: 't-nerve', stroke: 't-nerve-line', width: 5 });
	sheet.add('nerve-fibre', fibres, { stroke: 't-nerve-line', width: 2.4, dash: [34, 12] });
	sheet.add('nerve-twig', twigs, { stroke: 't-nerve', width: 4.6, cap: 'round' });
	sheet.add('nerve-end', knobs, { fill: 't-nerve', stroke: 't-nerve-line', width: 2.6 });
}
