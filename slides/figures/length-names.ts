/** Parts of the table of lengths that are shown together; a row may stand in several. */
export const groups = ['main', 'face', 'scars', 'brow', 'body', 'scalp'] as const;
export type Group = (typeof groups)[number];

/** What the chart adds to a row of the data. */
export interface Naming {
	name: string;
	place: string;
	/** The groups that show it. */
	shown: readonly Group[];
	/** Claims behind the length, or behind the rule that there is none. */
	rests: string;
	/** Claims behind sessions and interval; none if no source was seen. */
	course?: string;
	/** Claims behind the end-point. */
	stop?: string;
	/** Of a row without a length: what must not be done, and from which length on. */
	closed?: { words: string; fromClaim?: readonly [claim: string, key: string] };
}

const PINK_OR_POINTS = 'endpoint-over-number';
const BY_AIM = 'proc-endpoint-by-aim';
const HOME_END = ['home-length-limit', 'max_mm'] as const;

/**
 * By id of the row of the data. Left out: skin laxity, which no claim covers, and the published
 * melasma pilot, which is drawn as another view beside the usual teaching.
 */
export const namings: Readonly<Record<string, Naming>> = {
	'home-face-uptake': {
		name: 'Product uptake',
		place: 'face, not the eyelids',
		shown: ['main', 'face'],
		rests: 'home-length-limit length-0-2-0-3',
		stop: PINK_OR_POINTS,
	},
	'home-1-5-forbidden': {
		name: 'Dermal lengths',
		place: 'at home, face and body',
		shown: ['face', 'body'],
		rests: 'home-length-limit home-not-1-5',
		closed: { words: 'not at home', fromClaim: HOME_END },
	},
	'superficial-facial': {
		name: 'Superficial refresh',
		place: 'face, not the eyelids',
		shown: ['face'],
		rests: 'length-0-5',
		stop: PINK_OR_POINTS,
	},
	'rejuvenation-photoageing': {
		name: 'Photoageing',
		place: 'full face, cheeks',
		shown: ['main', 'face'],
		rests: 'ind-rejuvenation-ablon fda-depth-ceilings',
		course: 'sessions-general ind-rejuvenation-ablon',
		stop: BY_AIM,
	},
	'fine-lines': {
		name: 'Fine lines, texture',
		place: 'cheeks, jawline, round the mouth',
		shown: ['face'],
		rests: 'fda-depth-ceilings ind-rejuvenation-ablon',
		course: 'sessions-general',
		stop: BY_AIM,
	},
	'deep-rhytides': {
		name: 'Deep lines',
		place: 'cheeks, chin, thick skin round the mouth',
		shown: ['face'],
		rests: 'fda-depth-ceilings',
		course: 'sessions-general',
		stop: PINK_OR_POINTS,
	},
	'upper-lip-lines': {
		name: 'Upper-lip lines',
		place: 'upper lip',
		shown: ['brow'],
		rests: 'zone-guide-pen-popular ind-upper-lip',
		course: 'ind-upper-lip',
		stop: BY_AIM,
	},
	forehead: {
		name: 'Forehead lines',
		place: 'forehead',
		shown: ['brow'],
		rests: 'zone-guide-pen-popular bone-rule',
		course: 'sessions-general',
		stop: BY_AIM,
	},
	nose: {
		name: 'Nose: texture, pores',
		place: 'bridge and tip',
		shown: ['brow'],
		rests: 'zone-guide-pen-popular bone-rule',
		course: 'sessions-general',
		stop: BY_AIM,
	},
	'periorbital-rim': {
		name: 'Crow’s-feet skin',
		place: 'on and outside the bony orbital rim',
		shown: ['brow'],
		rests: 'zone-guide-pen-popular ind-periorbital',
		course: 'sessions-general',
		stop: PINK_OR_POINTS,
	},
	eyelid: {
		name: 'Eyelids',
		place: 'and all skin inside the orbital rim',
		shown: ['main', 'brow'],
		rests: 'label-1-5-limit ind-periorbital',
		closed: { words: 'do not needle' },
	},
	'neck-lines': {
		name: 'Neck lines',
		place: 'front and sides of the neck',
		shown: ['main', 'brow'],
		rests: 'ind-neck neck-trial-2-5',
		course: 'neck-trial-2-5',
		stop: BY_AIM,
	},
	'decollete-hands': {
		name: 'Chest and hands',
		place: 'chest, backs of the hands',
		shown: ['brow', 'body'],
		rests: 'ind-body-areas',
		stop: BY_AIM,
	},
	'pores-face': {
		name: 'Enlarged pores',
		place: 'face',
		shown: ['face'],
		rests: 'ind-pores',
		course: 'sessions-general',
		stop: BY_AIM,
	},
	'acne-scar-rolling': {
		name: 'Acne scars, rolling',
		place: 'cheeks',
		shown: ['main', 'scars'],
		rests: 'ind-acne-medians length-1-5 acne-trial-0-25-2-0',
		course: 'ind-acne-medians sessions-general',
		stop: PINK_OR_POINTS,
	},
	'acne-scar-boxcar': {
		name: 'Acne scars, boxcar',
		place: 'cheeks, temples',
		shown: ['scars'],
		rests: 'length-1-5 acne-trial-0-25-2-0',
		course: 'ind-acne-von-dalwig sessions-general',
		stop: PINK_OR_POINTS,
	},
	'acne-scar-icepick': {
		name: 'Acne scars, ice-pick',
		place: 'face',
		shown: ['scars'],
		rests: 'length-1-5 acne-trial-0-25-2-0',
		course: 'sessions-general',
		stop: PINK_OR_POINTS,
	},
	'acne-scar-body': {
		name: 'Acne scars, body',
		place: 'back and shoulders',
		shown: ['scars', 'body'],
		rests: 'acne-trial-0-25-2-0',
		course: 'acne-trial-0-25-2-0',
		stop: PINK_OR_POINTS,
	},
	'varicella-scar': {
		name: 'Chickenpox scars',
		place: 'face',
		shown: ['scars'],
		rests: 'ind-surgical-scar',
		stop: PINK_OR_POINTS,
	},
	'surgical-scar': {
		name: 'Surgical scar',
		place: 'face and body, not keloid-prone',
		shown: ['main', 'scars', 'body'],
		rests: 'fda-depth-ceilings ind-surgical-scar',
		course: 'ind-scar-timing sessions-general',
		stop: PINK_OR_POINTS,
	},
	'burn-scar': {
		name: 'Mature burn scar',
		place: 'any site',
		shown: ['main', 'scars', 'body'],
		rests: 'length-3-0 ind-burn-scar',
		course: 'ind-burn-scar',
		stop: PINK_OR_POINTS,
	},
	striae: {
		name: 'Stretch marks',
		place: 'abdomen, hips, thighs, breasts',
		shown: ['main', 'scars', 'body'],
		rests: 'ind-striae-meta',
		course: 'sessions-general',
		stop: PINK_OR_POINTS,
	},
	'melasma-conservative': {
		name: 'Melasma, with a drug',
		place: 'face',
		shown: ['main', 'face'],
		rests: 'ind-melasma-adjunct',
		course: 'ind-melasma-txa',
		stop: BY_AIM,
	},
	pih: {
		name: 'Dark marks (PIH)',
		place: 'face',
		shown: ['face'],
		rests: 'ind-pih-limited',
		course: 'sessions-general',
		stop: PINK_OR_POINTS,
	},
	'lentigines-sun-pigment': {
		name: 'Sun spots',
		place: 'face, hands',
		shown: ['main', 'face', 'body'],
		rests: 'ind-photodamage-pigment',
		closed: { words: 'not by itself' },
	},
	vitiligo: {
		name: 'Vitiligo, stable',
		place: 'any site, with a drug or light',
		shown: ['body'],
		rests: 'length-2-0-2-5 ind-vitiligo',
		course: 'ind-vitiligo',
		stop: BY_AIM,
	},
	'aga-scalp': {
		name: 'Pattern hair loss',
		place: 'scalp, with minoxidil',
		shown: ['main', 'scalp'],
		rests: 'hair-depth-06 hair-dhurat-counts',
		course: 'hair-depth-06 hair-english',
		stop: BY_AIM,
	},
	'aga-home': {
		name: 'Hair loss at home',
		place: 'scalp',
		shown: ['scalp'],
		rests: 'reg-otc home-length-limit',
		closed: { words: 'not at home', fromClaim: HOME_END },
	},
	'alopecia-areata': {
		name: 'Alopecia areata',
		place: 'scalp patches, with a steroid',
		shown: ['scalp'],
		rests: 'hair-areata',
		course: 'hair-areata',
		stop: BY_AIM,
	},
	'drug-delivery-clinic': {
		name: 'Drug delivery',
		place: 'a sterile medicine that a prescriber has chosen',
		shown: ['body'],
		rests: 'abs-not-injected-glow',
		stop: BY_AIM,
	},
};
