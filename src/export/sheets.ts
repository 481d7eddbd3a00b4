import base from '../styles/base.css?inline';
import canvas from '../styles/canvas.css?inline';
import fonts from '../styles/fonts.css?inline';
import handout from '../styles/handout.css?inline';
import paper from '../styles/paper.css?inline';
import read from '../styles/read.css?inline';
import stage from '../styles/stage.css?inline';
import tokens from '../styles/tokens.css?inline';

/** A sheet of the page and the media it is for before any script runs. */
export interface Sheet {
	name: string;
	media: string;
	css: string;
}

const themes: Record<string, string> = import.meta.glob('@content/slides/theme.css', {
	eager: true,
	query: '?inline',
	import: 'default',
});

// Wide windows that run scripts get the deck, all others the reader; `applyView` changes it later.
const deck = '(scripting: enabled) and (min-width: 768px)';

/** The sheets of the page, with the styles of the components that its slides use. */
export function sheetsOf(components: string): Sheet[] {
	const theme = Object.values(themes).join('\n');
	return [
		{ name: 'base', media: 'all', css: [base, tokens, theme, components].join('\n') },
		// Loaded later where scripts run: the slides come first, set in local faces of the same width.
		{ name: 'fonts', media: '(scripting: none)', css: fonts },
		{ name: 'canvas', media: deck, css: canvas },
		{ name: 'stage', media: `screen and ${deck}`, css: stage },
		{ name: 'paper', media: `print and ${deck}`, css: paper },
		{ name: 'read', media: `not (${deck})`, css: read },
		{ name: 'handout', media: 'not all', css: handout },
	];
}
