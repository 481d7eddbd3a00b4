/** Hours of a day. */
export const DAY = 24;

/** Hours of a week. */
export const WEEK = 7 * DAY;

/** Marks of the time band: hours, their place in percent, and their names, the short ones for a narrow band. Even steps would leave no room for the first days. */
export const marks: readonly { hours: number; percent: number; label: string; short: string }[] = [
	{ hours: 0, percent: 0, label: 'Treatment', short: '0' },
	{ hours: DAY, percent: 27, label: '24\u00a0h', short: '24' },
	{ hours: 2 * DAY, percent: 42, label: '48\u00a0h', short: '48' },
	{ hours: 3 * DAY, percent: 54, label: '72\u00a0h', short: '72\u00a0h' },
	{ hours: WEEK, percent: 73, label: 'Day\u00a07', short: '7\u00a0d' },
	{ hours: 4 * WEEK, percent: 87, label: 'Week\u00a04', short: '4\u00a0w' },
	{ hours: 6 * WEEK, percent: 100, label: 'Week\u00a06', short: '6\u00a0w' },
];

/** Right end of the band in hours. */
export const BAND_END = 6 * WEEK;

/** Place of a time on the band in percent: straight lines between the marks. */
export function placeOf(hours: number): number {
	const next = marks.findIndex((mark) => mark.hours >= hours);
	const right = marks[next];
	const left = marks[next - 1];
	if (!right) return 100;
	if (!left) return right.percent;
	const share = (hours - left.hours) / (right.hours - left.hours);
	return left.percent + share * (right.percent - left.percent);
}
