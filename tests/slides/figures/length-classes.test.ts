import { describe, expect, it } from 'vitest';
import { claims, penetration } from '../../../slides/evidence/index.ts';
import { RULER_MM, lengthClasses } from '../../../slides/figures/length-classes.ts';

const classes = lengthClasses(claims, penetration);

describe('classes of needle length', () => {
	it('rise along one ruler', () => {
		const lengths = classes.flatMap(({ needlesMm }) => needlesMm);
		expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
		expect(Math.max(...lengths)).toBe(RULER_MM);
	});

	it('give the home only the shortest class', () => {
		const home = classes.filter(({ setting }) => setting === 'home');
		expect(home.map(({ text }) => text)).toEqual(['0.2–0.3\u00a0mm']);
	});

	it('say what the pig study saw, and only for lengths that it tested', () => {
		expect(classes.map(({ pig }) => pig)).toEqual([
			undefined,
			{ injury: 'mild', layer: 'papillary dermis' },
			{ injury: 'moderate', layer: 'layer not given by length' },
			{ injury: 'deep', layer: 'reticular dermis' },
			undefined,
		]);
	});

	it('agree with the lengths of the injury classes', () => {
		const values = claims.find(({ id }) => id === 'lima-injury-classes')?.values;
		expect(classes.slice(1, 4).map(({ needlesMm }) => needlesMm)).toEqual([
			[values?.['mild_mm']],
			values?.['moderate_mm'],
			values?.['deep_mm'],
		]);
	});

	it('cite only claims that exist', () => {
		const ids = new Set(claims.map(({ id }) => id));
		for (const entry of classes)
			for (const id of entry.claims.split(' ')) expect(ids).toContain(id);
	});
});
