import type { Scene } from '#author';
import { shiftScene } from './collagen-shift.ts';
import { laidOver } from './laid-over.ts';
import { punctureArgs, punctureItems } from './puncture-opening.ts';
import { closeItems } from './tissue/close.ts';
import type { Scar } from './tissue/scar.ts';
import { sectionItems } from './tissue/section.ts';
import { checkedSite, type SiteGeometry } from './tissue/site.ts';
import { withWounds, type WoundArgs } from './wounds.ts';

/** The drawn place and its scale: everything a scene of skin needs, as JSON. */
export interface SectionArgs {
	site: SiteGeometry;
	/** Design size, px. */
	width: number;
	height: number;
	/** Design px for one micrometre. */
	unitPx: number;
	/** Where the mean surface lies below the upper edge, px. */
	surface: number;
	/** What the left edge shows, micrometres from the site's own zero. */
	left: number;
	/** Where hairs leave the skin and where sweat glands lie, micrometres from the same zero. */
	hairs?: number[];
	sweatGlands?: number[];
	/** Where nerves rise, from the same zero. */
	nerves?: number[];
	/** Dents in the surface, from the same zero. */
	scars?: Scar[];
}

/** Arguments of the scenes that only need to know the site. */
export interface SiteArgs {
	site: SiteGeometry;
}

const sized = ['width', 'height', 'unitPx', 'surface', 'left'] as const;

function checked(name: string, args: SectionArgs): SectionArgs {
	for (const key of sized) {
		if (!Number.isFinite(args[key])) {
			throw new Error(`${name} › ${key}: ${String(args[key])}, expected a number`);
		}
	}
	if (args.unitPx <= 0) throw new Error(`${name} › unitPx: ${args.unitPx}, expected above 0`);
	checkedSite(args.site);
	return args;
}

/** What an image of that size shows, micrometres. */
const shown = (args: SectionArgs) => ({
	left: args.left,
	right: args.left + args.width / args.unitPx,
	bottom: (args.height - args.surface) / args.unitPx,
});

const placed = ({ unitPx, left, surface }: SectionArgs, items: Scene['items']): Scene => ({
	items,
	unitPx,
	originX: left,
	originY: -surface / unitPx,
});

/** A block of skin with everything in it. */
function section(args: SectionArgs): Scene {
	const { site, hairs = [], sweatGlands = [], nerves = [], scars = [] } = checked('section', args);
	const stretch = { ...shown(args), hairs, sweatGlands, nerves, scars };
	return placed(args, sectionItems(site, stretch));
}

/** The upper layers cell by cell. */
function close(args: SectionArgs): Scene {
	const { site } = checked('close', args);
	return placed(args, closeItems(site, shown(args)));
}

/** The upper layers cell by cell, with punctures that heal. */
const wounds = (args: WoundArgs): Scene => withWounds(close(args), args);

/** Size, scale and place of the strip of skin on every slide. */
export const stripFrame = { width: 1280, height: 64, unitPx: 0.14, surface: 12, left: 0 };

/** Size, scale and place of the opening picture: 8 mm of skin with two hairs. */
export const openingFrame = {
	width: 1280,
	height: 316,
	unitPx: 0.16,
	surface: 60,
	left: 0,
	hairs: [720, 7080],
	sweatGlands: [1880, 6320],
};

/** The scenes of this course by name; they run in a worker and know nothing of a page. */
export const scenes = {
	section,
	close,
	wounds,
	strip: ({ site }: SiteArgs): Scene => section({ ...stripFrame, site }),
	collagenShift: shiftScene,
	puncture: () => laidOver(close(punctureArgs), punctureItems()),
	opening: ({ site }: SiteArgs): Scene => section({ ...openingFrame, site }),
} satisfies Record<string, (args: never) => Scene>;
