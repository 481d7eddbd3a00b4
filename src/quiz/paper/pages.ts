/** Puts a text at the foot of every printed page, for as long as the element stands in the page. */
export function footOfPages(text: string) {
	return (element: HTMLElement) => {
		const { style } = element.ownerDocument.documentElement;
		style.setProperty('--page-foot', JSON.stringify(text));
		return () => style.removeProperty('--page-foot');
	};
}

/** Says in `data-ready` when the element is laid out in its faces, and so can be printed. */
export function markWhenReady(element: HTMLElement): void {
	const { fonts } = element.ownerDocument as { fonts?: FontFaceSet };
	requestAnimationFrame(() => {
		void Promise.resolve(fonts?.ready).then(() => (element.dataset['ready'] = 'print'));
	});
}
