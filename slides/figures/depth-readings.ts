import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import type { DeviceId, DepthLimits } from './depth-limits.ts';
import { limitsOf } from './depth-limits.ts';
import { type Known, knownNear, nearMm } from './depth-known.ts';
import type { DepthSite } from './depth-sites.ts';
import { usesAt } from './depth-uses.ts';
import { type Warning, warningOf } from './depth-warnings.ts';
import { type Who, whoMay } from './depth-who.ts';
import { rangeText } from './millimetres.ts';

/** Words with the claims that they rest on. */
export interface Reading {
	text: string;
	/** Ids of claims, separated by spaces; '' where nothing is stated. */
	claims: string;
}

/** What is set in the explorer. */
export interface DepthState {
	mm: number;
	site: DepthSite;
	device: DeviceId;
}

/** What is read from. */
export interface ReadingData {
	claims: readonly Claim[];
	needleLengths: readonly NeedleLength[];
	known: readonly Known[];
}

/** All that is read out for one length, at one site, with one device. */
export interface DepthReadings {
	mm: number;
	text: string;
	/** What was measured near this length, nearest first; empty where nothing was. */
	near: Known[];
	layers: Reading;
	skin: Reading;
	who: Who;
	uses: Reading;
	expect: Reading;
	warning: Warning;
}

/** What of the layers such needles could meet: of what they are taught to reach, or did in pigs. */
function layersMet(mm: number, limits: DepthLimits): Reading {
	if (mm <= limits.homeMm)
		return {
			text: 'stratum corneum and part of the epidermis, as taught',
			claims: 'length-0-2-0-3',
		};
	if (mm < limits.clinicMm)
		return { text: 'epidermis; the dermis was not looked at', claims: 'length-0-2-0-3 length-0-5' };
	if (mm < limits.reticularMm)
		return { text: 'epidermis, papillary dermis, as in pigs', claims: 'length-0-5' };
	if (mm <= limits.highestMm)
		return { text: 'perhaps the reticular dermis, as in pigs', claims: 'lima-injury-classes' };
	return { text: 'not looked at in any study seen', claims: 'depth-unknown-in-face' };
}

/** The length beside the thickness of the skin: a comparison, never a depth. */
function besideSkin(mm: number, { thinMm, thickMm, text, claims }: DepthSite): Reading {
	const than = mm > thickMm ? 'Longer than' : mm >= thinMm ? 'About as long as' : 'Shorter than';
	return { text: `${than} the skin here is thick, ${text}`, claims };
}

function usedFor({ mm, site }: DepthState, data: ReadingData): Reading {
	const uses = site.isClosed ? [] : usesAt(data, site.id, mm);
	if (uses.length === 0)
		return { text: site.isClosed ? 'nothing' : 'no use in our sources', claims: '' };
	const claims = new Set(uses.flatMap((use) => use.claims.split(' ')));
	return { text: uses.map(({ name }) => name).join('; '), claims: [...claims].join(' ') };
}

function toExpect({ mm, site }: DepthState, limits: DepthLimits): Reading {
	if (site.isClosed) return { text: 'not needled', claims: '' };
	const claims = 'endpoint-over-number';
	if (mm <= limits.homeMm) return { text: 'faint pink, no blood', claims };
	if (mm <= limits.clinicMm) return { text: 'even pink, no blood intended', claims };
	return { text: 'redness; pinpoint bleeding for scars and lines', claims };
}

/** Everything that is said of one state. */
export function readingsOf(state: DepthState, data: ReadingData): DepthReadings {
	const { mm, site } = state;
	const limits = limitsOf(data.claims);
	return {
		mm,
		text: rangeText(mm, mm),
		near: knownNear(data.known, mm, nearMm(data.claims)),
		layers: layersMet(mm, limits),
		skin: besideSkin(mm, site),
		who: whoMay(state, limits),
		uses: usedFor(state, data),
		expect: toExpect(state, limits),
		warning: warningOf(state, limits),
	};
}
