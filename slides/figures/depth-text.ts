import type { DepthReadings } from './depth-readings.ts';

const near = ({ near: known }: DepthReadings): string =>
	known.length === 0
		? 'Nothing was measured near this length'
		: `Measured near it: ${known.map(({ seen, doubt }) => `${seen} (${doubt})`).join('; ')}`;

/** The picture in words: what lies on the ruler, what was measured near it, and what is not known. */
export function depthText(columns: readonly DepthReadings[], site: string, device: string): string {
	const lengths = columns.map(
		(column) => `A needle ${column.text} long lies along the ruler, in the air. ${near(column)}.`,
	);
	return `${device}; drawn skin: ${site}. ${lengths.join(' ')} The hatched band without edges holds all that is known; in a living face nothing was measured.`;
}
