/** Where a pointer is within an element: shares from 0 (left, top) to 1 (right, bottom), kept inside. */
export interface DragPlace {
	x: number;
	y: number;
}

/**
 * Attachment that reports where a pointer presses and drags, in the frame of each move. Whatever it sets
 * must have a control for keys beside it.
 */
export function drag(ondrag: (place: DragPlace) => void): (element: Element) => () => void {
	return (element) => {
		const inside = (share: number) => Math.min(1, Math.max(0, share));
		const report = ({ clientX, clientY }: PointerEvent) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			ondrag({ x: inside((clientX - left) / width), y: inside((clientY - top) / height) });
		};
		const press = (event: Event) => {
			if (!(event instanceof PointerEvent) || event.button !== 0) return;
			element.setPointerCapture(event.pointerId);
			report(event);
		};
		const move = (event: Event) => {
			if (event instanceof PointerEvent && element.hasPointerCapture(event.pointerId))
				report(event);
		};
		// A browser would drag the picture away instead.
		const stay = (event: Event) => event.preventDefault();
		element.addEventListener('pointerdown', press);
		element.addEventListener('pointermove', move);
		element.addEventListener('dragstart', stay);
		return () => {
			element.removeEventListener('pointerdown', press);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('dragstart', stay);
		};
	};
}
