import type { Claim } from '#author';
import { phasesOf } from './healing-phases.ts';
import { WEEK } from './log-time.ts';

/** Height of the waves, units of their drawing; their width is counted in weeks. */
export const waveHeight = 100;

const weeksOf = (ends: readonly [number, number]) =>
	ends.map((seconds) => Math.round((seconds / WEEK) * 100) / 100) as [number, number];

/** New tissue after one session that takes place in week 0: rises in days, ends softly where texts differ. */
export function buildWave(claims: readonly Claim[]): string {
	const span = phasesOf(claims).find(({ id }) => id === 'build')?.span;
	if (!span) throw new Error('no phase of building');
	const [start, full] = weeksOf(span.from);
	const [soft, end] = weeksOf(span.to);
	const [rise, fall] = [(start + full) / 2, (soft + end) / 2];
	return `M${start} ${waveHeight}C${rise} ${waveHeight} ${rise} 8 ${full} 8H${soft}C${fall} 8 ${fall} ${waveHeight} ${end} ${waveHeight}z`;
}

/** Remodelling after the last session, which takes place in week 0: from where building ends to the edge of the page. */
export function remodelWave(claims: readonly Claim[], edgeWeeks: number): string {
	const span = phasesOf(claims).find(({ id }) => id === 'remodel')?.span;
	if (!span) throw new Error('no phase of remodelling');
	const [start, full] = weeksOf(span.from);
	const rise = (start + full) / 2;
	return `M${start} ${waveHeight}C${rise} ${waveHeight} ${rise} 40 ${full} 40H${edgeWeeks}V${waveHeight}z`;
}
