/** A part of a drawing, in its units. */
interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * Path of lines at 45° that fill a box, to be clipped to a shape and stroked; `pitch` lies between two
 * of them. Patterns of SVG and CSS say the same, but become images as large as the page in a PDF.
 */
export function hatching({ x, y, width, height }: Box, pitch: number, lean: 1 | -1 = 1): string {
	const step = pitch * Math.SQRT2;
	const count = Math.ceil((width + height) / step);
	const foot = lean === 1 ? y + height : y;
	return Array.from(
		{ length: count },
		(_, index) =>
			`M${round(x - height + index * step)} ${foot}l${height} ${lean === 1 ? -height : height}`,
	).join('');
}

/** Path of dots that fill a box, to be clipped to a shape and stroked with round ends. */
export function dots({ x, y, width, height }: Box, pitch: number): string {
	const across = Math.floor(width / pitch);
	const down = Math.floor(height / pitch);
	return Array.from(
		{ length: down },
		(_, row) =>
			`M${x + pitch / 2} ${y + (row + 0.5) * pitch}h0${`m${pitch} 0h0`.repeat(across - 1)}`,
	).join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
