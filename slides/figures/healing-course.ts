import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { lanesOf } from './healing-lanes.ts';
import { phasesOf } from './healing-phases.ts';
import { DAY, HOUR, MINUTE, presenceAt, risenAt } from './log-time.ts';
import type { Amounts } from './wound-parts.ts';

/** Share of the fibroblasts that come before any multiply, and that stay when they have done so: drawn, not measured. */
const ARRIVED = 0.3;

/**
 * How much of each part of a puncture is drawn at a time, seconds. The times at which a part comes
 * and goes are those of the sources; how much of it there is in between is drawn, not measured.
 */
export function amountsOf(claims: readonly Claim[]): (seconds: number) => Amounts {
	const [one, two, three] = phasesOf(claims).map(({ span }) => span);
	const spans = Object.fromEntries(lanesOf(claims).map(({ id, span }) => [id, span]));
	const { channel, net, fibroblasts } = spans;
	if (!one || !two || !three || !channel || !net || !fibroblasts)
		throw new Error('a phase or a lane of healing is missing');
	const whole = claimValue(claims, 'schmitt-epidermis-5-days', 'days') * DAY;
	const crust = ['days_min', 'days_max'].map((key) =>
		claimValue(claims, 'seed-pricks-visible', key),
	);
	const [crustFrom = 0, crustTo = 0] = crust.map((days) => days * DAY);
	return (seconds) => {
		const closing = risenAt(seconds, channel.to);
		// The epidermis of the skin behind shows through as the mouth of the puncture goes.
		const mouth = 1 - risenAt(seconds, [channel.to[1], whole]);
		const settling = risenAt(seconds, [two.to[1], three.to[0]]);
		const multiplied = risenAt(seconds, two.from) * (1 - risenAt(seconds, two.to));
		return {
			shaft: 1 - settling,
			mouth,
			clot: 1 - closing,
			blood: 1 - closing,
			net: presenceAt(net, seconds),
			bundles: risenAt(seconds, [three.from[0], three.to[0]]),
			vessels: risenAt(seconds, [two.from[0], two.to[0]]),
			young: risenAt(seconds, [two.from[0], two.to[0]]) * (1 - settling),
			fibroblasts: risenAt(seconds, fibroblasts.from) * (ARRIVED + (1 - ARRIVED) * multiplied),
			cells: closing * mouth,
			crust: presenceAt({ from: [MINUTE, HOUR], to: [crustFrom, crustTo] }, seconds),
			signals: presenceAt({ from: [1, MINUTE], to: one.to }, seconds),
		};
	};
}
