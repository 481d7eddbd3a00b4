/** A day such as 2026-11-22 in the words of the page's language. */
export function showDate(day: string): string {
	const format = new Intl.DateTimeFormat(document.documentElement.lang, {
		dateStyle: 'long',
		timeZone: 'UTC',
	});
	return format.format(new Date(day));
}
