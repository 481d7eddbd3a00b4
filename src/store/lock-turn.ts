import type { OnTurn, Turn } from './turns.ts';

type Outcome = 'left' | 'refused' | 'stolen' | 'impossible';

/** A turn by a lock: the browser ends it with the tab, and gives it to the next that waits for it. */
export function lockTurn(locks: LockManager, name: string, onturn: OnTurn): Turn {
	let round = 0;
	let leave: () => void = () => undefined;

	function hold(options: LockOptions): Promise<Outcome> {
		const own = round;
		const granted = (lock: Lock | null): Promise<Outcome> | Outcome => {
			if (!lock || own !== round) return 'refused';
			onturn(true);
			return new Promise((resolve) => (leave = () => resolve('left')));
		};
		return locks.request(name, options, granted).catch(outcomeOf);
	}

	async function run(first: LockOptions): Promise<void> {
		round += 1;
		const own = round;
		let outcome = await hold(first);
		while (own === round && (outcome === 'refused' || outcome === 'stolen')) {
			onturn(false);
			outcome = await hold({});
		}
		if (own === round && outcome === 'impossible') onturn(true);
	}

	void run({ ifAvailable: true });
	return {
		take: () => {
			leave();
			void run({ steal: true });
		},
		release: () => {
			round += 1;
			leave();
		},
	};
}

function outcomeOf(error: unknown): Outcome {
	return error instanceof DOMException && error.name === 'AbortError' ? 'stolen' : 'impossible';
}
