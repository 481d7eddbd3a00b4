import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import type { Finding } from './screening.ts';

/** What a doctor must decide, and what needs time. */
export function delays(claims: readonly Claim[]): readonly Finding[] {
	const value = (id: string, key: string) => claimValue(claims, id, key);
	const months = value('contra-isotretinoin-current', 'traditional_months');
	const off = {
		label: value('proc-retinoid-stop', 'label_hours'),
		from: value('proc-retinoid-stop', 'clinic_days_min'),
		to: value('proc-retinoid-stop', 'clinic_days_max'),
		priming: value('proc-retinoid-stop', 'surgical_priming_weeks'),
	};
	const sun = value('proc-sun-avoid', 'label_hours');
	const weeks = value('contra-recent-procedures', 'weeks');
	return [
		{
			id: 'stopped',
			outcome: 'doctor',
			told: 'Isotretinoin, stopped',
			why: `many clinics wait ${months}\u00a0months`,
			dispute:
				'Two consensus papers found too little evidence for delaying several other procedures; their abstracts do not name needling. A doctor decides.',
			cite: 'contra-isotretinoin-current contra-isotretinoin-2017',
		},
		{
			id: 'thinner',
			outcome: 'doctor',
			told: 'Blood thinner',
			why: 'staff never stop a medicine',
			more: 'Guidance favours going on with it around skin surgery.',
			cite: 'contra-anticoagulant',
		},
		{
			id: 'immunity',
			outcome: 'doctor',
			told: 'Weak immunity, chemo',
			why: 'a doctor agrees, or no',
			more: 'Radiotherapy to the area too.',
			cite: 'contra-immunosuppression',
		},
		{
			id: 'herpes',
			outcome: 'doctor',
			told: 'Cold sores in the past',
			why: 'a prescriber decides first',
			more: 'On an antiviral before needling of the face; its trial was of resurfacing.',
			cite: 'proc-hsv-prophylaxis',
		},
		{
			id: 'sun',
			outcome: 'postpone',
			told: 'Sunburn, fresh tan',
			why: `while it lasts; ${sun}\u00a0hours of no sun, by label`,
			more: 'Longer for pigment-prone skin is usual teaching.',
			cite: 'proc-sun-avoid',
		},
		{
			id: 'retinoid',
			outcome: 'postpone',
			told: 'Retinoid on the skin',
			why: `${off.label}\u00a0hours by label, ${off.from}–${off.to}\u00a0days in many clinics`,
			dispute: `Surgical protocols do the reverse: vitamin A and C for at least ${off.priming}\u00a0weeks before.`,
			cite: 'proc-retinoid-stop',
		},
		{
			id: 'recent',
			outcome: 'postpone',
			told: 'Toxin, filler, peel, laser',
			why: `${weeks}\u00a0weeks or more, no source seen`,
			more: 'Roughly that after botulinum toxin or filler in the same area, longer after a deep peel or laser. Usual teaching.',
			cite: 'contra-recent-procedures',
		},
	];
}
