/** A colour for each token, resolved for the theme that is shown. */
export type Palette = Record<string, string>;

/** Reads the colours of the named tokens as they are now: all at once, so that styles are resolved once. */
export function readPalette(tokens: readonly string[]): Palette {
	const box = document.createElement('div');
	box.hidden = true;
	const probes = tokens.map((token) => {
		const probe = document.createElement('i');
		probe.style.color = `var(--${token})`;
		box.append(probe);
		return [token, probe] as const;
	});
	document.body.append(box);
	const colours = probes.map(([token, probe]) => [token, getComputedStyle(probe).color] as const);
	box.remove();
	return Object.fromEntries(colours);
}
