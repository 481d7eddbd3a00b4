const loaded = new Map<string, Promise<unknown>>();

/** Loads a data file of the course once; a failed load is tried again at the next call. */
export function loadData<T>(address: string): Promise<T> {
	const known = loaded.get(address);
	// Written by the build of this very version, checked there.
	if (known) return known as Promise<T>;
	const loading = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json() as Promise<T>;
	});
	loaded.set(address, loading);
	loading.catch(() => loaded.delete(address));
	return loading;
}
