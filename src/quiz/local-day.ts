/** The day of a time in milliseconds since 1970, as the calendar of this place has it: 2026-11-22. */
export function localDay(time: number): string {
	const date = new Date(time);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
