import type { Finding } from './screening.ts';

const label = {
	why: 'on one device’s label',
	more: 'Seen in a clinic’s copy of that label: read your own.',
	cite: 'contra-label-list',
};

/** What forbids needling in a clinic, or there, or now. */
export const refusals: readonly Finding[] = [
	{
		id: 'infection',
		outcome: 'refuse',
		told: 'Infection, cold sore now',
		why: 'never while it is active',
		more: 'Bacteria, viruses or fungi in the area, warts and molluscum too; and any outbreak of cold sores.',
		cite: 'contra-infection proc-hsv-prophylaxis',
	},
	{
		id: 'acne',
		outcome: 'refuse',
		told: 'Inflamed acne there',
		why: 'treat it first',
		cite: 'contra-active-acne',
	},
	{
		id: 'wound',
		outcome: 'refuse',
		told: 'Wound, irritated skin',
		...label,
	},
	{
		id: 'flare',
		outcome: 'refuse',
		told: 'Skin disease flare there',
		why: 'eczema, psoriasis, rosacea',
		more: 'Rosacea stands in a maker’s manual; the rest, and vitiligo with Koebner phenomenon, is usual teaching.',
		cite: 'contra-skin-disease',
	},
	{
		id: 'cancer',
		outcome: 'refuse',
		told: 'Skin cancer there',
		...label,
	},
	{
		id: 'bleeding',
		outcome: 'refuse',
		told: 'Bleeding disorder',
		...label,
		cite: 'contra-label-list contra-anticoagulant',
	},
	{
		id: 'allergy',
		outcome: 'refuse',
		told: 'Allergy: steel, numbing',
		...label,
	},
	{
		id: 'keloid',
		outcome: 'refuse',
		told: 'Keloid tendency',
		why: 'not in clinic practice',
		more: 'A tendency to thick (hypertrophic) scars too.',
		dispute: 'Specialists study needling as an adjunct for just such scars.',
		cite: 'contra-keloid',
	},
	{
		id: 'pregnancy',
		outcome: 'refuse',
		told: 'Pregnancy, breastfeeding',
		why: 'no elective needling',
		more: 'On one label. The worry is numbing and depigmenting drugs and missing data; no harm of the needling is proven.',
		cite: 'contra-pregnancy',
	},
	{
		id: 'isotretinoin',
		outcome: 'refuse',
		told: 'Isotretinoin now',
		why: 'a labelled contraindication',
		cite: 'contra-isotretinoin-current contra-label-list',
	},
	{
		id: 'connective',
		outcome: 'refuse',
		told: 'Scleroderma there',
		why: 'in a maker’s instructions only',
		more: 'And other disease of collagen or connective tissue there.',
		cite: 'contra-scleroderma-collagen',
	},
];
