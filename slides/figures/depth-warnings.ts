import type { DepthLimits, DeviceId } from './depth-limits.ts';
import type { DepthSite } from './depth-sites.ts';
import { rangeText } from './millimetres.ts';

/** A warning: not for needling at all, needs care, or only where to look. */
export interface Warning {
	kind: 'never' | 'care' | 'advice';
	text: string;
	/** Claims behind it. */
	claims: string;
}

interface State {
	mm: number;
	site: DepthSite;
	device: DeviceId;
}
type Rule = Warning & { applies: (state: State) => boolean };

/** The gravest first: only the first that applies is shown. */
function rules({ homeMm, faceMm, highestMm, forbiddenMm }: DepthLimits): readonly Rule[] {
	const one = (mm: number) => rangeText(mm, mm);
	return [
		{
			kind: 'never',
			text: 'Not for needling: eyelid, inside the orbital rim',
			claims: 'label-1-5-limit ind-periorbital',
			applies: ({ site }) => site.isClosed,
		},
		{
			kind: 'never',
			text: 'Not at home: blood, infection, scars',
			claims: 'home-length-limit home-not-1-5',
			applies: ({ device, mm }) => device === 'home' && mm >= forbiddenMm,
		},
		{
			kind: 'never',
			text: `Not at home: above ${one(homeMm)}`,
			claims: 'home-length-limit',
			applies: ({ device, mm }) => device === 'home' && mm > homeMm,
		},
		{
			kind: 'care',
			text: 'At home, if at all; not for scars',
			claims: 'home-benefit-limits',
			applies: ({ device }) => device === 'home',
		},
		{
			kind: 'never',
			text: `Above ${one(highestMm)}: burn scars, in surgery`,
			claims: 'length-3-0',
			applies: ({ mm }) => mm > highestMm,
		},
		{
			kind: 'care',
			text: `Above the US records for the face, ${one(faceMm)}`,
			claims: 'fda-depth-ceilings',
			applies: ({ site, mm }) => site.part === 'face' && mm > faceMm,
		},
		{
			kind: 'care',
			text: `Up to ${one(highestMm)} only in a supervised trial`,
			claims: 'neck-trial-2-5',
			applies: ({ site, mm }) => site.part === 'neck' && mm > faceMm,
		},
		{
			kind: 'care',
			text: 'Bone behind: less length and pressure',
			claims: 'bone-rule',
			applies: ({ site }) => site.isBony,
		},
		{
			kind: 'advice',
			text: 'Your device’s own instructions come first',
			claims: 'reg-device-label-first',
			applies: () => true,
		},
	];
}

/** What must be said of a length at a site with a device; there is always something. */
export function warningOf(state: State, limits: DepthLimits): Warning {
	const rule = rules(limits).find(({ applies }) => applies(state));
	if (!rule) throw new Error('no warning applies');
	const { kind, text, claims } = rule;
	return { kind, text, claims };
}
