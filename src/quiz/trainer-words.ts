/** The words on the start of the quiz that are for trainers. */
export const trainerWords = {
	title: 'For trainers',
	paper: 'Print a question paper',
	paperIntro: 'An exam on paper, with its answer key.',
	group: 'See the results of a group',
	groupIntro: 'Exported results of several people, by objective and by question.',
} as const;
