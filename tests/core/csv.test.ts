import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, parseCsv } from '../../src/core/csv.ts';

test.each([
	['=1+1', `"'=1+1"`],
	['+44 20', `"'+44 20"`],
	['@SUM(A1)', `"'@SUM(A1)"`],
	['-cmd', `"'-cmd"`],
	['\tx', `"'\tx"`],
	['-0.25', '-0.25'],
	['Tea, hot', '"Tea, hot"'],
	['say "hot"', '"say ""hot"""'],
	['two\nlines', '"two\nlines"'],
	['plain', 'plain'],
])('%j is written as %s', (text, written) => {
	expect(csvOf([[text]])).toBe(`\ufeff${written}\r\n`);
});

test.each([
	[
		'a,b\r\n1,2\r\n',
		[
			['a', 'b'],
			['1', '2'],
		],
	],
	[
		'a;b\n1;"2;3"\n',
		[
			['a', 'b'],
			['1', '2;3'],
		],
	],
	[
		'a,b\n1,',
		[
			['a', 'b'],
			['1', ''],
		],
	],
	['', []],
])('%j is read, with whatever separator a spreadsheet put in', (text, cells) => {
	expect(parseCsv(text)).toEqual(cells);
});

test('a quotation mark that is never closed is no table', () => {
	expect(parseCsv('a,b\n"1,2\n')).toBeUndefined();
});

test('what was written is read again, whatever it says', () => {
	const character = fc.constantFrom(
		'=',
		'+',
		'-',
		'@',
		'\t',
		'\r',
		'\n',
		"'",
		'"',
		',',
		';',
		'a',
		'1',
		'é',
	);
	const text = fc.oneof(
		fc.string(),
		fc.array(character, { maxLength: 6 }).map((all) => all.join('')),
	);
	fc.assert(
		fc.property(
			fc.integer({ min: 2, max: 4 }),
			fc.array(text, { minLength: 4, maxLength: 24 }),
			(width, texts) => {
				const rows = [Array.from({ length: width }, (_, at) => `head ${at}`)];
				for (let at = 0; at + width <= texts.length; at += width)
					rows.push(texts.slice(at, at + width));
				expect(parseCsv(csvOf(rows))).toEqual(rows);
			},
		),
	);
});

test('no cell that is written begins like a formula, unless it is a number', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), (text) => {
			const [, written = ''] = /^\ufeff"?([^]*)\r\n$/.exec(csvOf([[text]])) ?? [];
			expect(/^[=+\-@\t\r]/.test(written) && !/^-\d/.test(written)).toBe(false);
		}),
	);
});
