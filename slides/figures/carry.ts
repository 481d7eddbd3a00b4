/** A point or a way, in px of the layout. */
export interface Px {
	x: number;
	y: number;
}

interface Carrying {
	/** Taken at this point of the element. */
	ontake: (at: Px) => void;
	/** How far it is from its place, in the frame of each move; undefined when it is let go. */
	onmove: (way: Px | undefined, over: string | undefined) => void;
	/** Let go over a place that takes it: an element with this id in `data-takes`. */
	ondrop: (place: string) => void;
}

/**
 * Attachment that lets a pointer carry an element to others that take it; a finger carries it by the
 * part with `data-grip` only, so that the page can still be scrolled. Whatever it
 * sets must have a control for keys beside it.
 */
export function carry({ ontake, onmove, ondrop }: Carrying): (element: HTMLElement) => () => void {
	return (element) => {
		let from: PointerEvent | undefined;
		// The stage may be drawn larger or smaller than it is laid out.
		let scale = 1;
		const placeAt = ({ clientX, clientY }: PointerEvent) =>
			document
				.elementsFromPoint(clientX, clientY)
				.flatMap((each) => each.closest<HTMLElement>('[data-takes]')?.dataset['takes'] ?? [])[0];
		const press = (event: PointerEvent) => {
			const isOnGrip = event.target instanceof Element && event.target.closest('[data-grip]');
			if (event.button !== 0 || (event.pointerType === 'touch' && !isOnGrip)) return;
			element.setPointerCapture(event.pointerId);
			from = event;
			const { left, top, width } = element.getBoundingClientRect();
			scale = width / element.offsetWidth || 1;
			ontake({ x: (event.clientX - left) / scale, y: (event.clientY - top) / scale });
		};
		const move = (event: PointerEvent) => {
			if (!from) return;
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
