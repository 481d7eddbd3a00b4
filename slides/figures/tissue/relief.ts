import type { Curve } from './line.ts';
import { noise1, Random, roughNoise } from './noise.ts';
import type { SiteGeometry } from './site.ts';

/** The curves that everything in a block hangs on; depth 0 is the mean of the surface. */
export interface Relief {
	surface: Curve;
	/** Lower face of the epidermis. */
	junction: Curve;
	/** Lower face of the papillary dermis. */
	papillaryFloor: Curve;
	/** The flat net of small vessels under the papillae. */
	plexus: Curve;
	/** Lower face of the dermis. */
	floor: Curve;
	/** Place of the rete ridge with that number, micrometres. */
	ridgeX: (index: number) => number;
}

const furrowPitch = 470;
/** The widest drawing is 8 mm: over that width the means are exact. */
const calibratedTo = 8000;

interface Bump {
	x: number;
	height: number;
	width: number;
	lean: number;
}

/** Irregular bumps, one in each cell of a lattice, answerable anywhere. */
function bumpField(seed: number, pitch: number, jitter: number): (index: number) => Bump {
	const known = new Map<number, Bump>();
	return (index) => {
		const found = known.get(index);
		if (found) return found;
		const random = new Random(seed + index * 7919);
		const bump = {
			x: (index + random.around(0.5, jitter)) * pitch,
			height: random.between(0.35, 1.25),
			width: random.between(0.72, 1.2),
			lean: random.around(0, 3),
		};
		known.set(index, bump);
		return bump;
	};
}

function sumOfBumps(
	field: (index: number) => Bump,
	pitch: number,
	shape: (bump: Bump, x: number) => number,
): Curve {
	return (x) => {
		const cell = Math.floor(x / pitch);
		return [cell - 1, cell, cell + 1].reduce((sum, i) => sum + shape(field(i), x), 0);
	};
}

function meanOf(curve: Curve): number {
	const step = 10;
	const count = calibratedTo / step;
	let sum = 0;
	for (let i = 0; i < count; i++) sum += curve((i + 0.5) * step);
	return sum / count;
}

/** The same curve, moved so that its mean over the widest drawing is `level`. */
function levelled(curve: Curve, level: number): Curve {
	const shift = level - meanOf(curve);
	return (x) => curve(x) + shift;
}

/** Same site, same curves: the section and its magnifier are drawn from one relief. */
export function reliefOf(site: SiteGeometry): Relief {
	const seed = site.seed * 131;
	const furrows = sumOfBumps(bumpField(seed + 1, furrowPitch, 0.34), furrowPitch, (bump, x) => {
		const u = (x - bump.x) / (34 * bump.width);
		return (30 * bump.height) / (1 + u * u * (1 + 0.35 * u * u));
	});
	const ridge = bumpField(seed + 2, site.pitchUm, 0.3);
	const ridges = sumOfBumps(ridge, site.pitchUm, (bump, x) => {
		const u = Math.abs(x - bump.x + bump.lean) / (site.pitchUm * 0.3 * bump.width);
		return bump.height * Math.exp(-(u ** 2.7));
	});
	const rolling: Curve = (x) => 11 * roughNoise(x / 820, seed);
	const surface = levelled(
		(x) =>
			rolling(x) + 1.6 * noise1(x / 22, seed + 5) + 2.2 * noise1(x / 61, seed + 6) + furrows(x),
		0,
	);
	// the junction follows the furrows only in part, so the epidermis is thinner there
	const free = levelled(
		(x) =>
			0.85 * surface(x) +
			0.15 * rolling(x) +
			site.reteUm * 1.15 * Math.min(1.45, ridges(x)) +
			2.4 * noise1(x / 17, seed + 9),
		site.epidermisUm,
	);
	const junction: Curve = (x) => Math.max(surface(x) + site.corneumUm + 14, free(x));
	const papillaryFloor: Curve = (x) =>
		0.3 * surface(x) + site.epidermisUm + site.papillaryUm + 16 * noise1(x / 240, 3);
	const plexus: Curve = (x) =>
		0.25 * junction(x) +
		0.62 * papillaryFloor(x) +
		24 +
		26 * noise1(x / 260, site.seed + 40) +
		10 * noise1(x / 70, site.seed + 41);
	const floor = levelled(
		(x) => 66 * roughNoise(x / 640, seed + 20) + 22 * noise1(x / 190, seed + 21),
		site.epidermisUm + site.dermisUm,
	);
	return { surface, junction, papillaryFloor, plexus, floor, ridgeX: (index) => ridge(index).x };
}
