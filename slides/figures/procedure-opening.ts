import type { Claim } from '#author';
import { cheekbone } from './cheekbone.ts';
import { claimValue } from './claim-value.ts';
import type { SectionArgs } from './scenes.ts';
import type { NeedlePlace } from './steel-needle.ts';
import { reliefOf } from './tissue/relief.ts';

const size = 644;
/** Design px for a micrometre. */
const unitPx = 0.13;
/** Foot of the cartridge and of the plate that carries the needles, px. */
const rim = { foot: 144, plate: 112 };
/** Distance of two needles, drawn and not measured, px. */
const pitch = 74;
const barUm = 1000;
/** Air between the tips and the skin, px: no length is drawn as a depth. */
const air = 14;

/** The skin under the cartridge as a scene. */
export function openingArgs(claims: readonly Claim[]): SectionArgs {
	return {
		site: cheekbone,
		width: size,
		height: size,
		unitPx,
		surface: tipOf(claims) + air + 4,
		left: 1200,
		sweatGlands: [1900, 5350],
	};
}

/** Where the needles end: as far below the foot of the cartridge as the longest setting of a label. */
function tipOf(claims: readonly Claim[]): number {
	return rim.foot + claimValue(claims, 'label-1-5-limit', 'max_mm') * 1000 * unitPx;
}

/** A needle of the cartridge, in the front row or behind it. */
export interface CartridgeNeedle extends NeedlePlace {
	id: string;
	isBehind: boolean;
}

/** As many needles as the smallest cartridge has: five in front, the others between them, behind. */
export function cartridgeNeedles(claims: readonly Claim[]): CartridgeNeedle[] {
	const count = claimValue(claims, 'device-pen-cartridge', 'needles_min');
	const tip = tipOf(claims);
	const first = size / 2 - ((count - 1) / 4) * pitch;
	return Array.from({ length: count }, (_, index) => ({
		id: `cartridge-${index}`,
		isBehind: index % 2 === 1,
		x: first + (index * pitch) / 2,
		top: rim.plate - 6,
		tip,
		unitPx,
	})).sort((one, other) => Number(other.isBehind) - Number(one.isBehind));
}

/** Height of the skin at that place of the picture, px. */
export function skinAt(claims: readonly Claim[], x: number): number {
	const { left, surface } = openingArgs(claims);
	return surface + reliefOf(cheekbone).surface(left + x / unitPx) * unitPx;
}

/** The scale bar: what it says, and its share of the picture's width, percent. */
export const openingBar = { text: '1\u00a0mm', percent: (barUm * unitPx * 100) / size };

/** The picture in words. */
export const openingText =
	'The open end of a pen cartridge stands upright over skin in section; arrows show the skin stretched to both sides. Its needles point straight down and end above the surface. Below lie a thin red epidermis, the blue dermis and pale fat. Scale bar 1 millimetre.';
