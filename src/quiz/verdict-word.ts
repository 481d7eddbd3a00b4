import type { Question } from '../core/item.ts';
import type { ItemResult } from '../core/score.ts';
import { quizWords } from './words.ts';

/** The verdict on an answer in a word or three. */
export function verdictWord({ item, score, isRight, isAnswered }: ItemResult<Question>): string {
	const words = quizWords.feedback;
	if (isRight) return words.right;
	if (!isAnswered) return words.unanswered;
	if (score > 0) return words.partly;
	return item.type === 'single' || item.type === 'point' ? words.wrongChoice : words.wrong;
}
