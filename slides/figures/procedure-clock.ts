import type { Claim } from '#author';
import { claimValue, claimValues } from './claim-value.ts';
import { stationIds, type StationId } from './procedure-sequence.ts';

/** A stretch of time on the dial, minutes since the cream went on. */
export interface Stretch {
	what: 'cream' | 'needling';
	from: number;
	to: number;
}

/** The clock at a station: the shortest and the longest way to it, and what may be said of them. */
export interface ClockAt {
	shortest: readonly Stretch[];
	longest: readonly Stretch[];
	/** The sum, '' before anything runs. */
	total: string;
	/** What the sum leaves open. */
	note: string;
	/** Claim ids, separated by spaces; '' if nothing runs. */
	claims: string;
}

/** Minutes of one turn of the dial: what the longest way takes, so that it closes the ring. */
export const DIAL_MINUTES = 120;

const isFrom = (id: StationId, from: StationId): boolean =>
	stationIds.indexOf(id) >= stationIds.indexOf(from);

/** What the claims give minutes for, added up as far as that station. */
export function clockAt(claims: readonly Claim[], id: StationId): ClockAt {
	const cream = ['min_minutes', 'max_minutes'].map((key) =>
		claimValue(claims, 'proc-topical-anaesthetic', key),
	);
	const whole = claimValues(claims, 'proc-duration', 'quoted_minutes');
	const wayOf = (end: 0 | 1): Stretch[] => {
		if (!isFrom(id, 'numb')) return [];
		const numb = cream[end] ?? 0;
		const stretches: Stretch[] = [{ what: 'cream', from: 0, to: numb }];
		if (isFrom(id, 'needle'))
			stretches.push({ what: 'needling', from: numb, to: numb + (whole[end] ?? 0) });
		return stretches;
	};
	const [shortest, longest] = [wayOf(0), wayOf(1)];
	const sums = [shortest, longest].map((way) => way.at(-1)?.to ?? 0);
	const added = `with the ${whole.join('–')}\u00a0min that one clinic quotes`;
	const unclear = 'unclear if the quote counts the cream';
	const notes: Readonly<Record<StationId, string>> = {
		screen: 'No clock runs yet.',
		numb: 'since the cream went on',
		clean: 'and until the skin is dry: no source gives minutes',
		needle: `${added}; ${unclear}`,
		stop: `${added}; but the end-point decides, not the clock`,
		leave: `from cream to door; ${unclear}`,
	};
	const cited = [
		'proc-topical-anaesthetic',
		...(isFrom(id, 'needle') ? ['proc-duration'] : []),
		...(id === 'stop' ? ['endpoint-over-number'] : []),
	];
	return {
		shortest,
		longest,
		total: longest.length > 0 ? sums.join('–') : '',
		note: notes[id],
		claims: longest.length > 0 ? cited.join(' ') : '',
	};
}

const round = (value: number): string => value.toFixed(1);

/** An arc of the dial, path in px around the middle of the dial; noon is 0, clockwise. */
export function arcPath({ from, to }: Pick<Stretch, 'from' | 'to'>, radius: number): string {
	const at = (minutes: number): string => {
		const angle = (minutes / DIAL_MINUTES) * 2 * Math.PI;
		return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
	};
	// A full turn has no direction of its own, so that it goes by its opposite point.
	const middle = (from + to) / 2;
	const arc = (end: number) => `A${radius} ${radius} 0 0 1 ${at(end)}`;
	return `M${at(from)}${arc(middle)}${arc(to)}`;
}
