import { describe, expect, it } from 'vitest';
import { claims, references } from '../../../slides/evidence/index.ts';
import { measureIds, type Study, studiesOf } from '../../../slides/figures/biopsies.ts';
import { findingOf, readingOf, shortWordsOf } from '../../../slides/figures/biopsy-readings.ts';
import { wedgeFrame, wedgeOf } from '../../../slides/figures/change-wedge.ts';

const studies = studiesOf(claims, references);
const study = (id: Study['id']): Study => {
	const found = studies.find((each) => each.id === id);
	if (!found) throw new Error(`no study ${id}`);
	return found;
};
const short = (id: Study['id'], measure: (typeof measureIds)[number]) => {
	const finding = findingOf(study(id), measure);
	return finding && shortWordsOf(finding);
};

describe('the studies', () => {
	it('carry their size and design', () => {
		expect(study('photo').people).toBe('10 people, photoageing');
		expect(study('photo').design).toContain('6 sessions, 2 weeks apart');
		expect(study('series').people).toBe('20 biopsies of 480 people');
	});

	it('say where there were no controls, the two prospective ones by their entry in the library', () => {
		for (const id of ['photo', 'acne', 'series'] as const)
			expect(study(id).design).toContain('no controls');
		const controlled = references.map((each) => ({ ...each, type: 'controlled trial' }));
		expect(studiesOf(claims, controlled)[0]?.design).not.toContain('no controls');
	});

	it('disagree on elastin', () => {
		const changes = studies.map((each) => findingOf(each, 'elastin')?.change);
		expect(changes).toEqual(['less', 'less', 'more', 'same']);
	});

	it('have a p-value only where the source gives one', () => {
		expect(short('photo', 'collagen-1')).toBe('more, p\u00a0<\u00a00.05');
		expect(short('photo', 'elastin')).toBe('less, no p seen');
		expect(short('acne', 'collagen-1')).toBe('more, no p seen');
		expect(short('trial', 'elastin')).toBe('unchanged');
	});

	it('give one size only: the spinous layer, 40 % thicker', () => {
		const sized = studies.flatMap(({ findings }) =>
			findings.filter(({ afterPercent }) => afterPercent !== undefined),
		);
		expect(sized).toMatchObject([{ measure: 'epidermis', afterPercent: 140, months: 12 }]);
		expect(short('series', 'epidermis')).toBe('40\u00a0% thicker');
	});

	it('stand for a type of collagen only by name or with a warning', () => {
		expect(findingOf(study('series'), 'collagen-3')?.measure).toBe('collagen');
		expect(findingOf(study('series'), 'new-collagen')).toBeUndefined();
		expect(readingOf(studies, 'collagen-3')).toContain(
			'in the older series (type not given, no p seen)',
		);
	});
});

describe('the reading', () => {
	it('does not let elastin be sold', () => {
		expect(readingOf(studies, 'elastin')).toContain('do not teach');
	});

	it.for([...measureIds, 'all'] as const)('of %s is a sentence of its own', (shown) => {
		expect(readingOf(studies, shown)).toMatch(/^[A-Z].{60,}\.$/);
		expect(readingOf(studies, shown)).not.toContain('undefined');
	});
});

describe('the chart of a change', () => {
	const middle = wedgeFrame.height / 2;

	it.for([
		['more', 0],
		['less', wedgeFrame.height],
	] as const)('holds everything from as before to the edge when there is %s', ([change, edge]) => {
		const { level, area, line } = wedgeOf({ measure: 'elastin', change });
		expect(level).toBe(middle);
		expect(area).toContain(`V${edge}Z`);
		expect(line).toBeUndefined();
	});

	it('is flat without a change', () => {
		expect(wedgeOf({ measure: 'elastin', change: 'same' }).area).toContain(`V${middle + 5}`);
	});

	it('is a line to scale where a size is given', () => {
		const { end, area } = wedgeOf({ measure: 'epidermis', change: 'more', afterPercent: 125 });
		expect(end).toBe(middle / 2);
		expect(area).toBe('');
	});
});
