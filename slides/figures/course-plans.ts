import type { Claim } from '#author';
import { claimRange } from './claim-range.ts';
import { claimValue, claimValues } from './claim-value.ts';

/** The indications whose course can be planned; each has a row of needle lengths. */
export const planIds = [
	'acne',
	'ageing',
	'neck',
	'lip',
	'surgical',
	'burn',
	'stretch',
	'melasma',
	'hair',
] as const;
export type PlanId = (typeof planIds)[number];

/** A study that kept to one rhythm. */
export interface Trial {
	/** Claim id. */
	id: string;
	name: string;
	sessions: number;
	intervalWeeks: number;
}

/** What is taught of the course for one indication, and what is not known. */
export interface Plan {
	name: string;
	/** Row of needle lengths that gives the range of sessions and of weeks between them. */
	row: string;
	/** Claims behind the range, separated by spaces. */
	claims: string;
	trials: readonly Trial[];
	/** Where its trials judge at a week of their own, that week from the first session and its claim. */
	judged?: { week: number; claims: string };
	found: string;
	foundClaims: string;
	unknown: string;
}

const nbsp = '\u00a0';
const usual = 'sessions-general proc-interval';

/** The plans by id. */
export function plansOf(claims: readonly Claim[]): Readonly<Record<PlanId, Plan>> {
	const read = (id: string, key: string) => claimValue(claims, id, key);
	const trial = (id: string, name: string, days = false): Trial => ({
		id,
		name,
		sessions: read(id, 'sessions'),
		intervalWeeks: days ? read(id, 'interval_days') / 7 : read(id, 'interval_weeks'),
	});
	/** A trial that says how many weeks it needled, not how often. */
	const through = (id: string, name: string): Trial => {
		const intervalWeeks = read(id, 'interval_weeks');
		return { id, name, intervalWeeks, sessions: read(id, 'weeks') / intervalWeeks };
	};
	const rhythm = 'Which interval works best.';
	const early = claimValues(claims, 'ind-scar-timing', 'early_weeks').join('–');
	const lip = read('ind-upper-lip', 'sessions');
	const burns = claimRange(claims, 'ind-burn-scar', ['sessions_min', 'sessions_max']);
	return {
		acne: {
			name: 'Acne scars, rolling',
			row: 'acne-scar-rolling',
			claims: usual,
			trials: [trial('ind-acne-dogra', 'Dogra 2014'), trial('ind-acne-alam', 'Alam 2014')],
			found: `Medians of ${read('ind-acne-medians', 'studies')} studies: ${read('ind-acne-medians', 'sessions')} sessions, ${read('ind-acne-medians', 'interval_weeks')}${nbsp}weeks apart.`,
			foundClaims: 'ind-acne-medians',
			unknown: rhythm,
		},
		ageing: {
			name: 'Photoageing',
			row: 'rejuvenation-photoageing',
			claims: usual,
			trials: [
				trial('ind-rejuvenation-ablon', 'Ablon 2018', true),
				trial('eldomyati-photo-design', 'El-Domyati 2015'),
			],
			found: 'Ablon 2018 had no control group.',
			foundClaims: 'ind-rejuvenation-ablon',
			unknown: rhythm,
		},
		neck: {
			name: 'Neck lines',
			row: 'neck-lines',
			claims: 'ind-neck',
			trials: [trial('ind-neck', 'Alqam 2022')],
			found: `One trial: ${read('ind-neck', 'sessions')} sessions, ${read('ind-neck', 'interval_weeks')}${nbsp}weeks apart.`,
			foundClaims: 'ind-neck',
			unknown: 'Whether fewer or more would do.',
		},
		lip: {
			name: 'Upper-lip lines',
			row: 'upper-lip-lines',
			claims: `ind-upper-lip ${usual}`,
			trials: [],
			found: `A series of ${read('ind-upper-lip', 'n')} women had ${lip} sessions. More, and the interval, are usual teaching.`,
			foundClaims: 'ind-upper-lip',
			unknown: rhythm,
		},
		surgical: {
			name: 'Surgical scars',
			row: 'surgical-scar',
			claims: usual,
			trials: [trial('ind-scar-timing', 'Claytor 2022')],
			found: `Not agreed: when to start, ${early} weeks after surgery or on a mature scar.`,
			foundClaims: 'ind-scar-timing',
			unknown: rhythm,
		},
		burn: {
			name: 'Burn scars, surgical',
			row: 'burn-scar',
			claims: 'ind-burn-scar',
			trials: [],
			found: `Aust 2010: ${burns} sessions. The interval is usual teaching, no source seen.`,
			foundClaims: 'ind-burn-scar',
			unknown: rhythm,
		},
		stretch: {
			name: 'Stretch marks',
			row: 'striae',
			claims: usual,
			trials: [],
			found: 'The usual course; no trial of stretch marks that gives its rhythm can be cited here.',
			foundClaims: 'sessions-general',
			unknown: rhythm,
		},
		melasma: {
			name: 'Melasma, with a drug',
			row: 'melasma-conservative',
			claims: 'ind-melasma-txa',
			trials: [trial('ind-melasma-txa', 'Budamakuntla 2013')],
			judged: {
				week: read('ind-melasma-adjunct', 'best_week'),
				claims: 'ind-melasma-adjunct',
			},
			found: 'Melasma comes back: light protection and creams stay the treatment.',
			foundClaims: 'ind-melasma-rules',
			unknown: rhythm,
		},
		hair: {
			name: 'Hair loss, with minoxidil',
			row: 'aga-scalp',
			claims: 'hair-english hair-dhurat hair-depth-06',
			trials: [through('hair-dhurat', 'Dhurat 2013'), through('hair-depth-06', 'Faghihi 2021')],
			judged: { week: read('hair-dhurat', 'weeks'), claims: 'hair-dhurat hair-depth-06' },
			found: 'Needling alone is weakly supported.',
			foundClaims: 'hair-monotherapy-weak',
			unknown: rhythm,
		},
	};
}
