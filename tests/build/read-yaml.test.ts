import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/build/read-yaml.ts';
import { formatFault } from '../../src/core/faults.ts';

const Teas = v.array(
	v.strictObject({
		id: v.string(),
		steep_minutes: v.pipe(
			v.strictObject({ min: v.number(), max: v.number() }),
			v.check(({ min, max }) => min <= max, 'a range upside down; expected the low end first'),
		),
		origins: v.exactOptional(v.array(v.picklist(['china', 'japan']))),
	}),
);
const read = (text: string) => readYaml('teas.yaml', text, Teas);
const faultsOf = (text: string) => read(text).faults.map(formatFault);

it('a sound file gives its data and no fault', () => {
	const text = '# teas\n- id: green\n  steep_minutes: { min: 2, max: 3 }\n';
	expect(read(text).data).toEqual([{ id: 'green', steep_minutes: { min: 2, max: 3 } }]);
	expect(read(text).faults).toEqual([]);
});

describe('a fault points at its line', () => {
	it('when a field lacks its unit', () => {
		expect(faultsOf('- id: green\n  steep: { min: 2, max: 3 }\n')).toEqual([
			'teas.yaml:1 › green.steep_minutes: is missing, expected "steep_minutes"',
			'teas.yaml:2 › green.steep: not a field here, expected a known name; with a dimension it ends in the unit (_mm, _weeks)',
		]);
	});

	it('when a range is upside down', () => {
		expect(faultsOf('- id: green\n  steep_minutes: { min: 3, max: 2 }\n')).toEqual([
			'teas.yaml:2 › green.steep_minutes: a range upside down, expected the low end first',
		]);
	});

	it('when a value in a list is unknown', () => {
		const text =
			'- id: green\n  steep_minutes: { min: 2, max: 3 }\n  origins:\n    - japan\n    - mars\n';
		expect(faultsOf(text)).toEqual([
			'teas.yaml:5 › green.origins.1: is "mars", expected ("china" | "japan")',
		]);
	});

	it('when the YAML is broken', () => {
		const faults = read('- id: green\n  steep_minutes: { min: 2\n- id: black\n').faults;
		expect(faults.length).toBeGreaterThan(0);
		expect(faults.map(({ line }) => line)).toContain(3);
		expect(faults.every(({ expected }) => expected === 'well-formed YAML')).toBe(true);
	});

	it('when a key stands twice', () => {
		expect(faultsOf('- id: green\n  id: black\n')).toEqual([
			'teas.yaml:2: Map keys must be unique, expected well-formed YAML',
		]);
	});
});

it('all faults of a file are listed at once, in rows that have an id and rows that have none', () => {
	const text =
		'- id: green\n  steep_minutes: { min: 3, max: 2 }\n- steep_minutes: { min: two, max: 3 }\n';
	expect(faultsOf(text)).toEqual([
		'teas.yaml:2 › green.steep_minutes: a range upside down, expected the low end first',
		'teas.yaml:3 › 1.id: is missing, expected "id"',
		'teas.yaml:3 › 1.steep_minutes.min: is "two", expected number',
	]);
});

it('an empty file is a fault, not a crash', () => {
	expect(faultsOf('')).toEqual(['teas.yaml:1: is null, expected Array']);
});
