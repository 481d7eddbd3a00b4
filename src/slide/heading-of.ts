/** Heading of a slide: where reading goes on after a change of slide. */
export function headingOf(id: string): HTMLElement | undefined {
	return document.getElementById(`${id}-title`) ?? undefined;
}
