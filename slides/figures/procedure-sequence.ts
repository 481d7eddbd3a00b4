import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { claimValue, claimValues } from './claim-value.ts';

/** Names of the drawings, one a station, in the order of the stations. */
export const stationIds = ['screen', 'numb', 'clean', 'needle', 'stop', 'leave'] as const;
export type StationId = (typeof stationIds)[number];

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
	/** What is in the hand. */
	readonly hand: string;
	/** Claim ids, separated by spaces. */
	readonly claims: string;
	/** What goes wrong if it is left out or done badly, with its own claims. */
	readonly without: { readonly text: string; readonly claims: string };
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
			what: 'Cold sores, allergy, medicines, pregnancy; consent.',
			why: 'The device label lists whom not to treat.',
			hand: 'Consent sheet',
			claims: 'contra-label-list proc-hsv-prophylaxis safe-metal-allergy',
			without: { text: 'A steel allergy or a pregnancy is missed.', claims: 'contra-label-list' },
		},
		{
			id: 'numb',
			time: `${numbing}\u00a0min`,
			name: 'Numb',
			what: `Dose and area by its label; EMLA at least ${label}\u00a0min.`,
			why: 'Only on intact skin; so, we infer, no topping up.',
			hand: 'The cream',
			claims: 'proc-topical-anaesthetic proc-emla-label proc-anaesthetic-intact-skin',
			without: {
				text: 'Cut short: less numb. Too much: seizures, deaths.',
				claims: 'proc-emla-label proc-anaesthetic-toxicity',
			},
		},
		{
			id: 'clean',
			time: 'Until dry',
			name: 'Clean',
			what: 'Wipe off all cream. Disinfect. New cartridge, sleeve.',
			why: 'A sterile cartridge is for one client, once.',
			hand: 'Sealed cartridge',
			claims: 'proc-skin-prep proc-aseptic device-pen-cartridge',
			without: {
				text: 'Equipment reused at a spa: HIV likely passed on.',
				claims: 'safe-hiv-spa',
			},
		},
		{
			id: 'needle',
			time: `${whole}\u00a0min,`,
			whose: 'one clinic',
			name: 'Needle',
			what: 'Stretch, sterile glide, light pressure, several directions.',
			why: 'Dragging is taught to leave lines.',
			hand: 'The pen; the other hand stretches',
			claims: 'proc-duration proc-stretch-passes proc-glide proc-no-drag',
			without: {
				text: 'Vitamin C needled in: granulomas in two women.',
				claims: 'safe-granuloma-soltani',
			},
		},
		{
			id: 'stop',
			time: 'At the end-point',
			name: 'Stop',
			what: 'Scars, lines: uniform pinpoints. Melasma: red, no blood.',
			why: 'The aim sets it: do not chase blood.',
			hand: 'Nothing: look and compare',
			claims: 'endpoint-over-number proc-endpoint-by-aim',
			without: {
				text: 'Going on: pooling blood, tears (usual teaching).',
				claims: 'proc-stop-signs',
			},
		},
		{
			id: 'leave',
			time: `Next in ${interval}\u00a0weeks`,
			name: 'Send home',
			what: 'Sharps box. Supplied products only. Hat, shade.',
			why: 'Skin is open for hours to days, longer covered.',
			hand: 'Used cartridge, to the sharps box',
			claims: 'proc-sharps after-first-day after-sunscreen proc-interval abs-closure-human-2h',
			without: {
				text: 'A skin-care bottle is made for intact skin.',
				claims: 'abs-not-injected-glow',
			},
		},
	];
}
