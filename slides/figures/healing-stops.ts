import { DAY, HOUR, MINUTE, MONTH, percentAt, WEEK } from './log-time.ts';

/** A time at which the figure can be set: its id stands in the address. */
export interface Stop {
	id: StopId;
	name: string;
	seconds: number;
}

const units = {
	s: ['second', 1],
	min: ['minute', MINUTE],
	h: ['hour', HOUR],
	d: ['day', DAY],
	w: ['week', WEEK],
	mo: ['month', MONTH],
} as const;

/** The times in order: a few for each tenfold. */
export const stopIds = [
	...(['1s', '2s', '5s', '10s', '30s', '1min', '2min', '5min', '10min', '30min'] as const),
	...(['1h', '2h', '4h', '8h', '16h', '1d', '2d', '3d', '4d', '5d', '7d', '10d'] as const),
	...(['2w', '3w', '4w', '6w', '8w', '3mo', '4mo', '5mo', '6mo', '9mo'] as const),
	...(['12mo', '18mo', '24mo'] as const),
] as const;
export type StopId = (typeof stopIds)[number];

function stopOf(id: StopId): Stop {
	const count = Number.parseInt(id, 10);
	const [word, seconds] = units[id.replace(/\d/g, '') as keyof typeof units];
	return { id, name: `${count}\u00a0${word}${count === 1 ? '' : 's'}`, seconds: count * seconds };
}

/** The times at which the figure can be set, from the first second on. */
export const stops: readonly Stop[] = stopIds.map(stopOf);

/** What each time is called. */
export const stopNames = Object.fromEntries(stops.map(({ id, name }) => [id, name])) as Readonly<
	Record<StopId, string>
>;

/** The stop of that id. */
export function stopAt(id: StopId): Stop {
	return stops[stopIds.indexOf(id)] ?? stopOf(id);
}

/** The stop that is nearest on the axis. */
export function nearestStop(seconds: number): Stop {
	const place = percentAt(seconds);
	const away = ({ seconds: time }: Stop) => Math.abs(percentAt(time) - place);
	return stops.reduce((best, stop) => (away(stop) < away(best) ? stop : best));
}

/** The stop so many further on; the first or the last if there is none. */
export function stopAfter(id: StopId, by: number): Stop {
	const index = stopIds.indexOf(id) + by;
	return stopAt(stopIds[Math.min(stopIds.length - 1, Math.max(0, index))] ?? id);
}
