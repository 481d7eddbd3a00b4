import { askTurn } from './ask-turn.ts';
import { lockTurn } from './lock-turn.ts';

/** A tab's turn at something that one tab at a time may work on. */
export interface Turn {
	/** Takes the turn from whichever tab has it. */
	take: () => void;
	/** Leaves the turn to the next tab. */
	release: () => void;
}

/** Told whether the turn is this tab's, at first and whenever it changes. */
export type OnTurn = (isMine: boolean) => void;

/** Lets one tab at a time work on what is named, by whatever the browser offers. */
export function openTurns(prefix: string) {
	return (name: string, onturn: OnTurn): Turn => {
		// Locks are kept from pages without a secure address; there the tabs ask each other.
		if ('locks' in navigator) return lockTurn(navigator.locks, prefix + name, onturn);
		if ('BroadcastChannel' in globalThis) return askTurn(prefix + name, onturn);
		onturn(true);
		return { take: () => undefined, release: () => undefined };
	};
}
