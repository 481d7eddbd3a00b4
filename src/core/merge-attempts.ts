import type { Attempt } from './attempt.ts';

/**
 * One attempt out of two states of it, in whatever order they are given. What was handed in stands as
 * it is; of two open states every answer is kept, and where both have one, that of the newer state.
 */
export function mergeAttempts(one: Attempt, other: Attempt): Attempt {
	const [older, newer] = isNewer(one, other) ? [other, one] : [one, other];
	const merged = newer.submittedAt === undefined ? mergeOpen(older, newer) : newer;
	// Both hold the same items; the first state's are those that are in use.
	const items = one.items ?? other.items;
	const lessons = union(older.lessons ?? [], newer.lessons ?? []);
	return {
		...merged,
		...(items ? { items } : {}),
		...(lessons.length > 0 ? { lessons } : {}),
		...revisionOf(one, other),
	};
}

function mergeOpen(older: Attempt, newer: Attempt): Attempt {
	const responses = { ...older.responses, ...newer.responses };
	for (const id of older.checked) {
		// What was checked stands, whatever the other state has to say about it.
		if (!newer.checked.includes(id)) responses[id] = older.responses[id];
	}
	const confidence = { ...older.confidence, ...newer.confidence };
	return {
		...newer,
		responses,
		checked: union(older.checked, newer.checked),
		...(Object.keys(confidence).length > 0 ? { confidence } : {}),
	};
}

function revisionOf(one: Attempt, other: Attempt): Pick<Attempt, 'revision'> {
	const revision = Math.max(one.revision ?? 0, other.revision ?? 0);
	return revision > 0 ? { revision } : {};
}

// An exam is handed in once: of two ends the earlier one counts.
function isNewer(one: Attempt, other: Attempt): boolean {
	const ends = [one.submittedAt ?? Infinity, other.submittedAt ?? Infinity] as const;
	if (ends[0] !== ends[1]) return ends[0] < ends[1];
	const revisions = [one.revision ?? 0, other.revision ?? 0] as const;
	if (revisions[0] !== revisions[1]) return revisions[0] > revisions[1];
	const sizes = [answersIn(one), answersIn(other)] as const;
	if (sizes[0] !== sizes[1]) return sizes[0] > sizes[1];
	return JSON.stringify(one) > JSON.stringify(other);
}

function answersIn({ responses }: Attempt): number {
	return Object.values(responses).filter((response) => response !== null).length;
}

function union(one: readonly string[], other: readonly string[]): string[] {
	return [...new Set([...one, ...other])];
}
