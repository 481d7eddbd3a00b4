import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { claimValue, claimValues } from './claim-value.ts';
import type { SiteId } from './depth-sites.ts';

/** A use of needles at some sites, with the lengths that its row gives. */
interface Use {
	row: string;
	name: string;
	sites: readonly SiteId[];
	claims: string;
	/** A trial that went further than the row: its claim, and the key of its longest needle. */
	trial?: readonly [claim: string, key: string];
	/** The key of a seller's chart, where the lengths are his alone. */
	seller?: string;
}

const face = ['cheek', 'forehead', 'nose'] as const;

/** What the sources speak of, the site's own uses first; lengths from memory alone are not here. */
const uses: readonly Use[] = [
	{
		row: 'acne-scar-rolling',
		name: 'acne scars',
		sites: ['cheek'],
		claims: 'length-1-5 fda-depth-ceilings',
	},
	{
		row: 'rejuvenation-photoageing',
		name: 'fine lines, photoageing',
		sites: ['cheek'],
		claims: 'fda-depth-ceilings',
	},
	{
		row: 'forehead',
		name: 'fine lines, by a seller’s chart',
		sites: ['forehead'],
		seller: 'forehead_mm',
		claims: 'zone-guide-pen-popular',
	},
	{
		row: 'nose',
		name: 'texture, by a seller’s chart',
		sites: ['nose'],
		seller: 'nose_mm',
		claims: 'zone-guide-pen-popular',
	},
	{
		row: 'neck-lines',
		name: 'neck lines',
		sites: ['neck'],
		claims: 'neck-trial-2-5',
		trial: ['neck-trial-2-5', 'max_mm'],
	},
	{
		row: 'surgical-scar',
		name: 'surgical scars',
		sites: ['abdomen'],
		claims: 'fda-depth-ceilings',
	},
	{ row: 'home-face-uptake', name: 'product uptake', sites: face, claims: 'length-0-2-0-3' },
	{
		row: 'superficial-facial',
		name: 'light refresh, as taught',
		sites: face,
		claims: 'length-0-5',
	},
	{
		row: 'burn-scar',
		name: 'burn scars, in surgery',
		sites: ['cheek', 'forehead', 'neck', 'abdomen', 'thigh'],
		claims: 'length-3-0',
	},
];

/** What needles of that length are used for at a site: at most two uses, with their claims. */
export function usesAt(
	{ needleLengths, claims }: { needleLengths: readonly NeedleLength[]; claims: readonly Claim[] },
	site: SiteId,
	mm: number,
): { name: string; claims: string }[] {
	const within = (use: Use): boolean => {
		const [min, max] = spanOf(use, needleLengths, claims);
		return min <= mm && mm <= max;
	};
	return uses.filter((use) => use.sites.includes(site) && within(use)).slice(0, 2);
}

function spanOf(
	{ row: id, trial, seller }: Use,
	rows: readonly NeedleLength[],
	claims: readonly Claim[],
): readonly [min: number, max: number] {
	if (seller) {
		const [min = 0, max = 0] = claimValues(claims, 'zone-guide-pen-popular', seller);
		return [min, max];
	}
	const { min, max } = rows.find((each) => each.id === id)?.needle_mm ?? {};
	if (typeof min !== 'number' || typeof max !== 'number')
		throw new Error(`needle lengths › ${id}: no range`);
	return [min, trial ? claimValue(claims, ...trial) : max];
}
