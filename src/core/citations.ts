import { citableSources, type Claim, type Reference } from './evidence.ts';
import type { Fault } from './faults.ts';
import type { CourseSlide } from './outline.ts';

/** The references that a course cites, numbered from 1 in the order in which they first appear. */
export interface Citations {
	cited: readonly Reference[];
	/** Numbers of a claim's references, ascending; empty if none may be shown. */
	numbersOf: (claim: Claim) => readonly number[];
}

/** Numbers the references of the claims with these ids, in their order. */
export function citationsOf(
	claimIds: readonly string[],
	claims: ReadonlyMap<string, Claim>,
	references: readonly Reference[],
): Citations {
	const numbers = new Map<string, number>();
	const cited: Reference[] = [];
	const named = claimIds.flatMap((id) => claims.get(id) ?? []);
	for (const claim of named)
		for (const reference of citableSources(claim, references).shown) {
			if (numbers.has(reference.id)) continue;
			cited.push(reference);
			numbers.set(reference.id, cited.length);
		}
	const numbersOf = (claim: Claim) =>
		claim.sources.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other);
	return { cited, numbersOf };
}

/** Numbers in ascending order, runs of three and more joined: "2–4, 7". */
export function rangesOf(numbers: Iterable<number>): string {
	const sorted = [...new Set(numbers)].sort((one, other) => one - other);
	const runs: number[][] = [];
	for (const number of sorted) {
		const run = runs.at(-1);
		if (run && run.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	return runs
		.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)))
		.join(', ');
}

/** What a slide cites and what it says it cites must be the same. */
export function checkCited({ path, meta }: CourseSlide, cited: ReadonlySet<string>): Fault[] {
	const listed = new Set(meta.claims);
	const missing = [...cited].filter((id) => !listed.has(id));
	const unused = meta.claims.filter((id) => !cited.has(id));
	const fault = (wrong: string, expected: string): Fault => ({
		file: path,
		path: ['claims'],
		wrong,
		expected,
	});
	return [
		...missing.map((id) => fault(`"${id}" is cited but not listed`, 'every cited claim listed')),
		...unused.map((id) => fault(`"${id}" is listed but not cited`, 'every listed claim cited')),
	];
}
