import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { rangeText } from './millimetres.ts';

/** What has to be known beside the length of a row, and the claims that say so. */
export interface Note {
	text: string;
	claims: string;
}

/** By row of the data: where sources disagree in words, and what the length does not decide. */
export function noteOf(id: string, claims: readonly Claim[]): Note | undefined {
	const value = (claim: string, key: string) => claimValue(claims, claim, key);
	const length = (claim: string, key: string) => rangeText(value(claim, key), value(claim, key));
	const notes: Readonly<Record<string, () => readonly [text: string, claims: string]>> = {
		'home-face-uptake': () => [
			'Popular pages allow more at home; this course does not.',
			'home-length-limit',
		],
		'home-1-5-forbidden': () => [
			`${length('home-length-limit', 'max_mm')} is the ceiling at home; ${length('home-not-1-5', 'forbidden_mm')} reaches the dermis and draws blood.`,
			'home-length-limit home-not-1-5',
		],
		'superficial-facial': () => [
			`Local law decides. ${length('length-0-5', 'mm')} is already a clinic length.`,
			'reg-scope-depth length-0-5',
		],
		'fine-lines': () => ['Expect softening, no more.', 'ind-wrinkle-realistic'],
		'deep-rhytides': () => [
			'Expression lines and sagging are not treated by needling.',
			'ind-wrinkle-realistic',
		],
		forehead: () => ['Over bone, reduce length and pressure.', 'bone-rule'],
		nose: () => ['Over bone, reduce length and pressure.', 'bone-rule'],
		'periorbital-rim': () => [
			'A pen is cleared for these lines; the setting used was not seen.',
			'fda-depth-ceilings',
		],
		eyelid: () => ['Labels exclude the lids and all skin inside the rim.', 'label-1-5-limit'],
		'neck-lines': () => ['The trial’s figure is a ceiling, not a default.', 'neck-trial-2-5'],
		'decollete-hands': () => ['The use is described; no length was seen.', 'ind-body-areas'],
		'pores-face': () => ['Mostly no control groups: less visible, no more.', 'ind-pores'],
		'acne-scar-boxcar': () => ['Shallow boxcar scars respond well.', 'ind-acne-by-type'],
		'acne-scar-icepick': () => [
			'They respond poorly and need other methods, not a longer needle.',
			'ind-acne-by-type',
		],
		'varicella-scar': () => [
			'One published case; a review lists such scars as improved.',
			'ind-surgical-scar',
		],
		'surgical-scar': () => ['When to begin is unsettled.', 'ind-scar-timing'],
		'burn-scar': () => ['Surgical practice; no length for aestheticians.', 'length-3-0'],
		striae: () => ['Less visible, not removed; red ones respond better.', 'ind-striae-expectation'],
		'melasma-conservative': () => [
			'Only to carry a drug; if it inflames the skin it can make melasma worse.',
			'ind-melasma-adjunct ind-melasma-rules',
		],
		pih: () => [
			`Needling can cause it too: ${value('ind-pih-limited', 'pih_patients')} of ${value('ind-pih-limited', 'pih_of_patients')} in a melasma trial.`,
			'ind-pih-limited',
		],
		'lentigines-sun-pigment': () => [
			'No authorised US use covers pigment; little support for needling alone.',
			'ind-photodamage-pigment',
		],
		vitiligo: () => ['One trial: nothing added to ultraviolet light.', 'ind-vitiligo'],
		'aga-scalp': () => ['A meta-analysis found no effect of depth.', 'deeper-not-better-hair'],
		'aga-home': () => [
			'In the US no device is authorised for over-the-counter sale. Refer.',
			'reg-otc',
		],
		'alopecia-areata': () => ['In one trial as good as injections.', 'hair-areata'],
		'drug-delivery-clinic': () => ['US rules exclude devices sold to deliver drugs.', 'reg-cfr'],
	};
	const [text, ids] = notes[id]?.() ?? [];
	return text === undefined || ids === undefined ? undefined : { text, claims: ids };
}
