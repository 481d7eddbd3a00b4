/** A function that waits for its calls to stop. */
export interface Settled<A extends unknown[]> {
	/** Asks for the work; only the last call of a run is done. */
	(...args: A): void;
	/** Drops the work that is still due. */
	cancel: () => void;
}

/** Does the work once calls have stopped for so many milliseconds, with the arguments of the last. */
export function settle<A extends unknown[]>(ms: number, work: (...args: A) => void): Settled<A> {
	let due: ReturnType<typeof setTimeout> | undefined;
	const cancel = () => clearTimeout(due);
	const ask = (...args: A) => {
		cancel();
		due = setTimeout(() => work(...args), ms);
	};
	return Object.assign(ask, { cancel });
}
