/** How far something has been carried from its place, in px of its own layout. */
export interface Way {
	x: number;
	y: number;
}

interface Carrying {
	/** Told in the frame of each move; undefined when it is let go. */
	onmove: (way: Way | undefined, over: string | undefined) => void;
	/** Let go over a place that takes it: an element with this id in `data-takes`. */
	ondrop: (place: string) => void;
}

/**
 * Attachment that lets a pointer carry an element to others that take it; a finger carries it by the
 * part with `data-grip` only, so that the page can still be scrolled. Buttons must do the same.
 */
export function carry({ onmove, ondrop }: Carrying): (element: HTMLElement) => () => void {
	return (element) => {
		let from: PointerEvent | undefined;
		const placeAt = ({ clientX, clientY }: PointerEvent) =>
			document
				.elementsFromPoint(clientX, clientY)
				.flatMap((each) => each.closest<HTMLElement>('[data-takes]')?.dataset['takes'] ?? [])[0];
		const press = (event: PointerEvent) => {
			const isOnGrip = event.target instanceof Element && event.target.closest('[data-grip]');
			if (event.button !== 0 || (event.pointerType === 'touch' && !isOnGrip)) return;
			element.setPointerCapture(event.pointerId);
			from = event;
		};
		const move = (event: PointerEvent) => {
			if (!from) return;
			// The stage may be drawn larger or smaller than it is laid out.
			const scale = element.getBoundingClientRect().width / element.offsetWidth || 1;
			const way = {
				x: (event.clientX - from.clientX) / scale,
				y: (event.clientY - from.clientY) / scale,
			};
			onmove(way, placeAt(event));
		};
		const release = (event: PointerEvent) => {
			if (!from) return;
			from = undefined;
			const place = event.type === 'pointerup' ? placeAt(event) : undefined;
			onmove(undefined, undefined);
			if (place !== undefined) ondrop(place);
		};
		const listeners = Object.entries({
			pointerdown: press,
			pointermove: move,
			pointerup: release,
			pointercancel: release,
		});
		// Each listens to the event of its name, which is a pointer's.
		for (const [name, listen] of listeners) element.addEventListener(name, listen as EventListener);
		return () => {
			for (const [name, listen] of listeners)
				element.removeEventListener(name, listen as EventListener);
		};
	};
}
