import { scaleLinear } from '#author';
import type { Finding } from './biopsies.ts';

/** Size of a chart of one change, px; before stands at the left, the last biopsy at the right. */
export const wedgeFrame = { width: 228, height: 108 } as const;

/** Percent of before, from the foot of the chart to its top. */
const percentSpan = [50, 150] as const;
const down = scaleLinear(percentSpan, [wedgeFrame.height, 0]);
/** Where the two times stand. */
export const wedgeTimes = { before: 24, after: 190 } as const;

/** The chart of a change: all that its words allow, and the line itself only if its size is given. */
export interface ChangeWedge {
	/** Height of "as before", px. */
	level: number;
	/** Outline of every change that the words allow. */
	area: string;
	/** The change that was measured. */
	line?: string;
	/** Height of what was measured at the end, px. */
	end?: number;
}

const round = (px: number) => Math.round(px * 10) / 10;

/** Draws a change: a wedge if only its direction is known, a band along "as before" if there was none. */
export function wedgeOf({ change, afterPercent }: Finding): ChangeWedge {
	const { before, after } = wedgeTimes;
	const level = round(down(100));
	const far = { more: down(percentSpan[1]), less: down(percentSpan[0]), same: level };
	const half = 5;
	const area =
		change === 'same'
			? `M${before} ${level - half}H${after}V${level + half}H${before}Z`
			: `M${before} ${level}H${after}V${round(far[change])}Z`;
	if (afterPercent === undefined) return { level, area };
	const end = round(down(afterPercent));
	return { level, area: '', line: `M${before} ${level}L${after} ${end}`, end };
}
