import type { Claim, PaintItem, Scene } from '#author';
import { claimValue } from './claim-value.ts';
import { percentAlong } from './millimetres.ts';
import { alongShare, type Point } from './tissue/line.ts';
import { Random } from './tissue/noise.ts';
import { Pen } from './tissue/pen.ts';

/** The strip of fibres, px; it is as long as the axis of time. */
export const strip = { width: 1216, height: 220 } as const;

/** When to judge, and how long remodelling goes on: months, and percent along the axis. */
export interface JudgeTimes {
	endMonths: number;
	window: readonly [number, number];
	from: number;
	to: number;
	ticks: { months: number; percent: number }[];
}

/** The window of the result on an axis of the months of remodelling. */
export function judgeTimes(claims: readonly Claim[]): JudgeTimes {
	const endMonths = claimValue(claims, 'phase-3-remodelling', 'end_months');
	const window = [
		claimValue(claims, 'result-timing', 'months_min'),
		claimValue(claims, 'result-timing', 'months_max'),
	] as const;
	const at = (months: number) => percentAlong(months, endMonths);
	const months = [0, ...window, 9, endMonths];
	return {
		endMonths,
		window,
		from: at(window[0]),
		to: at(window[1]),
		ticks: months.map((value) => ({ months: value, percent: at(value) })),
	};
}

/** Bundles of one tone over their shade; later layers lie on earlier ones. */
export interface BundleLayer {
	/** Colour token of the bundles. */
	tone: string;
	shade: Pen;
	body: Pen;
	grain: Pen;
}

/**
 * How far type I has replaced type III at a place of the strip, 0 to 1. The sources say that it
 * happens over weeks to months and give no curve: this one is drawn.
 */
export const replaced = (share: number): number =>
	Math.min(1, Math.max(0, (share - 0.03) / 0.62)) ** 0.75;

/** Young fibres: thin, loose, in all directions, fewer as time goes on. */
export function youngFibres(): string {
	const random = new Random(24);
	const pen = new Pen(1);
	for (let i = 0; i < 560; i += 1) {
		const share = random.next();
		if (random.chance(replaced(share) * 0.96)) continue;
		const x = share * strip.width;
		const y = random.between(2, strip.height - 2);
		const angle = random.around(0, 1.3);
		const length = random.between(34, 70);
		const phase = random.between(0, 6);
		pen.curve(
			alongShare(8, (at): Point => {
				const along = (at - 0.5) * length;
				const off = 4 * Math.sin(at * 8 + phase);
				return [
					x + Math.cos(angle) * along - Math.sin(angle) * off,
					y + Math.sin(angle) * along + Math.cos(angle) * off,
				];
			}),
		);
	}
	return pen.d;
}

function addBundle(layer: BundleLayer, [x, y]: Point, grown: number, random: Random): void {
	const length = random.between(120, 230) * (0.5 + 0.5 * grown);
	const width = random.between(8, 22) * (0.25 + 0.75 * grown);
	const angle = random.around(0, 0.34);
	const phase = random.between(0, 6);
	const line = alongShare(9, (at): Point => {
		const along = (at - 0.5) * length;
		const off = 4 * Math.sin(at * 6 + phase);
		return [
			x + Math.cos(angle) * along - Math.sin(angle) * off,
			y + Math.sin(angle) * along + Math.cos(angle) * off,
		];
	});
	const taper = (t: number) => width * Math.min(1, 0.2 + 4 * Math.min(t, 1 - t));
	layer.shade.ribbon(
		line.map(([px, py]): Point => [px, py + 2]),
		(t) => taper(t) + 2,
	);
	layer.body.ribbon(line, taper);
	if (width > 9) layer.grain.curve(line.slice(1, -1));
}

/** Bundles that thicken and close up from left to right, in crossing layers. */
export function bundleLayers(): BundleLayer[] {
	const random = new Random(23);
	return ['t-col-2', 't-col-4', 't-col-3', 't-col-5', 't-col-2', 't-col-4', 't-col-1'].map(
		(tone) => {
			const layer: BundleLayer = { tone, shade: new Pen(1), body: new Pen(1), grain: new Pen(1) };
			for (let i = 0; i < 62; i += 1) {
				const share = random.between(0, 1.08);
				const grown = replaced(share);
				const y = random.between(-4, strip.height + 4);
				if (random.chance(grown)) addBundle(layer, [share * strip.width, y], grown, random);
			}
			return layer;
		},
	);
}

/** The strip as a scene: bundles in crossing layers, and the young fibres over them. */
export function shiftScene(): Scene {
	const young = youngFibres();
	const bundles = bundleLayers().flatMap(({ tone, shade, body, grain }, layer): PaintItem[] => [
		{ id: `shade-${layer}`, d: shade.d, fill: 't-col-shade', alpha: 0.22 },
		{ id: `body-${layer}`, d: body.d, fill: tone },
		{
			id: `grain-${layer}`,
			d: grain.d,
			stroke: 't-col-line',
			width: 1.25,
			alpha: 0.5,
			cap: 'round',
		},
	]);
	const items: PaintItem[] = [
		{ id: 'ground', d: `M0 0H${strip.width}V${strip.height}H0z`, fill: 't-dermis' },
		...bundles,
		{ id: 'under', d: young, stroke: 't-col-shade', width: 4, alpha: 0.22, cap: 'round' },
		{ id: 'young', d: young, stroke: 't-young', width: 2.25, cap: 'round' },
	];
	return { items, unitPx: 1, originX: 0, originY: 0 };
}

/** What the strip shows, in words. */
export const shiftText = ({ endMonths, window }: JudgeTimes): string =>
	`A strip of fibres along ${endMonths} months after the last session. At the left thin loose teal fibres of collagen III; to the right they give way to thick blue bundles of collagen I. The months ${window.join(' to ')} are framed: the time to judge. The course of the change is drawn, not measured.`;
