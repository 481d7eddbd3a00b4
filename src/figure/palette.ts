/** A colour for each token, resolved for the theme that is shown. */
export type Palette = Record<string, string>;

/** Reads the colours of the named tokens as they are now. */
export function readPalette(tokens: readonly string[]): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	document.body.append(probe);
	const style = getComputedStyle(probe);
	const colours = tokens.map((token) => {
		probe.style.color = `var(--${token})`;
		return [token, style.color];
	});
	probe.remove();
	return Object.fromEntries(colours) as Palette;
}
