/** Takes a press on an element as shares of its width and height; keys have the list beside the picture. */
export function press(onpress: (x: number, y: number) => void) {
	return (element: HTMLElement) => {
		const take = ({ clientX, clientY }: MouseEvent) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			onpress((clientX - left) / width, (clientY - top) / height);
		};
		element.addEventListener('click', take);
		return () => element.removeEventListener('click', take);
	};
}
