const whole = new Intl.NumberFormat('en-GB');
const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** The words of the questions that are answered on pictures and forms, and in steps. */
export const typeWords = {
	set: {
		legend: 'Set the value: with the slider, or as a number.',
		slider: 'Your answer on the slider',
		field: 'Your answer as a number',
		unset: 'not set',
		limits: (min: number, max: number, unit: string) =>
			`From ${decimal.format(min)} to ${decimal.format(max)}\u00a0${unit}`,
		accepted: (range: string) => `Accepted: ${range}`,
	},
	point: {
		legend: 'Press it in the picture, or choose it from the list.',
	},
	picture: {
		failed: 'The picture could not be loaded. You can answer without it.',
	},
	screen: {
		legend: 'Mark every entry that is a reason, or say that there is none.',
		form: 'Filled in by the client',
	},
	case: {
		step: (step: number, count: number) => `Step ${whole.format(step)} of ${whole.format(count)}`,
		judged: (step: number, count: number, verdict: string) =>
			`Step ${whole.format(step)} of ${whole.format(count)}: ${verdict}`,
		answer: 'Answer this step',
		final: 'An answered step cannot be changed.',
		done: 'All steps are answered.',
		then: 'Then',
	},
} as const;
