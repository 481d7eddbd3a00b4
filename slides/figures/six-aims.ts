import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { lengthText } from './millimetres.ts';

/** What the drawings and the text of one station stand for. */
export type AimId = 'mechanism' | 'depth' | 'length' | 'indication' | 'procedure' | 'safety';

/** One thing to be able to do, as an order. */
export interface Aim {
	id: AimId;
	verb: string;
	what: string;
	claims?: string;
}

/** The objectives of the course in its order. */
export const aims: readonly Aim[] = [
	{ id: 'mechanism', verb: 'Explain', what: 'how a puncture becomes collagen' },
	{ id: 'depth', verb: 'Tell apart', what: 'length and depth', claims: 'length-is-not-depth' },
	{ id: 'length', verb: 'Choose the needle', what: 'for an aim and a site, and say why' },
	{ id: 'indication', verb: 'Judge', what: 'what it helps, and how surely' },
	{ id: 'procedure', verb: 'Put in order', what: 'the steps of a treatment' },
	{ id: 'safety', verb: 'Keep safe', what: 'screen, keep it aseptic, respond' },
];

/** One needle of the row to choose from. */
export interface Offered {
	letter: string;
	lengthMm: number;
	text: string;
}

/** The needles of the case that opens the course, each a length that the sources discuss. */
export function offeredNeedles(claims: readonly Claim[]): readonly Offered[] {
	const lengths = [
		claimValue(claims, 'home-length-limit', 'max_mm'),
		claimValue(claims, 'length-0-5', 'mm'),
		claimValue(claims, 'length-1-5', 'mm'),
		claimValue(claims, 'length-3-0', 'max_mm'),
	];
	return lengths.map((lengthMm, index) => ({
		letter: 'ABCD'.charAt(index),
		lengthMm,
		text: lengthText(lengthMm),
	}));
}
