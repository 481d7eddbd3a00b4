/** Units of time in seconds. */
export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
export const MONTH = (365 / 12) * DAY;

/** Right end of the time axis, in seconds: the two years that wound texts allow for remodelling. */
export const AXIS_END = 24 * MONTH;

/** A stretch of time in seconds; where the two values of an end differ, that end is soft. */
export type Span = {
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
};

/** Place of a time on the axis in percent: log10(seconds) over log10(axis end); one second is 0. */
export function percentAt(seconds: number): number {
	const log = Math.log10(Math.max(1, Math.min(seconds, AXIS_END)));
	return (100 * log) / Math.log10(AXIS_END);
}

/** The time at a place on the axis, seconds: its end to the power of the share. */
export const secondsAt = (percent: number): number => AXIS_END ** (percent / 100);

/** How far a time is between two others, 0 to 1, on the same axis; gently at both ends. */
export function risenAt(seconds: number, [from, to]: readonly [number, number]): number {
	if (from === to) return seconds < from ? 0 : 1;
	const share = Math.log(Math.max(1, seconds) / from) / Math.log(to / from);
	const inside = Math.min(1, Math.max(0, share));
	return inside * inside * (3 - 2 * inside);
}

/** How much of what lasts so long is there at a time, 0 to 1. */
export const presenceAt = ({ from, to }: Span, seconds: number): number =>
	risenAt(seconds, from) * (1 - risenAt(seconds, to));

/** Ticks of the axis; `coarse` ones stay where there is little room. */
export const ticks: readonly { label: string; seconds: number; coarse: boolean }[] = [
	{ label: '1 s', seconds: 1, coarse: true },
	{ label: '1 min', seconds: MINUTE, coarse: true },
	{ label: '1 h', seconds: HOUR, coarse: true },
	{ label: '1 day', seconds: DAY, coarse: true },
	{ label: '1 wk', seconds: WEEK, coarse: false },
	{ label: '1 mo', seconds: MONTH, coarse: false },
	{ label: '1 yr', seconds: 12 * MONTH, coarse: true },
];

/** Outline of a phase in a box of 100 by 100: rises and falls over its soft ends, flat between them. */
export function humpOf({ from, to }: Span): { readonly line: string; readonly area: string } {
	const side = (ends: readonly [number, number], rising: boolean) =>
		Array.from({ length: 13 }, (_, i) => {
			const share = i / 12;
			const eased = share * share * (3 - 2 * share);
			const x = percentAt(ends[0]) + (percentAt(ends[1]) - percentAt(ends[0])) * share;
			return `${x.toFixed(2)} ${(100 - 96 * (rising ? eased : 1 - eased)).toFixed(1)}`;
		});
	const points = [...side(from, true), ...side(to, false)];
	const line = `M${points.join('L')}`;
	return { line, area: `${line}Z` };
}

/** Outline of a bar in a box of 100 by 100: a soft end narrows to a point. */
export function barOf({ from, to }: Span): string {
	const [a, b, c, d] = [...from, ...to].map((seconds) => percentAt(seconds).toFixed(2));
	return `M${a} 50L${b} 0H${c}L${d} 50L${c} 100H${b}Z`;
}
