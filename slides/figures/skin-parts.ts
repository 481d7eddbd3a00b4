import type { Claim } from '#author';
import { claimValue } from './claim-value.ts';
import { lengthText } from './millimetres.ts';

/** What can be pointed at in the skin, from above. */
export const partIds = [
	'corneum',
	'living',
	'basal',
	'ridges',
	'loop',
	'papillary',
	'nerve',
	'reticular',
	'gland',
	'follicle',
	'vessels',
	'fat',
] as const;
export type PartId = (typeof partIds)[number];

/** What each is called. */
export const partNames: Readonly<Record<PartId, string>> = {
	corneum: 'Stratum corneum',
	living: 'Living epidermis',
	basal: 'Basal layer',
	ridges: 'Rete ridges',
	loop: 'Capillary loop',
	papillary: 'Papillary dermis',
	nerve: 'Nerve ending',
	reticular: 'Reticular dermis',
	gland: 'Sebaceous gland',
	follicle: 'Hair follicle',
	vessels: 'Blood vessels',
	fat: 'Subcutaneous fat',
};

/** A sentence or two, and the claims that say so: ids separated by spaces, '' if only the drawing is meant. */
export interface Said {
	text: string;
	claims: string;
}

/** What a part is and does, and what a needle does to it: no more than the sources seen say. */
export interface SkinPart {
	does: Said;
	needle: Said;
}

const nbsp = '\u00a0';
const drawn = (text: string): Said => ({ text, claims: '' });

/** The sentences about each part, with the numbers of the claims. */
export function skinParts(claims: readonly Claim[]): Readonly<Record<PartId, SkinPart>> {
	const number = (id: string, key: string) => claimValue(claims, id, key);
	const corneum = ['sc_min_um', 'sc_max_um'].map((key) => Math.round(number('sc-thickness', key)));
	const living = ['cellular_forearm_um', 'cellular_buttock_um'].map((key) =>
		Math.round(number('sc-thickness', key)),
	);
	return {
		corneum: {
			does: {
				text: `Flat, dead cells: the main barrier of the skin. Means of ${corneum.join('–')}${nbsp}µm by histology.`,
				claims: 'sc-thickness',
			},
			needle: {
				text: 'Puncturing only this layer changes what passes through; it does not induce collagen.',
				claims: 'pci-target-is-dermis',
			},
		},
		living: {
			does: {
				text: `Here the cells are alive and divide. By histology ${living.join('–')}${nbsp}µm, from forearm to buttock.`,
				claims: 'sc-thickness',
			},
			needle: { text: 'Needling perforates it and does not remove it.', claims: 'pci-definition' },
		},
		basal: {
			does: drawn(
				'The lowest row of cells: new cells arise here, and pigment cells lie among them.',
			),
			needle: {
				text: `In ${number('melanocytes-not-increased', 'n_rats')} rats the number of pigment cells neither rose nor fell. Clinical series still report dark marks.`,
				claims: 'melanocytes-not-increased',
			},
		},
		ridges: {
			does: drawn(
				'The epidermis reaches into the dermis in ridges. Their height and spacing are drawn: the sources seen give no figure.',
			),
			needle: drawn('Nor do they say what a needle does to them.'),
		},
		loop: {
			does: drawn('A hairpin of the finest vessels, in a papilla of the dermis.'),
			needle: {
				text: 'When needles reach the loops, pinpoint bleeding shows.',
				claims: 'pinpoint-bleeding-meaning',
			},
		},
		papillary: {
			does: drawn(
				'The thin upper dermis: fine fibres and capillary loops. Its lower border is drawn, not measured.',
			),
			needle: {
				text: `In living pig skin ${lengthText(number('length-0-5', 'mm'))}${nbsp}mm needles reached it; in people no source seen has measured that.`,
				claims: 'length-0-5',
			},
		},
		nerve: {
			does: drawn(
				'The dermis holds nerves. The course and ends of this one are drawn, not measured.',
			),
			needle: {
				text: 'Pain is among the usual events of needling, and nerve damage among the risks that US guidance lists.',
				claims: 'safe-common-events reg-guidance-risks',
			},
		},
		reticular: {
			does: drawn('The thick lower dermis: coarse bundles of collagen.'),
			needle: {
				text: 'Collagen induction needs injury that reaches the dermis. The fibroblast makes the new collagen.',
				claims: 'pci-target-is-dermis fibroblast-central-cell',
			},
		},
		gland: {
			does: drawn('Drawn beside the follicle; its size and place are not measured.'),
			needle: drawn('The sources seen say neither what it does nor what a needle does to it.'),
		},
		follicle: {
			does: drawn(
				'A hair in its sheath. How deep it lies is drawn: the sources seen give no figure.',
			),
			needle: {
				text: 'For hair loss the evidence is for needling with a drug; alone it is weakly supported.',
				claims: 'hair-monotherapy-weak',
			},
		},
		vessels: {
			does: {
				text: 'In the first phase of repair they widen, and white blood cells come. Their places are drawn, not measured.',
				claims: 'phase-1-inflammation',
			},
			needle: {
				text: 'Damage to vessels is among the risks that US guidance lists.',
				claims: 'reg-guidance-risks',
			},
		},
		fat: {
			does: drawn('The layer below the dermis. How deep it goes was not measured here.'),
			needle: {
				text: 'Collagen induction is aimed at the dermis. Fat loss is a risk of radiofrequency needles, another class of device.',
				claims: 'pci-target-is-dermis device-rf-different',
			},
		},
	};
}

/** Instead of what a needle does, where nobody needles. */
export const closedToNeedles: Said = {
	text: 'No needle here: eyelids and all skin inside the orbital rim are not needled.',
	claims: 'ind-periorbital',
};
