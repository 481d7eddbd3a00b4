const interactive =
	'a[href], button, input, select, textarea, summary, label, [role="slider"], [role="tab"], [contenteditable]:not([contenteditable="false"]), dialog';
const typing = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
// What wants arrows but no letters.
const pointing = 'input:is([type="range"], [type="radio"], [type="checkbox"])';

// What the stage understands; every letter belongs to the shell, where it can be switched off.
const turning = new Set([
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
	'PageUp',
	'PageDown',
	'Home',
	'End',
	' ',
]);
// What moves the text of a region that scrolls, such as the notes.
const scrolling = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);
const choosing = new Set(['Enter', 'Escape']);

/**
 * Whether a key pressed there may turn the slide: not where a control could want it. In the overview
 * a slide is chosen by Enter and the overview left by Escape.
 */
export function mayTurn(event: KeyboardEvent, isOverview: boolean): boolean {
	if (!turning.has(event.key) && !(isOverview && choosing.has(event.key))) return false;
	if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return false;
	const target = event.target instanceof Element ? event.target : undefined;
	if (scrolling.has(event.key) && target?.closest('[role="region"]')) return false;
	if (!target?.closest(interactive)) return true;
	// A link or a button wants Space and Enter only: arrows and page keys still turn.
	return !target.closest(`${typing}, [role="slider"], [role="tab"], dialog`) && !isPress(event);
}

/** Whether a letter pressed there may be a command: not while something is typed or a dialogue is open. */
export function mayCommand(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return false;
	const target = event.target instanceof Element ? event.target : undefined;
	return !target?.closest('dialog') && !target?.matches(`:is(${typing}):not(${pointing})`);
}

function isPress({ key }: KeyboardEvent): boolean {
	return key === ' ' || key === 'Enter';
}
