import { type Finding, type MeasureId, measureNames, type Study } from './biopsies.ts';

/** What to show: all at once, or one measure in all studies. */
export type Shown = MeasureId | 'all';

/** What a study found of what is shown. A type of collagen is not told from the others in every study. */
export function findingOf({ findings }: Study, measure: MeasureId): Finding | undefined {
	const exact = findings.find((finding) => finding.measure === measure);
	const isType = /^collagen-\d$/.test(measure);
	return exact ?? (isType ? findings.find((finding) => finding.measure === 'collagen') : undefined);
}

const changes = { more: 'more', less: 'less', same: 'unchanged' };

/** A finding in words: its size or its direction, and whether it was tested. */
export function wordsOf({ change, test, afterPercent }: Finding): { change: string; test: string } {
	const untested = change === 'same' ? '' : 'no p seen';
	if (afterPercent === undefined) return { change: changes[change], test: test ?? untested };
	return { change: `${afterPercent - 100}\u00a0% thicker`, test: test ?? untested };
}

/** The same where there is little room: a size says enough. */
export function shortWordsOf(finding: Finding): string {
	const { change, test } = wordsOf(finding);
	return test && finding.afterPercent === undefined ? `${change}, ${test}` : change;
}

const lessons: Readonly<Partial<Record<MeasureId, string>>> = {
	tropoelastin: 'It is the building block of elastin, not elastin.',
	elastin: 'So do not teach that needling simply builds elastin.',
	epidermis: 'The only size of a change that is given here.',
};

/** What the studies say of what is shown, in a sentence or two. */
export function readingOf(studies: readonly Study[], shown: Shown): string {
	if (shown === 'all')
		return 'Collagen rose in every study that reports it; on elastin they disagree. Unknown: how much (only one size is given) and, without controls, what untreated skin would have shown.';
	const told = studies.flatMap((study) => {
		const finding = findingOf(study, shown);
		if (!finding) return [];
		const { change, test } = wordsOf(finding);
		const notes = [finding.measure === shown ? '' : 'type not given', test].filter(Boolean);
		return [`${change} ${study.called}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`];
	});
	const lesson = lessons[shown] ?? 'How much more, no source seen says.';
	return `${measureNames[shown]}: ${told.join('; ')}. ${lesson}`;
}
