/** The values by what a function says of each, in the order in which that was first said. */
export function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): [K, V[]][] {
	const groups = new Map<K, V[]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return [...groups];
}
