/** A needle length as it is written: one decimal at least, two if the second says something. */
export function lengthText(mm: number): string {
	return Math.round(mm * 100) % 10 === 0 ? mm.toFixed(1) : mm.toFixed(2);
}

/** A range of lengths with its unit, or the one length if both ends are the same. */
export function rangeText(minMm: number, maxMm: number): string {
	const lengths = minMm === maxMm ? [minMm] : [minMm, maxMm];
	return `${lengths.map(lengthText).join('–')}\u00a0mm`;
}

/** Where a length stands on an axis of that span: 0 at its start, 100 at its end. */
export function percentAlong(mm: number, spanMm: number): number {
	return Math.round((mm / spanMm) * 10_000) / 100;
}

/** The marks of an axis from 0 to its span, one every step. */
export function axisTicks(spanMm: number, stepMm: number): { mm: number; percent: number }[] {
	const count = Math.round(spanMm / stepMm);
	return Array.from({ length: count + 1 }, (_, index) => {
		const mm = Math.round(index * stepMm * 1000) / 1000;
		return { mm, percent: percentAlong(mm, spanMm) };
	});
}

/** The needles of one drawn plate: each length in turn, so that together they fill the row. */
export function needleRow(lengthsMm: readonly number[], places: number): number[] {
	return lengthsMm.flatMap((mm) => Array<number>(places / lengthsMm.length).fill(mm));
}
