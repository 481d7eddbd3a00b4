let count = 0;

/**
 * A copy of the figures of a slide, to be shown outside it: as they stand on paper, without what runs,
 * and with ids of their own. Undefined if the slide has none.
 */
export function figureOfSlide(slide: Element | undefined): HTMLElement | undefined {
	const all = [...(slide?.querySelectorAll<HTMLElement>('.content .figure') ?? [])];
	const still = all.filter((figure) => !figure.closest('.live'));
	const outer = still.filter((figure) => !figure.parentElement?.closest('.figure'));
	if (outer.length === 0) return undefined;
	const copy = document.createElement('div');
	copy.append(...outer.map((figure) => figure.cloneNode(true)));
	for (const part of copy.querySelectorAll('.live')) part.remove();
	for (const part of copy.querySelectorAll('[data-live]')) part.removeAttribute('data-live');
	count += 1;
	renameIds(copy, `copy${count}-`);
	return copy;
}

const naming = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** Gives every id in the element a prefix, and with it whatever in the element refers to it. */
function renameIds(element: Element, prefix: string): void {
	const parts = [...element.querySelectorAll('*')];
	const ids = new Set(parts.map(({ id }) => id).filter(Boolean));
	const renamed = (id: string) => (ids.has(id) ? prefix + id : id);
	for (const part of parts) {
		for (const attribute of part.attributes) {
			const { name, value } = attribute;
			if (name === 'id') attribute.value = renamed(value);
			else if (naming.includes(name)) attribute.value = value.split(' ').map(renamed).join(' ');
			else if (value.startsWith('#')) attribute.value = `#${renamed(value.slice(1))}`;
			else if (value.includes('url('))
				attribute.value = value.replace(
					/url\((["']?)#([^"')]+)\1\)/g,
					(_, quote: string, id: string) => `url(${quote}#${renamed(id)}${quote})`,
				);
		}
	}
}
