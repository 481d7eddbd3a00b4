import type { PopularClaim } from '../evidence/schemas.ts';

/** A statement without a source: how it is heard, and what may be said instead. */
export interface UnsourcedClaim {
	id: string;
	heard: string;
	say: string;
	cite: string;
}

const answers: readonly UnsourcedClaim[] = [
	{
		id: 'popular-01',
		heard: 'Flawless skin means good health',
		say: 'No source seen for that. Take a history, without blame.',
		cite: 'seed-flawless-health',
	},
	{
		id: 'popular-03',
		heard: 'From laser to LED, it all works very well',
		say: 'For which use? Needling lacks strong evidence for many.',
		cite: 'evidence-overall',
	},
	{
		id: 'popular-09',
		heard: 'It pricks only the outermost layer',
		say: 'Collagen needs an injury that reaches the dermis.',
		cite: 'pci-target-is-dermis',
	},
	{
		id: 'popular-15',
		heard: 'It reverses the signs of ageing',
		say: 'It softens fine lines and texture, modestly.',
		cite: 'ind-rejuvenation-ablon ind-wrinkle-realistic',
	},
	{
		id: 'popular-17',
		heard: 'New, more youthful skin grows on top',
		say: 'The surface stays; collagen below is remodelled.',
		cite: 'seed-not-new-layer',
	},
	{
		id: 'popular-18',
		heard: 'Deep lines go in a few sessions',
		say: 'A review: very superficial lines only, modestly.',
		cite: 'ind-wrinkle-realistic',
	},
	{
		id: 'popular-20',
		heard: 'Only a few per cent of a serum gets in',
		say: 'We know of no trial behind such a figure.',
		cite: 'abs-5-8-percent-myth',
	},
	{
		id: 'popular-29',
		heard: 'New collagen reverses sun damage',
		say: 'No authorised US use covers sun spots.',
		cite: 'ind-photodamage-pigment',
	},
];

/** Off the subject of the course: foods. */
export const leftOut: readonly string[] = ['popular-32'];

/** What to say to every statement that no source stands behind; one without an answer does not build. */
export function unsourcedClaims(statements: readonly PopularClaim[]): readonly UnsourcedClaim[] {
	const wanted = statements
		.filter(({ id, verdict }) => verdict === 'unsupported' && !leftOut.includes(id))
		.map(({ id }) => id);
	const missing = wanted.filter((id) => !answers.some((answer) => answer.id === id));
	if (missing.length > 0) throw new Error(`unsupported without an answer: ${missing.join(', ')}`);
	return answers.filter(({ id }) => wanted.includes(id));
}
