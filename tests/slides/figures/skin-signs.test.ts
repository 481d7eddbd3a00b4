import { expect, it } from 'vitest';
import {
	blisters,
	bumps,
	marks,
	patch,
	pusSpots,
	tracks,
} from '../../../slides/figures/skin-signs.ts';

const drawn = { marks, tracks, pusSpots, blisters, bumps };

it.for(Object.entries(drawn))('%s lie whole on the patch', ([, spots]) => {
	for (const { x, y, r } of spots) {
		expect(Math.min(x, y, patch.width - x, patch.height - y)).toBeGreaterThan(r);
	}
});

it('tram-track scars stand in rows', () => {
	expect(new Set(tracks.map(({ y }) => y)).size).toBe(4);
});
