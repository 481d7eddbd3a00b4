import { expect, test } from 'vitest';
import { figureOfSlide } from '../../src/shell/figure-of-slide.ts';

function slide(content: string): Element {
	const element = document.createElement('section');
	element.innerHTML = `<div class="canvas"><div class="content">${content}</div></div>`;
	return element;
}

test('a slide without a figure, or none at all, gives nothing', () => {
	expect(figureOfSlide(undefined)).toBeUndefined();
	expect(figureOfSlide(slide('<p>Only words</p>'))).toBeUndefined();
});

test('the figures are copied side by side, without the words around them', () => {
	const original = slide(
		'<p>Words</p><figure class="figure">One</figure><figure class="figure">Two</figure>',
	);
	const copy = figureOfSlide(original);
	expect(copy?.textContent).toBe('OneTwo');
	expect(original.querySelectorAll('.figure')).toHaveLength(2);
});

test('of a figure that runs, the copy shows what stands on paper', () => {
	const copy = figureOfSlide(
		slide(`<div class="explorable" data-live="">
			<div class="still"><figure class="figure">Still</figure></div>
			<div class="live"><figure class="figure">Running</figure></div>
		</div>`),
	);
	expect(copy?.textContent).toBe('Still');
	const around = figureOfSlide(
		slide(`<figure class="figure"><div class="explorable" data-live="">
			<div class="still">Still</div><div class="live">Running</div>
		</div></figure>`),
	);
	expect(around?.textContent?.trim()).toBe('Still');
	expect(around?.querySelector('[data-live]')).toBeNull();
});

test('the ids of a copy are its own, and what refers to them follows', () => {
	const original = slide(`<figure class="figure" aria-labelledby="name other">
		<span id="name"></span>
		<svg><clipPath id="cut"></clipPath><g clip-path="url(#cut)"><use href="#cut"></use></g></svg>
		<p style="fill: url('#cut')"></p><a href="#references">Sources</a>
	</figure>`);
	const copies = [figureOfSlide(original), figureOfSlide(original)];
	const cut = copies.map((copy) => copy?.querySelector('clipPath')?.id);
	expect(new Set([...cut, 'cut']).size).toBe(3);
	const copy = copies[0];
	const prefix = cut[0]?.replace(/cut$/, '') ?? '';
	expect(copy?.querySelector('g')?.getAttribute('clip-path')).toBe(`url(#${prefix}cut)`);
	expect(copy?.querySelector('use')?.getAttribute('href')).toBe(`#${prefix}cut`);
	expect(copy?.querySelector('p')?.getAttribute('style')).toContain(`url('#${prefix}cut')`);
	expect(copy?.querySelector('a')?.getAttribute('href')).toBe('#references');
	expect(copy?.querySelector('.figure')?.getAttribute('aria-labelledby')).toBe(
		`${prefix}name other`,
	);
});
