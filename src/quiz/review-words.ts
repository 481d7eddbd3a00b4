const locale = 'en-GB';
const whole = new Intl.NumberFormat(locale);
const dayOfYear = new Intl.DateTimeFormat(locale, {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
});
const questions = (count: number) => `${whole.format(count)} question${count === 1 ? '' : 's'}`;

/** The words of the review, and of an attempt that is open in another tab. */
export const reviewWords = {
	title: 'Review',
	intro: 'Questions that you have answered come back when you are about to forget them.',
	due: (count: number) => `${questions(count)} due today`,
	start: (count: number) => `Review ${questions(count)}`,
	none: 'Nothing is due today.',
	empty: 'Nothing is due yet. Answer questions in practice or in an exam first.',
	next: (when: number) => `Next on ${dayOfYear.format(when)}.`,
	failed: 'The review could not be loaded. Everything else in the quiz works.',
	done: 'Reviewed',
	more: 'Go on with the review',
	home: 'Back to the quiz',
	elsewhere: {
		title: 'Open in another tab',
		text: 'These questions are being answered in another tab or window, and every answer given there is kept. If you go on here, the other tab stops.',
		take: 'Go on here',
	},
} as const;
