import type { Claim } from '#author';
import { claimValue, claimValues } from './claim-value.ts';

export type DeviceId = 'home' | 'medical' | 'stamp' | 'pen' | 'rf';

/** Lengths of needles in mm; `quoted` is a longer one that only some sources give. */
export type Lengths = { readonly min: number; readonly max: number; readonly quoted?: number };

/** One row of a device: what is asked, and what the sources say. */
export type Fact = { readonly ask: string; readonly answer: string };

/** A kind of device; one that is taught elsewhere has a warning in place of facts. */
export type Device = {
	readonly id: DeviceId;
	readonly name: string;
	readonly lengths?: Lengths;
	readonly length: string;
	/** The way a needle goes in, as it is drawn. */
	readonly entry?: 'arc' | 'straight';
	readonly facts: readonly Fact[];
	readonly warning?: string;
	/** Claim ids, separated by spaces. */
	readonly claims: string;
};

/** The rows under the drawings, in order. */
export const asks = ['Entry', 'Adjustable', 'Thrown away', 'Heat'] as const;

/** Answers of one device, in the order of `asks`. */
function factsOf(answers: readonly [string, string, string, string]): readonly Fact[] {
	return asks.map((ask, index) => ({ ask, answer: answers[index] ?? '' }));
}

/** The family, from the shortest needles to the device that is a class of its own. */
export function devicesOf(claims: readonly Claim[]): readonly Device[] {
	const [homeMin = 0, homeMax = 0] = claimValues(claims, 'device-roller-classes', 'home_mm');
	const quoted = claimValue(claims, 'length-3-0', 'max_mm');
	const roller = {
		min: claimValue(claims, 'device-roller-standard', 'min_mm'),
		max: claimValue(claims, 'device-roller-standard', 'max_mm'),
		quoted,
	};
	const pen = {
		min: claimValue(claims, 'device-pen-depth-range', 'min_mm'),
		max: claimValue(claims, 'device-pen-depth-range', 'max_mm'),
	};
	return [
		{
			id: 'home',
			name: 'Home roller',
			lengths: { min: homeMin, max: homeMax },
			entry: 'arc',
			length: `${homeMin}–${homeMax}\u00a0mm`,
			facts: factsOf(['along an arc', 'no, one length', 'not stated', 'none']),
			claims: 'device-roller-classes home-length-limit device-roller-angle pci-definition',
		},
		{
			id: 'medical',
			name: 'Medical roller',
			lengths: roller,
			entry: 'arc',
			length: `${roller.min}–${roller.max}\u00a0mm; some say ${quoted}`,
			facts: factsOf(['along an arc', 'no, one length', 'the whole roller', 'none']),
			claims: 'device-roller-standard device-roller-angle pci-definition',
		},
		{
			id: 'stamp',
			name: 'Stamp',
			entry: 'straight',
			length: 'no range in our sources',
			facts: factsOf(['straight in', 'not stated', 'its needles, as sharps', 'none']),
			claims: 'device-stamp proc-sharps pci-definition',
		},
		{
			id: 'pen',
			name: 'Pen',
			lengths: pen,
			entry: 'straight',
			length: `${pen.min}–${pen.max}\u00a0mm, not\u00a0a\u00a0depth`,
			facts: factsOf(['straight up and down', 'yes, zone by zone', 'cartridge and sleeve', 'none']),
			claims: 'device-pen device-pen-depth-range device-pen-cartridge device-ingress-protection',
		},
		{
			id: 'rf',
			name: 'RF needling',
			length: '',
			facts: [],
			warning: 'Another class: it\u00a0heats. Risks: burns, fat loss, nerve injury.',
			claims: 'device-rf-different',
		},
	];
}

/** Units of the scale drawing to one millimetre. */
export const UNITS_PER_MM = 30;

/** A needle of a length in mm and 0.25 mm wide, hanging from the skin line, its middle at x. */
export function needleOf(lengthMm: number, x: number): string {
	const half = 0.125 * UNITS_PER_MM;
	const tip = lengthMm * UNITS_PER_MM;
	const shoulder = Math.max(0, tip - 0.5 * UNITS_PER_MM);
	return `M${x - half} 0V${shoulder}L${x} ${tip}L${x + half} ${shoulder}V0Z`;
}

/** Pins around a drum: `count` triangles from one radius to another, about a centre. */
export function drumPins(
	x: number,
	y: number,
	radii: readonly [number, number],
	count: number,
): string {
	return Array.from({ length: count }, (_, index) => {
		const angle = (2 * Math.PI * (index + 0.5)) / count;
		const [c, s] = [Math.cos(angle), Math.sin(angle)];
		const at = (radius: number, side: number) =>
			`${(x + radius * c - side * s).toFixed(1)} ${(y + radius * s + side * c).toFixed(1)}`;
		return `M${at(radii[0], -1.6)}L${at(radii[1], 0)}L${at(radii[0], 1.6)}Z`;
	}).join('');
}
