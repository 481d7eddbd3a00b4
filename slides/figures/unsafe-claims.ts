import type { Claim } from '#author';
import type { PopularClaim } from '../evidence/schemas.ts';
import { numbersOf, type Numbers } from './claim-answer.ts';
import { claimRange } from './claim-range.ts';
import { lengthText } from './millimetres.ts';

/** A statement that can hurt: what is said, what comes of it, what holds, each with its claims. */
export interface UnsafeClaim {
	id: string;
	said: string;
	harm: { text: string; cite: string };
	holds: { text: string; cite: string };
}

function answers({ value, mm }: Numbers, claims: readonly Claim[]): UnsafeClaim[] {
	const forbidden = mm('home-not-1-5', 'forbidden_mm');
	const home = `0.25–${mm('home-length-limit', 'max_mm')}`;
	const label = value('label-1-5-limit', 'max_mm');
	const burn = value('length-3-0', 'max_mm');
	const pih = claimRange(claims, 'ind-pih-limited', ['pih_patients', 'pih_of_patients']);
	return [
		{
			id: 'popular-12',
			said: 'A roller at home can be very effective',
			harm: {
				text: 'Short needles: not shown to treat scars. Longer ones can harm',
				cite: 'home-benefit-limits home-not-1-5',
			},
			holds: {
				text: `If at all, at most ${home}, and never scars`,
				cite: 'home-length-limit home-benefit-limits',
			},
		},
		{
			id: 'popular-25',
			said: `Acne scars at home: take a ${forbidden} roller`,
			harm: {
				text: 'It draws blood; infection, scars and pigment change can follow',
				cite: 'home-not-1-5',
			},
			holds: {
				text: `Never a home length; ${mm('length-0-5', 'mm')} and above is clinic work`,
				cite: 'home-length-limit',
			},
		},
		{
			id: 'popular-28',
			said: `Deep acne scars need up to ${lengthText(burn)}\u00a0mm`,
			harm: {
				text: `${burn / label === 2 ? 'Twice' : 'Above'} the highest setting that one pen’s label calls evaluated`,
				cite: 'label-1-5-limit',
			},
			holds: {
				text: `Acne-scar records end at ${lengthText(label)}, a trial at ${mm('acne-trial-0-25-2-0', 'max_mm')}; ${lengthText(burn)} is for burns`,
				cite: 'fda-depth-ceilings acne-trial-0-25-2-0 length-3-0',
			},
		},
		{
			id: 'popular-31',
			said: 'For pigment, roll with 1.0–1.5\u00a0mm',
			harm: {
				text: `Needling can itself darken skin: ${pih.replace('–', ' of ')} in a melasma trial`,
				cite: 'ind-pih-limited',
			},
			holds: {
				text: 'Melasma: redness, no blood, with a topical drug; not at home',
				cite: 'proc-endpoint-by-aim ind-melasma-adjunct home-not-1-5',
			},
		},
		{
			id: 'popular-23',
			said: 'Channels let your serum in much better',
			harm: {
				text: `True; and ${value('safe-granuloma-review', 'patients')} granuloma cases, most with vitamin C`,
				cite: 'abs-channels-increase safe-granuloma-review',
			},
			holds: {
				text: 'Only sterile substances that are intended for the dermis',
				cite: 'abs-not-injected-glow',
			},
		},
		{
			id: 'popular-41',
			said: 'It works on any area that needs mending',
			harm: {
				text: `A ${mm('depth-vs-site', 'example_setting_mm')} setting could, we infer, cross an eyelid`,
				cite: 'depth-vs-site',
			},
			holds: {
				text: 'Not inside the orbital rim; not over infection, wounds, skin cancer',
				cite: 'label-1-5-limit ind-body-areas contra-label-list',
			},
		},
	];
}

/** The answer to every statement whose verdict is `unsafe`; one without an answer does not build. */
export function unsafeClaims(
	statements: readonly PopularClaim[],
	claims: readonly Claim[],
): UnsafeClaim[] {
	const known = answers(numbersOf(claims), claims);
	const unsafe = statements.filter(({ verdict }) => verdict === 'unsafe').map(({ id }) => id);
	const missing = unsafe.filter((id) => !known.some((answer) => answer.id === id));
	if (missing.length > 0) throw new Error(`unsafe without an answer: ${missing.join(', ')}`);
	return known.filter(({ id }) => unsafe.includes(id));
}
