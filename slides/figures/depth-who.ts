import type { DepthLimits, DeviceId } from './depth-limits.ts';
import type { DepthSite } from './depth-sites.ts';

/** Whether someone may: yes, only where something else allows it, or no. */
export type May = 'yes' | 'perhaps' | 'no';

/** Who may use a length. */
export interface Who {
	home: May;
	aesthetician: May;
	medical: May;
	text: string;
	/** Claims behind it. */
	claims: string;
}

type Rule = readonly [aesthetician: May, medical: May, text: string, claims: string];

/** Who may use a length at a site: what the classes of length say; local law decides. */
export function whoMay(
	{ mm, site, device }: { mm: number; site: DepthSite; device: DeviceId },
	limits: DepthLimits,
): Who {
	const home = device === 'home' && mm <= limits.homeMm && !site.isClosed ? 'perhaps' : 'no';
	const [aesthetician, medical, text, claims] = site.isClosed
		? (['no', 'no', 'nobody', 'label-1-5-limit'] as const)
		: ruleFor(mm, limits);
	if (site.isClosed || device !== 'home') return { home, aesthetician, medical, text, claims };
	const atHome = home === 'perhaps' ? 'home, if at all' : 'never at home';
	return { home, aesthetician, medical, text: atHome, claims: 'home-length-limit' };
}

function ruleFor(mm: number, limits: DepthLimits): Rule {
	if (mm <= limits.clinicMm)
		return ['perhaps', 'yes', 'clinic; local law', 'reg-scope-depth length-0-5'];
	if (mm < limits.thickMm) return ['no', 'yes', 'medical; local law', 'reg-scope-depth length-1-5'];
	if (mm <= limits.highestMm) return ['no', 'yes', 'medical only', 'length-2-0-2-5'];
	return ['no', 'yes', 'surgical practice', 'length-3-0'];
}
