import * as v from 'valibot';
import type { ItemResult } from './score.ts';

/** How sure a learner says they are of an answer; it never changes a score or what is passed. */
export const Confidence = v.picklist(['sure', 'fairly', 'guess']);
export type Confidence = v.InferOutput<typeof Confidence>;

/** Answers of one degree of confidence, by whether they were fully right. */
export interface ConfidenceRow {
	readonly wrong: readonly ItemResult[];
	readonly right: readonly ItemResult[];
}

/** Answers by confidence and rightness: the two by two of sure and unsure, wrong and right. */
export interface ConfidenceGrid {
	readonly sure: ConfidenceRow;
	readonly unsure: ConfidenceRow;
	/** Items that were not answered, or without a word on how sure the learner was. */
	readonly unsaid: readonly ItemResult[];
}

/** Who is only fairly sure would look it up: that is not counted as sure. */
export function isSure(confidence: Confidence): boolean {
	return confidence === 'sure';
}

/** Sorts answers by what was said of them, by item id. */
export function confidenceGridOf(
	items: readonly ItemResult[],
	said: Readonly<Record<string, Confidence>>,
): ConfidenceGrid {
	const saidOf = ({ item, isAnswered }: ItemResult) => (isAnswered ? said[item.id] : undefined);
	const rowOf = (sure: boolean): ConfidenceRow => {
		const own = items.filter((each) => {
			const confidence = saidOf(each);
			return confidence !== undefined && isSure(confidence) === sure;
		});
		return {
			wrong: own.filter(({ isRight }) => !isRight),
			right: own.filter(({ isRight }) => isRight),
		};
	};
	return {
		sure: rowOf(true),
		unsure: rowOf(false),
		unsaid: items.filter((each) => saidOf(each) === undefined),
	};
}
