import { defineCourse } from '#author';
import { cheekbone } from './figures/cheekbone.ts';

/** The course: its sections in order, what a learner can do afterwards, and the ways through it. */
export const course = defineCourse({
	id: 'microneedling',
	title: 'Microneedling',
	subtitle: 'What the needle reaches, what the skin makes of it, and how to work safely',
	language: 'en',
	authors: 'The course team',
	surface: { scene: 'strip', args: { site: { ...cheekbone } } },
	sections: [
		{ folder: '10-opening', id: 'opening', title: 'Opening' },
		{ folder: '20-what-it-is', id: 'what-it-is', title: 'What it is' },
		{ folder: '30-skin', id: 'skin', title: 'Skin, to scale' },
		{ folder: '40-healing', id: 'healing', title: 'From puncture to collagen' },
		{ folder: '50-length', id: 'length', title: 'Needle length' },
		{ folder: '60-benefits', id: 'benefits', title: 'Benefits, graded' },
		{ folder: '70-procedure', id: 'procedure', title: 'The procedure' },
		{ folder: '80-safety', id: 'safety', title: 'Safety' },
		{ folder: '90-claims', id: 'claims', title: 'Claims, checked' },
		{ folder: '95-recap', id: 'recap', title: 'Recap and quiz' },
	],
	objectives: [
		{
			id: 'mechanism',
			title: 'Injury to collagen',
			can: 'explain how a controlled injury becomes new collagen: the phases, the main cells and signals, and when each happens',
		},
		{
			id: 'depth',
			title: 'Length and depth',
			can: 'say which layers a needle of a given length can reach at a given site, why length is not depth, and how little has been measured',
		},
		{
			id: 'length',
			title: 'Choosing the length',
			can: 'choose a needle length and a setting (home, aesthetician, medical) for an indication and a site',
		},
		{
			id: 'indication',
			title: 'What it helps',
			can: 'say what microneedling helps, how well that is shown, and what it does not do',
		},
		{
			id: 'procedure',
			title: 'The treatment',
			can: 'put a treatment in order, from consultation to aftercare, with its times, end-point and intervals',
		},
		{
			id: 'safety',
			title: 'Working safely',
			can: 'screen out who should not be treated, keep it aseptic, and recognise and answer an adverse event',
		},
	],
	tracks: [
		{ id: 'huddle', title: 'Huddle', minutes: 12 },
		{ id: 'standard', title: 'Standard', minutes: 30 },
		{ id: 'full', title: 'Full', minutes: 60 },
	],
});
