import type { Claim, Reference } from '#author';
import { claimValue } from './claim-value.ts';

/** What was measured in the biopsies. */
export const measureIds = [
	'collagen-1',
	'collagen-3',
	'collagen-7',
	'new-collagen',
	'collagen',
	'tropoelastin',
	'elastin',
	'epidermis',
] as const;
export type MeasureId = (typeof measureIds)[number];

export const measureNames: Readonly<Record<MeasureId, string>> = {
	'collagen-1': 'Collagen\u00a0I',
	'collagen-3': 'Collagen\u00a0III',
	'collagen-7': 'Collagen\u00a0VII',
	'new-collagen': 'New collagen',
	collagen: 'Collagen, no type',
	tropoelastin: 'Tropoelastin',
	elastin: 'Total elastin',
	epidermis: 'Spinous layer',
};

/** What a study found of one measure. */
export interface Finding {
	measure: MeasureId;
	change: 'more' | 'less' | 'same';
	/** The test of the difference, if the source gives one. */
	test?: string;
	/** The month of the last biopsy, if the source gives it. */
	months?: number;
	/** After in percent of before, if the source gives a size. */
	afterPercent?: number;
}

/** A study with its size and design. */
export interface Study {
	id: 'photo' | 'acne' | 'series' | 'trial';
	name: string;
	/** How it is called in a sentence. */
	called: string;
	people: string;
	design: string;
	findings: readonly Finding[];
	/** Claim ids, separated by spaces. */
	claims: string;
}

type Read = (id: string, key: string) => number;

const found = (
	measure: MeasureId,
	change: Finding['change'],
	rest: Partial<Finding> = {},
): Finding => ({ measure, change, ...rest });

/** Whether the library calls a study uncontrolled: no claim says so. */
const control = (references: readonly Reference[], id: string): string =>
	references.find((reference) => reference.id === id)?.type?.includes('uncontrolled')
		? '; no controls'
		: '';

/** The biopsies before and at 1 and 3 months are counted from the start of treatment. */
const lastMonth = 3;

function photo(read: Read, references: readonly Reference[]): Study {
	const n = (key: string) => read('eldomyati-photo-design', key);
	const test = `p\u00a0<\u00a0${read('eldomyati-photo-result', 'p_max')}`;
	const rose = ['collagen-1', 'collagen-3', 'collagen-7', 'new-collagen', 'tropoelastin'] as const;
	return {
		id: 'photo',
		name: 'El-Domyati 2015',
		called: 'in photoageing',
		people: `${n('n')} people, photoageing`,
		design: `${n('sessions')} sessions, ${n('interval_weeks')} weeks apart; biopsies before, at 1 and ${lastMonth} months${control(references, 'eldomyati2015photo')}`,
		findings: [
			...rose.map((measure) => found(measure, 'more', { test, months: lastMonth })),
			found('elastin', 'less', { months: lastMonth }),
		],
		claims: 'eldomyati-photo-design eldomyati-photo-result',
	};
}

function acne(read: Read, references: readonly Reference[]): Study {
	const n = (key: string) => read('eldomyati-acne-result', key);
	const rose = ['collagen-1', 'collagen-3', 'collagen-7'] as const;
	const months = lastMonth;
	return {
		id: 'acne',
		name: 'El-Domyati 2015',
		called: 'in acne scars',
		people: `${n('n')} people, acne scars`,
		design: `${n('sessions')} sessions, ${n('interval_weeks')} weeks apart; result at ${months} months${control(references, 'eldomyati2015acne')}`,
		findings: [
			...rose.map((measure) => found(measure, 'more', { months })),
			found('elastin', 'less', { months }),
		],
		claims: 'eldomyati-acne-result',
	};
}

function series(read: Read): Study {
	const n = (key: string) => read('aust-2008-series', key);
	const months = n('collagen_months');
	return {
		id: 'series',
		name: 'Aust 2008',
		called: 'in the older series',
		people: `${n('biopsies')} biopsies of ${n('n')} people`,
		design: 'most treated once; no controls; authors developed the device',
		findings: [
			found('collagen', 'more', { months }),
			found('elastin', 'more', { months }),
			found('epidermis', 'more', {
				months: n('spinosum_months'),
				afterPercent: 100 + n('spinosum_increase_pct'),
			}),
		],
		claims: 'aust-2008-series',
	};
}

/** The studies in the order of what they can show; the last is known by what others say of it. */
export function studiesOf(
	claims: readonly Claim[],
	references: readonly Reference[],
): readonly Study[] {
	const read: Read = (id, key) => claimValue(claims, id, key);
	const trial: Study = {
		id: 'trial',
		name: 'Microbiopsy trial',
		called: 'in a microbiopsy trial',
		people: 'number not shown',
		design: 'its authors were not seen, so only this one result is told',
		findings: [found('elastin', 'same')],
		claims: 'elastin-evidence-mixed',
	};
	return [photo(read, references), acne(read, references), series(read), trial];
}
