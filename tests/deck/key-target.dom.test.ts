import { afterEach, describe, expect, it } from 'vitest';
import { mayCommand, mayTurn } from '../../src/deck/key-target.ts';

afterEach(() => document.body.replaceChildren());

/** A key pressed on the first element of the markup. */
function press(markup: string, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
	document.body.innerHTML = markup;
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
	(document.body.firstElementChild ?? document.body).dispatchEvent(event);
	return event;
}

describe('a key turns the slide', () => {
	it.for([
		['<p>text</p>', 'ArrowRight'],
		['<p>text</p>', ' '],
		['<button>b</button>', 'ArrowRight'],
		['<a href="#x">a</a>', 'PageDown'],
	] as const)('%s %s', ([markup, key]) => {
		expect(mayTurn(press(markup, key), false)).toBe(true);
	});
});

describe('a key stays with the control', () => {
	it.for([
		['<button>b</button>', ' '],
		['<summary>s</summary>', ' '],
		['<input>', 'ArrowRight'],
		['<input type="range">', 'Home'],
		['<select><option>o</option></select>', 'ArrowDown'],
		['<textarea></textarea>', 'PageUp'],
		['<div role="slider" tabindex="0"></div>', 'ArrowRight'],
		['<div contenteditable="true">x</div>', ' '],
		['<div role="region" tabindex="0">notes</div>', 'ArrowDown'],
		['<p>text</p>', 'n'],
		['<p>text</p>', 'Escape'],
	] as const)('%s %s', ([markup, key]) => {
		expect(mayTurn(press(markup, key), false)).toBe(false);
	});

	it('with a modifier it belongs to the browser', () => {
		expect(mayTurn(press('<p>t</p>', 'ArrowRight', { altKey: true }), false)).toBe(false);
		expect(mayCommand(press('<p>t</p>', 'm', { ctrlKey: true }))).toBe(false);
	});

	it('what was handled already is left alone', () => {
		const event = press('<p>t</p>', 'ArrowRight');
		event.preventDefault();
		expect(mayTurn(event, false)).toBe(false);
	});
});

describe('letters', () => {
	it('are commands everywhere but where something is typed', () => {
		expect(mayCommand(press('<button>b</button>', 'm'))).toBe(true);
		expect(mayCommand(press('<input type="range">', 'm'))).toBe(true);
		expect(mayCommand(press('<input type="radio">', 'm'))).toBe(true);
		expect(mayCommand(press('<input>', 'm'))).toBe(false);
		expect(mayCommand(press('<input type="number">', 'm'))).toBe(false);
		expect(mayCommand(press('<select><option>o</option></select>', 'm'))).toBe(false);
		expect(mayCommand(press('<dialog>d</dialog>', 'm'))).toBe(false);
	});
});

it('Enter and Escape belong to the overview while it is open', () => {
	expect(mayTurn(press('<p>t</p>', 'Enter'), true)).toBe(true);
	expect(mayTurn(press('<p>t</p>', 'Escape'), true)).toBe(true);
});
