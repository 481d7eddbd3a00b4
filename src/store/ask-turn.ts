import type { OnTurn, Turn } from './turns.ts';

type Kind = 'ask' | 'held' | 'taken' | 'free';

interface Message {
	readonly kind: Kind;
	/** When the sender got its turn, in milliseconds since 1970, and a number that no other tab has. */
	readonly since: number;
	readonly tab: number;
}

/** A turn that the tabs settle among themselves: each has it until one that was there before objects. */
export function askTurn(name: string, onturn: OnTurn): Turn {
	const channel = new BroadcastChannel(name);
	const tab = Math.random();
	let since = 0;
	let isMine = false;

	const say = (kind: Kind) => channel.postMessage({ kind, since, tab } satisfies Message);
	const change = (isNow: boolean) => {
		if (isNow) since = Date.now();
		isMine = isNow;
		onturn(isNow);
	};
	const claim = (kind: 'ask' | 'taken') => {
		change(true);
		say(kind);
	};
	const isBeforeMe = (other: Message) =>
		other.since < since || (other.since === since && other.tab < tab);

	function hear(message: Message): void {
		if (message.kind === 'ask' && isMine) say('held');
		if (message.kind === 'held' && isMine && isBeforeMe(message)) change(false);
		if (message.kind === 'taken' && isMine) change(false);
		if (message.kind === 'free' && !isMine) claim('ask');
	}

	const release = () => {
		removeEventListener('pagehide', release);
		if (isMine) say('free');
		isMine = false;
		channel.close();
	};
	// Only this module, in this version of the page, speaks on a channel of this name.
	channel.onmessage = ({ data }) => hear(data as Message);
	addEventListener('pagehide', release);
	claim('ask');
	return { take: () => claim('taken'), release };
}
