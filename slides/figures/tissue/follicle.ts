import { alongShare, itemAt } from './line.ts';
import { noise1, Random } from './noise.ts';
import type { Relief } from './relief.ts';
import { fatDepth, type SiteGeometry } from './site.ts';

/** One cut across the axis of a follicle, micrometres. */
export interface Ring {
	x: number;
	y: number;
	radius: number;
}

/** A follicle of a vellus hair: an axis of rings from the surface down, and the lobes of its gland. */
export interface Follicle {
	x: number;
	top: number;
	length: number;
	/** Sideways shift for each micrometre of depth. */
	lean: number;
	/** The side on which gland and muscle lie: 1 right, -1 left. */
	side: 1 | -1;
	axis: readonly Ring[];
	lobes: readonly Ring[];
	seed: number;
}

/** Radius of the outer root sheath half way down, micrometres: drawn, not measured. */
export const sheathRadius = 46;
const rings = 40;
const lean = -0.2;

/** The follicle that opens at `x`. */
export function follicleAt(site: SiteGeometry, relief: Relief, x: number): Follicle {
	const random = new Random(site.seed * 31 + Math.round(x));
	const length = Math.min(1250, fatDepth(site) * 0.86);
	const top = relief.surface(x);
	const axis = alongShare(rings + 1, (t): Ring => {
		const y = top + length * t;
		const bow = -34 * Math.sin(t * 2.6);
		return {
			x: x - lean * length * t + bow + 5 * noise1(y / 120, site.seed),
			y,
			radius: sheathRadius * profile(t, length),
		};
	});
	const base = { x, top, length, lean, axis, seed: site.seed };
	return { ...base, side: -1, lobes: lobesOf(axis, site, random) };
}

/** Share of the full radius along the axis: funnel, bulge, waist, bulb, closed end. */
function profile(t: number, length: number): number {
	const funnel = 0.62 * Math.exp((-t * length) / 95);
	const bulge = 0.12 * Math.exp(-(((t - Math.min(0.5, 700 / length)) / 0.07) ** 2));
	const waist = t < 0.82 ? 1 - 0.14 * Math.sin(t * 3) : 1;
	const bulb = 0.42 * Math.exp(-(((t - 0.915) / 0.072) ** 2));
	const end = t > 0.93 ? Math.sqrt(Math.max(0, 1 - ((t - 0.93) / 0.07) ** 2)) : 1;
	return (waist + bulb + funnel + bulge) * end;
}

/** Lobes of the sebaceous gland about its neck: across, down, radius, micrometres at scale 1. */
const lobeShapes = [
	[70, -6, 62],
	[128, 46, 88],
	[84, 118, 78],
	[196, 128, 70],
	[150, 196, 60],
	[-66, 40, 50],
	[-92, 104, 48],
] as const;

function lobesOf(axis: readonly Ring[], site: SiteGeometry, random: Random): Ring[] {
	const length = itemAt(axis, rings).y - itemAt(axis, 0).y;
	const neck = itemAt(axis, Math.round(rings * Math.min(0.36, 460 / length)));
	const scale = site.glandScale;
	return lobeShapes.map(([across, down, radius]) => {
		const clear = Math.sign(across) * sheathRadius * 0.35;
		return {
			x: neck.x - (across * scale * 0.92 + clear),
			y: neck.y - 40 + down * scale,
			radius: radius * scale * random.between(0.96, 1.04),
		};
	});
}

/** The ring at a share of the length. */
export const ringAt = (follicle: Follicle, share: number): Ring =>
	itemAt(follicle.axis, Math.round(share * rings));

/** The rings between two shares of the length. */
export const ringsBetween = (follicle: Follicle, from: number, to: number): readonly Ring[] =>
	follicle.axis.slice(Math.round(from * rings), Math.round(to * rings) + 1);

/** True if the place is within `gap` of the follicle, or within half of it of the gland. */
export function isNearFollicle(follicle: Follicle, x: number, y: number, gap: number): boolean {
	// neither axis nor gland reaches further than this from the opening
	if (Math.abs(x - follicle.x) > 520 + gap) return false;
	return (
		follicle.axis.some((ring) => Math.hypot(x - ring.x, y - ring.y) < ring.radius + gap) ||
		follicle.lobes.some(
			(lobe) => Math.hypot(x - lobe.x, (y - lobe.y) * 0.9) < lobe.radius + gap * 0.5,
		)
	);
}
