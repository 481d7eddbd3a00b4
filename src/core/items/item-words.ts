const numberFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** The few words that answers are put into. */
export const itemWords = {
	right: 'True',
	notRight: 'False',
	isRight: 'The statement is true.',
	isNotRight: 'The statement is false.',
	lower: 'A lower answer',
	higher: 'A higher answer',
	pair: (prompt: string, choice: string) => `${prompt}: ${choice}`,
	place: (place: number, step: string) => `${numberFormat.format(place)}. ${step}`,
	step: (step: number, line: string) => `Step ${numberFormat.format(step)}: ${line}`,
	clear: 'Nothing on the form speaks against it',
	quantity: (value: number, unit: string) => `${numberFormat.format(value)}\u00a0${unit}`,
	near: (accepted: string, within: string, share: number) =>
		`${accepted}; up to ${within} outside it ${numberFormat.format(share)} points`,
	range: (min: number, max: number, unit: string) =>
		`${numberFormat.format(min)}–${numberFormat.format(max)}\u00a0${unit}`,
} as const;
