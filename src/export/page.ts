import { createHash } from 'node:crypto';
import type { Manifest } from '../core/manifest.ts';
import type { RenderedCourse } from '../entry-server.ts';

/** What the page needs besides the course itself. */
export interface PageParts {
	/** The script of the head, as text. */
	boot: string;
	data: Manifest['data'];
	/** Modules that a wide window needs at once, relative to the page. */
	preload: readonly string[];
	/** Whether to send the policy; the development server needs inline code of its own. */
	isStrict: boolean;
}

/** Puts the course into the template of the page. */
export function pageOf(template: string, course: RenderedCourse, parts: PageParts): string {
	const styles = course.sheets.map(({ name, media, css }) => ({
		open: `<style data-sheet="${name}" media="${media}">`,
		css,
	}));
	const head = [
		`<title>${escapeHtml(course.title)}</title>`,
		`<meta name="description" content="${escapeHtml(course.subtitle)}" />`,
		`<meta name="author" content="${escapeHtml(course.authors)}" />`,
		'<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
		...parts.preload.map(
			(href) => `<link rel="modulepreload" href="${href}" media="(min-width: 768px)" />`,
		),
		...styles.map(({ open, css }) => `${open}${css}</style>`),
		`<script>${parts.boot}</script>`,
	];
	const manifest: Manifest = { ...course.manifest, data: parts.data };
	const policy = parts.isStrict
		? policyMeta(
				[parts.boot],
				styles.map(({ css }) => css),
			)
		: '';
	return template
		.replace('lang="en"', `lang="${course.language}"`)
		.replace('<!--policy-->', () => policy)
		.replace('<!--head-->', () => head.join('\n\t\t'))
		.replace('<!--body-->', () => bodyOf(course, manifest));
}

function bodyOf(course: RenderedCourse, manifest: Manifest): string {
	return [
		'<div id="shell"></div>',
		course.contents,
		`<main class="reveal" id="course"><div class="slides">${course.slides}</div></main>`,
		`<script type="application/json" id="manifest">${escapeScript(manifest)}</script>`,
	].join('\n');
}

/**
 * Nothing but what the site itself brings: own files, and the inline script and sheets of this very
 * page by their hashes. Style attributes are allowed; `blob:` is for the images that the page paints.
 */
function policyMeta(scripts: readonly string[], styles: readonly string[]): string {
	const hashes = (texts: readonly string[]) =>
		texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
	const policy = [
		"default-src 'none'",
		`script-src 'self' ${hashes(scripts)}`,
		`style-src-elem 'self' ${hashes(styles)}`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** Escapes text for element content and double-quoted attributes. */
export function escapeHtml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	};
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** JSON that cannot end the script element it stands in. */
function escapeScript(value: unknown): string {
	return JSON.stringify(value).replace(/</g, '\\u003c');
}
