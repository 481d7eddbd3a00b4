import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { END_SHARE } from './technique-motion.ts';

/** What every drawing of a technique is told. */
export interface ViewProps {
	isRight: boolean;
	/** How far the work has gone, 0 to 1. */
	share: number;
	/** Whether only its middle is shown. */
	isSmall?: boolean;
	/** Whether the hand can be moved in it. */
	canMove?: boolean;
}

export const techniques = ['tension', 'angle', 'direction', 'passes', 'speed'] as const;
export type TechniqueId = (typeof techniques)[number];

/** Words with the claims they rest on, ids separated by spaces; '' where nothing is claimed. */
export interface Cited {
	text: string;
	claims: string;
}

/** A habit of the hand: how it is done, how not, and what the sources say of both. */
export interface Technique {
	name: string;
	right: Cited;
	wrong: Cited;
	/** What else is said of doing it. */
	facts: readonly Cited[];
	/** What the wrong way leads to. */
	leads: readonly Cited[];
	/** What the two drawings show after a share of the work, for those who do not see them. */
	seen: (share: number) => string;
	/** The share at which right and wrong differ most, for a drawing that stands still. */
	still: number;
}

const how = (share: number): string => `${Math.round(share * 100)} per cent of the work`;

/** The habits in the order in which a hand needs them. */
export function techniquesOf(claims: readonly Claim[]): Readonly<Record<TechniqueId, Technique>> {
	const passes = claimRange(claims, 'proc-stretch-passes', [
		'roller_passes_min',
		'roller_passes_max',
	]);
	return {
		tension: {
			name: 'Tension',
			right: { text: 'Flat between finger and thumb', claims: 'proc-stretch-passes' },
			wrong: { text: 'Not held: folds before the head', claims: '' },
			facts: [
				{
					text: 'Glide: sterile saline, hydrogel or hyaluronic acid, no ordinary serum.',
					claims: 'proc-glide',
				},
			],
			leads: [
				{
					text: 'No source of this course says what follows.',
					claims: '',
				},
			],
			seen: (share) =>
				`After ${how(share)}. Right: a gloved finger and thumb pull the skin flat, the pen stands between them. Wrong: nobody holds the skin; it gathers in folds before the pen.`,
			still: 0.55,
		},
		angle: {
			name: 'Angle',
			right: { text: 'Upright: needles go straight in', claims: 'device-pen' },
			wrong: { text: 'Tilted: needles drag', claims: '' },
			facts: [
				{
					text: 'A roller’s needles go in along an arc; that this tears is a pen maker’s word.',
					claims: 'device-roller-angle',
				},
			],
			leads: [{ text: 'Lines on the skin, in usual teaching.', claims: '' }],
			seen: (share) =>
				`After ${how(share)}. Right: the pen stands at a right angle and leaves straight narrow channels. Wrong: it leans, and each place behind it is torn aslant.`,
			still: 0.5,
		},
		direction: {
			name: 'Direction',
			right: {
				text: 'Down, across, aslant, lifted',
				claims: 'proc-stretch-passes proc-no-drag',
			},
			wrong: { text: 'Turned on the skin: it drags', claims: 'proc-no-drag' },
			facts: [
				{
					text: 'Lift the head before you change direction.',
					claims: 'proc-no-drag',
				},
			],
			leads: [
				{
					text: 'Tram-track scars are reported; that dragging makes them is usual teaching.',
					claims: 'safe-tram-track',
				},
			],
			seen: (share) =>
				`After ${how(share)}. Right: separate strokes down, then across, then aslant; the head is lifted between them. Wrong: one line that turns on the skin and leaves rows of dots.`,
			still: 0.74,
		},
		passes: {
			name: 'Passes',
			right: { text: 'Stop when the end-point shows', claims: 'endpoint-over-number' },
			wrong: { text: 'Go on to the planned number', claims: 'endpoint-over-number' },
			facts: [
				{
					text: `Roller protocols: ${passes} passes a direction; a pen needs far fewer.`,
					claims: 'proc-stretch-passes',
				},
			],
			leads: [
				{
					text: 'Pooling blood: too deep or too hard, in usual teaching.',
					claims: 'pinpoint-bleeding-meaning',
				},
			],
			seen: (share) =>
				`After ${how(share)}. ${
					share < END_SHARE
						? 'On both sides the skin reddens and pinpoints of blood appear.'
						: 'Right: even pinpoints, and the pen has left the skin. Wrong: the pen goes on, and the blood has begun to pool.'
				}`,
			still: 0.9,
		},
		speed: {
			name: 'Speed',
			right: { text: 'Over bone: slower and lighter', claims: 'device-pen-speed bone-rule' },
			wrong: { text: 'Over bone as before', claims: 'bone-rule' },
			facts: [
				{
					text: 'The maker’s setting; over bone slow the hand, not the depth,',
					claims: 'device-pen-speed',
				},
				{ text: 'or cut depth and pressure.', claims: 'bone-rule' },
			],
			leads: [
				{ text: 'Tracks, bruising and pain.', claims: 'bone-rule' },
				{ text: 'No trial shows that faster is better.', claims: 'device-pen-speed' },
			],
			seen: (share) =>
				`After ${how(share)}. Marks show where the hand was at equal times. Right: over bone they lie closer and the skin is hardly dented. Wrong: they keep their distance, and the head presses the skin against the bone.`,
			still: 0.76,
		},
	};
}
