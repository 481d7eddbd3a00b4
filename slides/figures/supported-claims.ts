import type { Claim } from '#author';
import { answer, numbersOf, type Answer } from './claim-answer.ts';

/** What to add to the statements that are right as they are said. */
export function supportedClaims(claims: readonly Claim[]): readonly Answer[] {
	const { span } = numbersOf(claims);
	const minutes = span('proc-topical-anaesthetic', 'min_minutes', 'max_minutes');
	return [
		answer(
			'popular-06',
			'It is used to boost collagen',
			'Yes: collagen I, III and VII rose in biopsies.',
			'eldomyati-photo-result',
		),
		answer(
			'popular-08',
			'It is also called collagen induction',
			'Yes: percutaneous collagen induction is the same.',
			'pci-definition',
		),
		answer(
			'popular-10',
			'It is minimally invasive',
			'Yes; and its channels stay open for hours.',
			'epidermis-preserved abs-closure-pores',
		),
		answer(
			'popular-13',
			'It starts natural wound healing',
			'Yes: inflammation first, and months of remodelling.',
			'phase-1-inflammation phase-3-remodelling',
		),
		answer(
			'popular-38',
			'A numbing cream is used',
			'Yes: on intact skin only, fully removed first.',
			'proc-anaesthetic-intact-skin proc-topical-anaesthetic',
		),
		answer(
			'popular-39',
			'The cream goes on an hour before',
			`Yes: ${minutes}\u00a0minutes; large areas and amounts are a danger.`,
			'proc-topical-anaesthetic proc-anaesthetic-toxicity',
		),
		answer(
			'popular-42',
			'It treats stretch marks',
			'Yes, much like laser; marks fade and are not removed.',
			'ind-striae-meta ind-striae-expectation',
		),
	];
}
