/** Why an address leads elsewhere than it says. */
export type QuizNotice = 'unknown';

/** A place in the quiz. */
export type QuizRoute =
	| { readonly kind: 'home'; readonly notice?: QuizNotice }
	| { readonly kind: 'exam' }
	| { readonly kind: 'review' }
	| { readonly kind: 'history' }
	| { readonly kind: 'practice'; readonly objective: string }
	/** A question paper, or with `isKey` its answers. */
	| { readonly kind: 'paper'; readonly seed: number; readonly isKey: boolean }
	| { readonly kind: 'group' }
	/** With an item, the answer to it is what is looked for. */
	| { readonly kind: 'result'; readonly attempt: string; readonly item?: string }
	/** Without an attempt, the place where the code of a certificate is checked. */
	| { readonly kind: 'certificate'; readonly attempt?: string };

/** The place that a hash such as `#quiz/practice/water` names; undefined if it is none of the quiz. */
export function quizRouteOf(hash: string): QuizRoute | undefined {
	const [root, place, id, ...rest] = hash.replace(/^#/, '').split('/');
	if (root !== 'quiz') return undefined;
	if (!place && id === undefined) return { kind: 'home' };
	if (place === 'exam' && id === undefined) return { kind: 'exam' };
	if (place === 'review' && id === undefined) return { kind: 'review' };
	if (place === 'history' && id === undefined) return { kind: 'history' };
	if (place === 'group' && id === undefined) return { kind: 'group' };
	if (place === 'certificate' && id === undefined) return { kind: 'certificate' };
	const [item] = rest;
	if (place === 'result' && id && item && rest.length === 1)
		return { kind: 'result', attempt: id, item };
	if (id && rest.length === 0) {
		const seed = seedOf(id);
		const isKey = place === 'key';
		if ((isKey || place === 'paper') && seed !== undefined) return { kind: 'paper', seed, isKey };
		if (place === 'practice') return { kind: 'practice', objective: id };
		if (place === 'result') return { kind: 'result', attempt: id };
		if (place === 'certificate') return { kind: 'certificate', attempt: id };
	}
	return { kind: 'home', notice: 'unknown' };
}

/** The hash of a place in the quiz. */
export function quizHash(route: QuizRoute): string {
	switch (route.kind) {
		case 'home':
			return '#quiz';
		case 'exam':
			return '#quiz/exam';
		case 'review':
			return '#quiz/review';
		case 'history':
			return '#quiz/history';
		case 'practice':
			return `#quiz/practice/${route.objective}`;
		case 'result':
			return ['#quiz/result', route.attempt, ...(route.item ? [route.item] : [])].join('/');
		case 'paper':
			return `#quiz/${route.isKey ? 'key' : 'paper'}/${route.seed}`;
		case 'group':
			return '#quiz/group';
		case 'certificate':
			return ['#quiz/certificate', ...(route.attempt ? [route.attempt] : [])].join('/');
		default:
			return route satisfies never;
	}
}

/** The seed that a text names: a whole number from 0 that 32 bits hold; undefined if it is none. */
export function seedOf(text: string): number | undefined {
	const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
	return seed < 2 ** 32 ? seed : undefined;
}
