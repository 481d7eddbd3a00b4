const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The words of the certificate and of the check of its code. */
export const certificateWords = {
	link: 'Certificate to print',
	checkLink: 'Check the code of a certificate',
	failed: 'The certificate could not be loaded',
	none: 'There is no certificate here',
	noneText:
		'A certificate belongs to an exam that was passed in this browser. The result of each exam leads to it.',
	toResult: 'Back to the result',
	home: 'Back to the quiz',
	form: {
		title: 'Who it is for',
		name: 'Name',
		clinic: 'Clinic',
		note: 'Kept in this browser and sent nowhere. Both are part of the code.',
		missing: 'The code stands on the certificate as soon as there is a name.',
		print: 'Print or save as PDF',
	},
	sheet: {
		title: 'Certificate of self-study',
		noName: 'No name yet',
		passed: (course: string) => `passed the exam of the course “${course}”.`,
		day: 'Date',
		dayText: (day: string) => dayFormat.format(new Date(day)),
		score: 'Score',
		percent: (value: number) => percent.format(value / 100),
		version: 'Course version',
		objectives: 'Objectives passed',
		objectivesNote: (passShare: number) =>
			`Each with at least ${percent.format(passShare)} of its own points.`,
		noObjectives: 'None by itself: the exam was passed as a whole.',
		code: 'Code',
		codeNote: 'The code is made of everything above. The quiz of the course can check it.',
		plain:
			'This is a record of self-study. It is no licence to practise, and no proof of practical skill.',
	},
	check: {
		title: 'Check the code of a certificate',
		intro:
			'Type what stands on the paper. The check is made in this browser, and nothing is sent or kept.',
		name: 'Name',
		clinic: 'Clinic (empty if none is given)',
		day: 'Date',
		score: 'Score in per cent',
		version: 'Course version',
		objectives: 'Objectives passed',
		code: 'Code',
		button: 'Check the code',
		right: 'These entries give this code.',
		wrong:
			'These entries give another code. Either something was typed differently from the paper, or the paper was changed.',
		limits:
			'The code shows slips and later changes. It is no signature: whoever knows how can make one.',
	},
} as const;
