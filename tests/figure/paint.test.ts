import { expect, it } from 'vitest';
import { tokensOf } from '../../src/figure/paint.ts';

it('a scene says which colours it uses, each once', () => {
	const items = [
		{ id: 'a', d: '', fill: 'ink' },
		{ id: 'b', d: '', stroke: 'edge', fill: 'ink' },
		{ id: 'c', d: '' },
	];
	expect(tokensOf({ items, unitPx: 1, originX: 0, originY: 0 })).toEqual(['ink', 'edge']);
});
