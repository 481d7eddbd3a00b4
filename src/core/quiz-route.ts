/** Why an address leads elsewhere than it says. */
export type QuizNotice = 'unknown';

/** A place in the quiz. */
export type QuizRoute =
	| { readonly kind: 'home'; readonly notice?: QuizNotice }
	| { readonly kind: 'exam' }
	| { readonly kind: 'review' }
	| { readonly kind: 'history' }
	| { readonly kind: 'practice'; readonly objective: string }
	| { readonly kind: 'result'; readonly attempt: string };

/** The place that a hash such as `#quiz/practice/water` names; undefined if it is none of the quiz. */
export function quizRouteOf(hash: string): QuizRoute | undefined {
	const [root, place, id, ...rest] = hash.replace(/^#/, '').split('/');
	if (root !== 'quiz') return undefined;
	if (!place && id === undefined) return { kind: 'home' };
	if (place === 'exam' && id === undefined) return { kind: 'exam' };
	if (place === 'review' && id === undefined) return { kind: 'review' };
	if (place === 'history' && id === undefined) return { kind: 'history' };
	if (id && rest.length === 0) {
		if (place === 'practice') return { kind: 'practice', objective: id };
		if (place === 'result') return { kind: 'result', attempt: id };
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
			return `#quiz/result/${route.attempt}`;
		default:
			return route satisfies never;
	}
}
