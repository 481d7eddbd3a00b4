import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { claimValue, claimValues } from './claim-value.ts';

/** Names of the drawings, one a station. */
export type StationId = 'screen' | 'numb' | 'clean' | 'needle' | 'stop' | 'leave';

/** A station on the way from the first talk to the door. */
export type Station = {
	readonly id: StationId;
	/** When, or how long; words where no source gives a time. */
	readonly time: string;
	/** Whose time it is, where one source stands alone. */
	readonly whose?: string;
	readonly name: string;
	readonly what: string;
	readonly why: string;
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

/** The stations in order; the order is the content. */
export function stationsOf(claims: readonly Claim[]): readonly Station[] {
	const numbing = claimRange(claims, 'proc-topical-anaesthetic', ['min_minutes', 'max_minutes']);
	const whole = claimValues(claims, 'proc-duration', 'quoted_minutes').join('–');
	const label = claimValue(claims, 'proc-emla-label', 'minor_minutes');
	const interval = claimRange(claims, 'proc-interval', ['min_weeks', 'max_weeks']);
	return [
		{
			id: 'screen',
			time: 'Before booking',
			name: 'Screen',
			what: 'Cold sores, allergy, medicines, pregnancy. Written consent.',
			why: 'The device label lists whom not to treat.',
			claims: 'contra-label-list proc-hsv-prophylaxis safe-metal-allergy',
		},
		{
			id: 'numb',
			time: `${numbing}\u00a0min`,
			name: 'Numb',
			what: `Cream, in the dose and area of its label (EMLA: at least ${label}\u00a0min).`,
			why: 'Only on intact skin; so, we infer, no topping up.',
			claims: 'proc-topical-anaesthetic proc-emla-label proc-anaesthetic-intact-skin',
		},
		{
			id: 'clean',
			time: 'Until dry',
			name: 'Clean',
			what: 'Wipe off all cream. Disinfect. New sterile cartridge, new sleeve.',
			why: 'One cartridge for one client, never used again.',
			claims: 'proc-skin-prep proc-aseptic device-pen-cartridge',
		},
		{
			id: 'needle',
			time: `${whole}\u00a0min,`,
			whose: 'one clinic',
			name: 'Needle',
			what: 'Stretch the skin, sterile glide, light pressure. Several directions.',
			why: 'Lift before turning: dragging is taught to leave lines.',
			claims: 'proc-duration proc-stretch-passes proc-glide proc-no-drag',
		},
		{
			id: 'stop',
			time: 'At the end-point',
			name: 'Stop',
			what: 'Scars and lines: fine, even pinpoint bleeding. Pigment: pink, no blood.',
			why: 'The aim sets the end-point. Do not chase more blood.',
			claims: 'endpoint-over-number proc-endpoint-by-aim',
		},
		{
			id: 'leave',
			time: `Next in ${interval}\u00a0weeks`,
			name: 'Send home',
			what: 'Sharps box at once. Supplied products only. Hat and shade.',
			why: 'Skin is open for hours to days, longer covered.',
			claims: 'proc-sharps after-first-day after-sunscreen proc-interval abs-closure-human-2h',
		},
	];
}
