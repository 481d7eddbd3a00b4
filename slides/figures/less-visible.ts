import { cheekbone } from './cheekbone.ts';
import { afterLine, stripOf, type StripPart } from './scar-view.ts';

/** What a client asks to be rid of: how it looks in section, what not to promise, what to say. */
export interface Pledge {
	id: string;
	name: string;
	never: string;
	say: string;
	claims: string;
	part: StripPart;
	alt: string;
}

/** One part of the strip, px: four of them lie side by side, the skin is to scale. */
export const part = { width: 288, height: 200, unitPx: 0.13, surface: 24, left: 2600 };

const schematicLeft = 0.55;

/** The four in the order of the strip. */
export const pledges: readonly Pledge[] = [
	{
		id: 'scars',
		name: 'Acne scars',
		never: 'gone',
		say: 'shallower; ice-\u2060pick ones hardly',
		claims: 'ind-acne-dogra ind-acne-by-type',
		alt: 'A dip with packed fibres below it; a broken line shows it shallower.',
		part: {
			scar: { shape: 'rolling', widthUm: 1500, depthUm: 230, fibres: 'packed' },
		},
	},
	{
		id: 'lines',
		name: 'Lines',
		never: 'erased',
		say: 'softer fine lines',
		claims: 'ind-wrinkle-realistic',
		alt: 'A narrow groove; a broken line shows it shallower.',
		part: {
			scar: { shape: 'pit', widthUm: 460, depthUm: 210, fibres: 'plain' },
		},
	},
	{
		id: 'pores',
		name: 'Pores',
		never: 'closed',
		say: 'less visible',
		claims: 'ind-pores',
		alt: 'A hair follicle with a wide mouth; a broken line shows the mouth a little shallower, and open.',
		part: {
			scar: { shape: 'pit', widthUm: 440, depthUm: 220, fibres: 'plain' },
			hasHair: true,
		},
	},
	{
		id: 'stretch-marks',
		name: 'Stretch marks',
		never: 'removed',
		say: 'less visible, red ones more',
		claims: 'ind-striae-expectation',
		alt: 'A wide, shallow dip; a broken line shows it shallower.',
		part: {
			scar: { shape: 'boxcar', widthUm: 1500, depthUm: 110, fibres: 'packed' },
		},
	},
];

/** The strip of skin with all four. */
export const stripArgs = stripOf(
	{ ...part, site: cheekbone },
	pledges.map((pledge) => pledge.part),
);

/** The surface afterwards: shallower, not gone. Schematic. */
export const after = afterLine(
	stripArgs,
	pledges.map(() => schematicLeft),
);
