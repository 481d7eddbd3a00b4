import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	changed,
	nearest,
	numberFrom,
	oneOf,
	queryOf,
	someOf,
	startOf,
	stopQueries,
	stopsOf,
	valuesFrom,
} from '../../src/core/controls.ts';

const controls = {
	heat: numberFrom({ from: 0.2, to: 3, step: 0.05, start: 1.5 }),
	leaf: oneOf(['green', 'black'], 'green'),
	with: someOf(['milk', 'sugar', 'lemon'], ['milk']),
};
const anyValues = fc.record({
	heat: fc.constantFrom(...(stopsOf(controls.heat) as number[])),
	leaf: fc.constantFrom(...controls.leaf.options),
	with: fc.subarray([...controls.with.options]),
});

const anyText = fc.oneof(fc.string(), fc.double().map(String));

describe('the address of a state', () => {
	it('says nothing of what is as at the start', () => {
		expect(queryOf(controls, startOf(controls))).toBe('');
	});

	it('says what differs, in words that can be read', () => {
		const values = changed(controls, startOf(controls), { heat: 0.5, with: ['sugar', 'lemon'] });
		expect(queryOf(controls, values)).toBe('heat=0.5&with=sugar,lemon');
	});

	it('leads back to the state, whatever it is', () => {
		fc.assert(
			fc.property(anyValues, (values) => {
				const read = valuesFrom(controls, queryOf(controls, values));
				expect(read.bad).toEqual([]);
				expect(read.values).toEqual(values);
			}),
		);
	});

	it.for([
		['heat=9', { heat: 3 }, ['heat']],
		['heat=1.52', { heat: 1.5 }, ['heat']],
		['heat=hot', {}, ['heat']],
		['heat=', {}, ['heat']],
		['leaf=oolong', {}, ['leaf']],
		['with=milk,rum', { with: ['milk'] }, ['with']],
		['milk=yes', {}, ['milk']],
		['toString=1', {}, ['toString']],
	] as const)('names what does not exist and takes the nearest: %s', ([query, values, bad]) => {
		const read = valuesFrom(controls, query);
		expect(read.bad.map(({ name }) => name)).toEqual(bad);
		expect(read.values).toEqual({ ...startOf(controls), ...values });
	});

	it('may name several things in any order', () => {
		const read = valuesFrom(controls, 'with=lemon,milk');
		expect(read).toEqual({ values: { ...startOf(controls), with: ['milk', 'lemon'] }, bad: [] });
	});

	it('never leaves what the controls can take, whatever is asked', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom('heat', 'leaf', 'with'), anyText)), (pairs) => {
				const { values } = valuesFrom(controls, new URLSearchParams(pairs).toString());
				expect(nearest(controls.heat, values.heat)).toBe(values.heat);
				expect(controls.leaf.options).toContain(values.leaf);
			}),
		);
	});
});

describe('a change of values', () => {
	it('is kept to the stops of a number', () => {
		const set = (heat: number) => changed(controls, startOf(controls), { heat }).heat;
		expect([set(0), set(99), set(0.31), set(Number.NaN)]).toEqual([0.2, 3, 0.3, 1.5]);
	});

	it('keeps several things in the order of the options', () => {
		const values = changed(controls, startOf(controls), { with: ['lemon', 'milk'] });
		expect(values.with).toEqual(['milk', 'lemon']);
	});
});

describe('the stops of a figure', () => {
	it('are every step of a number, without errors of addition', () => {
		const stops = stopsOf(controls.heat);
		expect(stops.length).toBe(57);
		expect(stops).toContain(0.35);
		expect(stops.at(-1)).toBe(3);
	});

	it('are each an address that leads there', () => {
		for (const query of stopQueries(controls)) expect(valuesFrom(controls, query).bad).toEqual([]);
		expect(stopQueries(controls).length).toBe(57 + 2 - 1 + 6 - 1 - 1);
	});
});
