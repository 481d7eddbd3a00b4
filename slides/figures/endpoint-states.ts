import { skinStates, statesSeen, type SkinState, type ToneKey } from './skin-states.ts';

/** What is wanted, or the length of the needle if one goes by that. */
export const aims = ['surface', 'melasma', 'lines', 'scars', 'length'] as const;
export type AimId = (typeof aims)[number];
export const aimNames: Readonly<Record<AimId, string>> = {
	surface: 'Surface',
	melasma: 'Melasma',
	lines: 'Lines',
	scars: 'Scars',
	length: 'Length',
};

/** What each state is called where there is little room. */
export const stateNames: Readonly<Record<SkinState, string>> = {
	untouched: 'Before',
	pink: 'Pink',
	red: 'Red',
	scattered: 'Scattered',
	uniform: 'Uniform',
	stop: 'Too far',
};

/** Where sources end for each aim, and in which words. */
const ends: Readonly<
	Record<Exclude<AimId, 'length'>, { state: SkinState; says: string; claims: string }>
> = {
	surface: {
		state: 'pink',
		says: 'Surface work ends at pink without blood.',
		claims: 'endpoint-over-number',
	},
	melasma: {
		state: 'red',
		says: 'For melasma a published protocol stops at redness without blood.',
		claims: 'proc-endpoint-by-aim',
	},
	lines: {
		state: 'uniform',
		says: 'Work on lines ends at uniform pinpoint bleeding.',
		claims: 'endpoint-over-number proc-endpoint-by-aim',
	},
	scars: {
		state: 'uniform',
		says: 'Work on scars ends at uniform pinpoint bleeding.',
		claims: 'endpoint-over-number proc-endpoint-by-aim',
	},
};

/** The state in which an aim is reached; none if one goes by length. */
export const endOf = (aim: AimId): SkinState | undefined =>
	aim === 'length' ? undefined : ends[aim].state;

/** What usual teaching puts under each state by length of needle; no source was seen for the steps. */
export const taughtByLength: Readonly<Partial<Record<SkinState, string>>> = {
	pink: 'short',
	red: 'middle',
	scattered: 'middle',
	uniform: 'long',
};

/** What a state means for an aim. */
export interface Answer {
	kind: 'before' | 'here' | 'past' | 'too-far' | 'ask';
	verdict: string;
	reasons: readonly { text: string; claims: string }[];
}

const past = { text: 'Do not chase more blood.', claims: 'proc-endpoint-by-aim' };
const pilot = {
	text: 'One pilot of six women went on to light bleeding; no default.',
	claims: 'ind-melasma-lima-pilot',
};
const tooFar: Answer = {
	kind: 'too-far',
	verdict: 'Too far: stop, reassess',
	reasons: [
		{
			text: 'Pooling blood, tearing, lines: too deep or too hard, in usual teaching.',
			claims: 'pinpoint-bleeding-meaning proc-stop-signs',
		},
	],
};
const byLength: Answer = {
	kind: 'ask',
	verdict: 'Ask for the aim',
	reasons: [
		{
			text: 'A sign for each needle length is usual teaching; only both ends have a source.',
			claims: 'proc-endpoint-by-aim',
		},
	],
};

/** What the state of the skin means for the aim, and why. */
export function answerOf(aim: AimId, state: SkinState): Answer {
	if (state === 'stop') return tooFar;
	if (aim === 'length') return byLength;
	const end = ends[aim];
	const reason = { text: end.says, claims: end.claims };
	const ahead = skinStates.indexOf(state) - skinStates.indexOf(end.state);
	if (ahead < 0) return { kind: 'before', verdict: 'Not there yet', reasons: [reason] };
	if (ahead === 0) return { kind: 'here', verdict: 'Stop here', reasons: [reason] };
	const more = aim === 'melasma' ? pilot : past;
	return { kind: 'past', verdict: 'Past the end-point', reasons: [reason, more] };
}

/** Whether the state shows blood from single punctures. */
export const isBleeding = (state: SkinState): boolean =>
	skinStates.indexOf(state) >= skinStates.indexOf('scattered');

/** What is seen at this moment, in words. */
export function seenText(state: SkinState, tone: ToneKey): string {
	const name = statesSeen.find(({ id }) => id === state)?.name ?? '';
	if (state === 'untouched') return `Untouched ${tone} skin from above.`;
	const beside = `beside a strip of the same ${tone} skin left untouched`;
	if (state === 'stop')
		return `Skin gone too far, ${beside}: a pool of blood, a tear and rows of dots in lines.`;
	return `${name}, ${beside}.`;
}
