import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims } from '../../../slides/evidence/index.ts';
import { limbPath } from '../../../slides/figures/limb.ts';
import {
	arrowPath,
	directions,
	draggedWay,
	liftedHand,
	strokes,
	strokesOf,
	wayPath,
	wayUntil,
	worked,
	type Place,
} from '../../../slides/figures/needling-passes.ts';
import {
	beats,
	BONE_FROM,
	dentAt,
	dentedSurface,
	END_SHARE,
	foldsAt,
	handOver,
	looseFoot,
	passesAt,
} from '../../../slides/figures/technique-motion.ts';
import { techniques, techniquesOf } from '../../../slides/figures/technique-parts.ts';
import { fingertips, handParts } from '../../../slides/figures/stretching-hand.ts';

describe('a limb', () => {
	it('is two discs and the piece between them', () => {
		const path = limbPath([
			{ x: 0, y: 0, radius: 10 },
			{ x: 50, y: 0, radius: 10 },
		]);
		expect(path.match(/M/g)).toHaveLength(3);
		expect(path).toContain('M0.0 -10.0L50.0 -10.0L50.0 10.0L0.0 10.0Z');
	});

	it('needs no piece where one disc holds the other', () => {
		const path = limbPath([
			{ x: 0, y: 0, radius: 20 },
			{ x: 2, y: 0, radius: 5 },
		]);
		expect(path.match(/M/g)).toHaveLength(2);
	});
});

it('finger and thumb hold the skin on both sides of the pen', () => {
	expect(fingertips.index.x).toBeLessThan(150);
	expect(fingertips.thumb.x).toBeGreaterThan(220);
	expect(handParts).toHaveLength(5);
});

const inside = ([x, y]: Place) =>
	x >= worked.left - 0.01 &&
	x <= worked.left + worked.width + 0.01 &&
	y >= worked.top - 0.01 &&
	y <= worked.top + worked.height + 0.01;
const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('strokes', () => {
	it('go down, across and aslant, each on the area that is worked', () => {
		expect(directions).toEqual(['vertical', 'horizontal', 'diagonal']);
		for (const direction of directions)
			for (const place of strokesOf(direction).flat()) expect(inside(place)).toBe(true);
	});

	it('start anew: none begins where the last one ended', () => {
		for (const [index, [from]] of strokes.entries())
			expect(strokes[index - 1]?.[1]).not.toEqual(from);
	});

	it('never turn on the skin: the head is in the air between two of them', () => {
		for (let index = 1; index < strokes.length; index += 1)
			expect(liftedHand((index - 0.1) / strokes.length).air).toBeGreaterThan(0);
	});

	it('keep the hand over the area, and never undo one', () => {
		fc.assert(
			fc.property(shares, shares, (one, other) => {
				const [early, late] = [liftedHand(Math.min(one, other)), liftedHand(Math.max(one, other))];
				expect(inside(early.place)).toBe(true);
				expect(late.done.length).toBeGreaterThanOrEqual(early.done.length);
			}),
		);
	});

	it('have an arrowhead', () => {
		expect(
			arrowPath([
				[0, 0],
				[50, 0],
			]),
		).toBe('M0 0L50 0M40 -5L50 0L40 5');
	});
});

describe('the dragged way', () => {
	it('is one line that grows from its start to its end', () => {
		expect(wayUntil(draggedWay, 0)).toHaveLength(2);
		expect(wayUntil(draggedWay, 1).at(-1)).toEqual(draggedWay.at(-1));
		expect(wayPath(wayUntil(draggedWay, 0.7)).match(/M/g)).toHaveLength(1);
	});
});

describe('loose skin', () => {
	it('lies in folds that never meet the pen nor each other', () => {
		fc.assert(
			fc.property(shares, (share) => {
				const folds = foldsAt(share);
				expect(folds[0]?.x).toBeGreaterThan(looseFoot(share)[0] + 38);
				for (const [index, { x }] of folds.slice(1).entries())
					expect(x - (folds[index]?.x ?? 0)).toBeGreaterThanOrEqual(20);
			}),
		);
	});

	it('is higher in folds the further it is pushed', () => {
		expect(foldsAt(0)[0]?.height).toBe(1);
		expect(foldsAt(1)[0]?.height).toBeGreaterThan(1.5);
	});
});

it('the hand that stops does so at the end-point, the other goes on until blood pools', () => {
	expect(passesAt(END_SHARE - 0.01, true)).toEqual(passesAt(END_SHARE - 0.01, false));
	expect(passesAt(1, true)).toMatchObject({ isOff: true, pooled: 0 });
	expect(passesAt(1, false)).toMatchObject({ isOff: false, pooled: 1 });
	expect(passesAt(1, true).points).toEqual(passesAt(1, false).points);
});

describe('over bone', () => {
	const gaps = (slows: boolean) => {
		const places = beats(1, slows);
		return places.slice(1).map((x, index) => x - (places[index] ?? 0));
	};
	it('the careful hand covers less way in the same time', () => {
		expect(Math.max(...gaps(false)) - Math.min(...gaps(false))).toBeLessThanOrEqual(1);
		expect(gaps(true).at(-1)).toBeLessThan((gaps(true)[0] ?? 0) * 0.6);
		expect(handOver(0.4, true)).toBe(handOver(0.4, false));
	});

	it('it presses less than before, the other more', () => {
		const soft = dentAt(BONE_FROM - 1, true);
		expect(dentAt(BONE_FROM + 1, true)).toBeLessThan(soft);
		expect(dentAt(BONE_FROM + 1, false)).toBeGreaterThan(soft);
	});

	it('the surface stays within the panel', () => {
		expect(dentedSurface(200, 7, 150)).toBe('M0 150H130Q164 150 174 157H226Q236 150 270 150H564');
	});
});

describe('the words of a technique', () => {
	const known = new Map(claims.map((claim) => [claim.id, claim]));
	const all = techniquesOf(claims);
	const cited = techniques.flatMap((id) => {
		const { right, wrong, facts, leads } = all[id];
		return [right, wrong, ...facts, ...leads];
	});

	it('rest on claims that exist; what is remembered is called usual teaching', () => {
		for (const { text, claims: ids } of cited)
			for (const id of ids.split(' ').filter((each) => each !== '')) {
				expect(known.has(id)).toBe(true);
				if (known.get(id)?.verified === 'memory') expect(text).toContain('usual teaching');
			}
	});

	it('give both of what sources say of bone, and the passes of the roller protocols', () => {
		expect(all.speed.facts.map(({ claims: ids }) => ids)).toEqual([
			'device-pen-speed',
			'bone-rule',
		]);
		expect(all.passes.facts[0]?.text).toContain('10–20 passes');
	});

	it('never give a speed in numbers', () => {
		for (const { text } of [...all.speed.facts, ...all.speed.leads]) expect(text).not.toMatch(/\d/);
	});
});
