import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { claimValue } from './claim-value.ts';
import { lengthText } from './millimetres.ts';

const nbsp = '\u00a0';
/** Right end of the axis, hours: the longest follow-up. */
export const axisHours = 72;
/** Marks of the axis, hours. */
export const axisMarks: readonly number[] = [0, 24, 48, 72];

/** One measurement of how long skin stays open after needling. */
export interface Closure {
	id: string;
	/** What was watched, on what. */
	what: string;
	/** Hours through which it was not yet normal. */
	openHours: number;
	/** The hour by which it was normal. */
	latestHours: number;
	text: string;
	claims: string;
}

/** Measurements of one species. */
export interface ClosureGroup {
	name: string;
	closures: readonly Closure[];
}

/** Share of the axis, percent. */
export const percentOf = (hours: number): number => Math.round((hours / axisHours) * 1000) / 10;

/** What was measured, rats and people apart, each with its own method. */
export function closureGroups(claims: readonly Claim[]): readonly ClosureGroup[] {
	return [
		{ name: 'Rats, rollers, pores left open to air', closures: ratClosures(claims) },
		{
			name: 'People, drug-delivery needles and others; last three: author not seen',
			closures: [humanUncovered(claims), ...otherStudies(claims)],
		},
	];
}

function ratClosures(claims: readonly Claim[]): Closure[] {
	const pores = (key: string, mm: string): Closure => {
		const hours = claimValue(claims, 'abs-closure-pores', key);
		return {
			id: `rat-pores-${key}`,
			what: `Pores, ${mm}${nbsp}mm`,
			openHours: 0,
			latestHours: hours,
			text: `by ${hours}${nbsp}h`,
			claims: 'abs-closure-pores',
		};
	};
	return [
		{
			id: 'rat-water-loss',
			what: 'Water loss',
			openHours: claimValue(claims, 'abs-closure-tewl', 'hours_min'),
			latestHours: claimValue(claims, 'abs-closure-tewl', 'hours_max'),
			text: `${claimRange(claims, 'abs-closure-tewl', ['hours_min', 'hours_max'])}${nbsp}h`,
			claims: 'abs-closure-tewl',
		},
		pores('short_hours', '0.37'),
		pores('long_hours', '0.77'),
	];
}

function humanUncovered(claims: readonly Claim[]): Closure {
	const hours = claimValue(claims, 'abs-closure-human-2h', 'uncovered_max_hours');
	return within('human-current', 'Electrical, uncovered', hours);
}

/** No author of these was seen, so they are cited by the claim that warns of them. */
function otherStudies(claims: readonly Claim[]): Closure[] {
	const gel = claimValue(claims, 'abs-barrier-vs-pore', 'hours');
	const face = claimValue(claims, 'abs-closure-human-face', 'max_hours');
	const range = claimRange(claims, 'abs-closure-human-array', ['min_hours', 'max_hours']);
	const lengths = ['min_mm', 'max_mm']
		.map((key) => lengthText(claimValue(claims, 'abs-closure-human-face', key)))
		.join('–');
	return [
		within('human-water-loss', 'Water loss, gel needles', gel),
		{
			id: 'human-array',
			what: 'Electrical, arm and belly',
			openHours: claimValue(claims, 'abs-closure-human-array', 'min_hours'),
			latestHours: claimValue(claims, 'abs-closure-human-array', 'max_hours'),
			text: `${range}${nbsp}h`,
			claims: 'abs-closure-human-2h',
		},
		within('human-face', `Face, ${lengths}${nbsp}mm`, face),
	];
}

function within(id: string, what: string, hours: number): Closure {
	const text = `within ${hours}${nbsp}h`;
	return { id, what, openHours: 0, latestHours: hours, text, claims: 'abs-closure-human-2h' };
}
