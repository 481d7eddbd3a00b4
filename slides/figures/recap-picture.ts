import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { isDoubtful } from './certainty.ts';
import { claimRange } from './claim-range.ts';
import { claimValue } from './claim-value.ts';
import { percentAlong } from './millimetres.ts';

/** One use on the length axis, in mm of needle; firm where a source gives both ends. */
export type Line = {
	readonly id: string;
	readonly name: string;
	readonly setting: NeedleLength['setting'];
	readonly min: number;
	readonly max: number;
	readonly isFirm: boolean;
};

/** A ceiling across the axis, in mm. */
export type Limit = { readonly mm: number; readonly name: string };

/** A rule to keep, with the claims behind it. */
export type Rule = { readonly text: string; readonly claims: string };

/** Right end of the length axis in mm. */
export const AXIS_MM = 2.75;

const names: readonly (readonly [string, string])[] = [
	['home-face-uptake', 'Product uptake'],
	['superficial-facial', 'Clinic refresh'],
	['fine-lines', 'Fine lines'],
	['aga-scalp', 'Hair, with minoxidil'],
	['acne-scar-rolling', 'Acne scars'],
	['surgical-scar', 'Surgical scars'],
];

/** The uses to remember, from the shortest needle to the longest. */
export function linesOf(table: readonly NeedleLength[]): readonly Line[] {
	return names.map(([id, name]) => {
		const row = table.find((each) => each.id === id);
		const { min = null, max = null } = row?.needle_mm ?? {};
		if (!row || min === null || max === null) throw new Error(`needle length ${id}: no range`);
		const isFirm = !isDoubtful(row, min) && !isDoubtful(row, max);
		return { id, name, setting: row.setting, min, max, isFirm };
	});
}

/** The ceilings: at home, on labels for the face, in the trial on the neck. */
export function limitsOf(claims: readonly Claim[]): readonly Limit[] {
	const ceiling = (name: string) => claimValue(claims, 'fda-depth-ceilings', name);
	return [
		{ mm: claimValue(claims, 'home-length-limit', 'max_mm'), name: 'home' },
		{ mm: ceiling('facial_wrinkle_mm'), name: 'face label' },
		{ mm: ceiling('neck_mm'), name: 'neck trial' },
	];
}

/** The three numbers of a course: how many sessions, how far apart, when to judge. */
export function courseOf(
	claims: readonly Claim[],
): readonly { value: string; unit: string; claims: string }[] {
	return [
		{
			value: claimRange(claims, 'sessions-general', ['sessions_min', 'sessions_max']),
			unit: 'sessions',
			claims: 'sessions-general',
		},
		{
			value: claimRange(claims, 'proc-interval', ['min_weeks', 'max_weeks']),
			unit: 'weeks apart',
			claims: 'proc-interval',
		},
		{
			value: claimRange(claims, 'result-timing', ['months_min', 'months_max']),
			unit: 'months after the last, then judge',
			claims: 'result-timing',
		},
	];
}

/** What is never done, the gravest first. */
export function neverOf(claims: readonly Claim[]): readonly Rule[] {
	return [
		{ text: 'Use a cartridge or roller twice', claims: 'proc-aseptic device-pen-cartridge' },
		{ text: 'Needle over infection or active acne', claims: 'contra-infection contra-active-acne' },
		{ text: 'Needle eyelids or inside the orbital rim', claims: 'label-1-5-limit' },
		{ text: 'Needle in a skin-care serum', claims: 'abs-not-injected-glow' },
		{ text: 'Put numbing cream on needled skin', claims: 'proc-anaesthetic-intact-skin' },
		{
			text: `Give more than ${claimValue(claims, 'home-length-limit', 'max_mm')}\u00a0mm for home`,
			claims: 'home-length-limit',
		},
	];
}

/** Place of a length on the axis in percent. */
export function percentOf(mm: number): number {
	return percentAlong(mm, AXIS_MM);
}
