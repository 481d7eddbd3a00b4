import { expect, it } from 'vitest';
import { formatFault, nameRow } from '../../src/core/faults.ts';

const fault = { path: ['green', 'steep_minutes'], wrong: 'is missing', expected: 'a number' };

it('a fault reads as file, line, path, what is wrong, what was expected', () => {
	expect(formatFault({ file: 'tea.yaml', line: 7, ...fault })).toBe(
		'tea.yaml:7 › green.steep_minutes: is missing, expected a number',
	);
});

it('a fault of a whole file has neither line nor path', () => {
	expect(formatFault({ ...fault, file: 'tea.yaml', path: [] })).toBe(
		'tea.yaml: is missing, expected a number',
	);
});

it('a row is named by its id where it has one', () => {
	const rows = [{ id: 'green' }, {}];
	expect(nameRow(rows, [0, 'leaf_g'])).toEqual(['green', 'leaf_g']);
	expect(nameRow(rows, [1, 'leaf_g'])).toEqual([1, 'leaf_g']);
	expect(nameRow(undefined, [])).toEqual([]);
});
