/** Moves the focus to an element when it appears, so that a screen reader goes on from there. */
export function takeFocus(element: HTMLElement): void {
	element.focus();
}
