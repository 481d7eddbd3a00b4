import { formatFault, type Fault } from '../core/faults.ts';

/** Runs a task; faults of the content are listed, a line each, and end the process with an error. */
export async function reportFaults<T>(task: () => Promise<T>): Promise<T> {
	try {
		return await task();
	} catch (error) {
		const faults = faultsOf(error);
		if (!faults) throw error;
		for (const fault of faults) console.error(formatFault(fault));
		console.error(`${faults.length} faults in the content; nothing was built.`);
		process.exit(1);
	}
}

// The error comes out of the built engine, so its class is not ours: it is known by what it carries.
function faultsOf(error: unknown): readonly Fault[] | undefined {
	if (!(error instanceof Error) || !('faults' in error)) return undefined;
	return Array.isArray(error.faults) ? (error.faults as Fault[]) : undefined;
}
