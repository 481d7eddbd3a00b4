import type { Grade } from './evidence.ts';

const strength: Record<Grade, string> = {
	A: 'strong',
	B: 'moderate',
	C: 'limited',
	D: 'weak',
};

const basis: Record<Grade, string> = {
	A: 'systematic review, randomised trial or regulator text',
	B: 'controlled or prospective study',
	C: 'case series, expert review, laboratory or animal work',
	D: 'maker, trade or popular source only',
};

const plural = (count: number, one: string, many = `${one}s`) =>
	`${count} ${count === 1 ? one : many}`;

/** Every word of the interface; the words of the course stand in its own files. */
export const words = {
	evidence: {
		title: 'Evidence for this slide',
		none: 'This slide makes no clinical statement.',
		strength: (grade: Grade) => `${strength[grade]} evidence (${grade})`,
		basis: (grade: Grade) => basis[grade],
		mark: (grade: Grade, sources: number) =>
			`Evidence: ${strength[grade]} (${grade}), ${plural(sources, 'source')}`,
		caution: 'Caution',
		memory: 'Not confirmed against a source: general knowledge, shown as uncertain.',
		noteOnCheck: 'What was seen',
		checked: (date: string) => `Checked ${date}`,
		sources: 'Sources',
		withheld: (count: number) =>
			`${plural(count, 'further source')} not listed: author, title or year could not be confirmed.`,
		noDate: (date: string) => `no date; seen ${date}`,
	},
	glossary: {
		section: 'Glossary',
		title: (page: number, pages: number) =>
			pages === 1 ? 'Glossary' : `Glossary, ${page} of ${pages}`,
		panel: 'What this word means',
		also: (names: readonly string[]) => `Also: ${names.join(', ')}`,
		all: 'All words',
	},
	references: {
		section: 'References',
		title: (page: number, pages: number) =>
			pages === 1 ? 'References' : `References, ${page} of ${pages}`,
		onSlide: (numbers: string) => `Sources ${numbers}`,
	},
	slide: {
		number: (number: number, total: number) => `Slide ${number} of ${total}`,
	},
	figure: {
		reset: 'Reset',
		isReset: 'As at the start.',
		copy: 'Copy link',
		copied: 'The link to this state is copied.',
		notCopied: 'Copying is blocked. The link stands in the address bar.',
		failed: 'This figure has failed. A plain drawing is shown in its place.',
		badValue: (name: string, value: string) =>
			`The address sets ${name} to “${value}”, which this figure does not have.`,
		field: (label: string, unit: string) => `${label}, ${unit}`,
		previous: 'Previous',
		next: 'Next',
		play: 'Play',
		pause: 'Pause',
	},
	answers: {
		section: 'Answers',
		title: (page: number, pages: number) =>
			pages === 1 ? 'Answers to the questions' : `Answers to the questions, ${page} of ${pages}`,
	},
	practice: {
		answer: 'The answer, and why',
		atEnd: 'One answer is right. The answers stand after the slides.',
		isRight: 'is right',
		isWrong: 'is not right',
	},
	shell: {
		skip: 'Skip to the slide',
		deck: 'Slides',
		readerShort: 'Reader',
		contents: 'Contents',
		evidence: 'Evidence',
		quiz: 'Quiz',
		print: 'Print or PDF',
		keys: 'Keys',
		more: 'More',
		settings: 'Settings',
		notes: 'Notes',
		previous: 'Previous slide',
		next: 'Next slide',
		fullScreen: 'Full screen',
		close: 'Close',
		toolbar: 'Course',
		minutes: (minutes: number) => `${minutes} min`,
		resume: 'Continue where you left off',
		progress: (number: number, total: number, title: string) => `${number} of ${total}: ${title}`,
		notFound: (id: string) => `There is no slide “${id}”. This is the nearest place.`,
		badParameter: (name: string, value: string) =>
			`The address asks for ${name} “${value}”, which does not exist.`,
		storageLost:
			'This browser does not keep data for this page. Your progress lasts until you close it.',
		dataAside: 'Saved data could not be read. It was kept aside and a new record begun.',
		loadFailed: 'This part could not be loaded. Check the connection and try again.',
		printPreparing: 'Preparing the pages …',
		printReady: 'The pages are ready.',
		printNow: 'Print',
		backToCourse: 'Back to the course',
		withNotes: 'With notes',
		withoutNotes: 'Slides only',
	},
	contents: {
		title: 'Contents',
		search: 'Search titles, text and notes',
		results: (count: number) => (count === 0 ? 'Nothing found' : plural(count, 'slide')),
		inNotes: 'Notes',
		inText: 'Slide',
		inTitle: 'Title',
		wholeCourse: 'Whole course',
	},
	settings: {
		title: 'Settings',
		theme: 'Colours',
		themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
		motion: 'Motion',
		motions: { system: 'As the system', reduced: 'None' },
		letters: 'Letter keys',
		letterChoices: { on: 'On', off: 'Off' },
		track: 'Track',
	},
	keys: {
		title: 'Keys',
		off: 'Letter keys are switched off in the settings.',
		rows: {
			turn: 'Next and previous slide or step',
			ends: 'First and last slide',
			contents: 'Contents and search',
			evidence: 'Evidence for this slide',
			notes: 'Notes below the slide',
			reader: 'Between slides and reader',
			quiz: 'Quiz',
			black: 'Black screen',
			full: 'Full screen',
			overview: 'All slides at once',
			print: 'Print or PDF',
			help: 'These keys',
		},
	},
} as const;
