import type { Claim } from '#author';
import type { NeedleLength } from '../evidence/schemas.ts';
import { isDoubtful } from './certainty.ts';
import { claimValue } from './claim-value.ts';
import { type Group, namings } from './length-names.ts';
import { type Note, noteOf } from './length-notes.ts';
import { SPAN_MM, type View, viewsOf } from './length-views.ts';
import { percentAlong, rangeText } from './millimetres.ts';

/** A bar narrower than this has no room for a mark at its usual length. Millimetres. */
const NARROW_MM = 0.15;

/** One row of the chart; one without a range is not to be needled. Percentages are of the axis. */
export interface LengthRow {
	id: string;
	name: string;
	place: string;
	shown: readonly Group[];
	setting: NeedleLength['setting'];
	grade: NeedleLength['grade'];
	range?: { text: string; start: number; end: number; isFirm: boolean };
	typical?: { text: string; percent: number; isFirm: boolean };
	/** Of a row without a range: what must not be done, and from where on the axis. */
	closed?: { words: string; start: number };
	/** What of the row is certain enough to be known. */
	know: string;
	/** Sessions and interval, long and as short as a table needs it. */
	course?: { text: string; brief: string; claims: string };
	stop?: Note;
	views: readonly View[];
	note?: Note;
	/** Claims behind the length. */
	rests: string;
	/** All claims behind the row, each once. */
	claims: string;
}

function rangeOf(row: NeedleLength): Pick<LengthRow, 'range' | 'typical'> {
	const { min, max, typical } = row.needle_mm;
	if (min === null || max === null) return {};
	const range = {
		text: rangeText(min, max),
		start: percentAlong(min, SPAN_MM),
		end: percentAlong(max, SPAN_MM),
		isFirm: !isDoubtful(row, min) && !isDoubtful(row, max),
	};
	if (typical === null || max - min < NARROW_MM) return { range };
	const percent = percentAlong(typical, SPAN_MM);
	const text = rangeText(typical, typical);
	return { range, typical: { text, percent, isFirm: !isDoubtful(row, typical) } };
}

const span = ({ min, max }: NeedleLength['sessions']) =>
	min === max ? `${min}` : [min, max].filter((end) => end !== null).join('–');

/** How often and how far apart; what nobody was seen to say stands in brackets or says so. */
function courseOf(row: NeedleLength, claims = ''): Pick<LengthRow, 'course'> {
	const { sessions, interval_weeks: weeks } = row;
	if (weeks.min === null) return {};
	const isSeen = claims !== '' || (row.quiz_fact?.includes('sessions') ?? false);
	const isGuessed = isSeen && row.verified_note?.includes('interval from memory');
	const apart = `${span(weeks)}\u00a0${weeks.max === 1 ? 'week' : 'weeks'} apart`;
	const often = isGuessed || !isSeen ? `${apart} (no source seen)` : apart;
	if (sessions.min === null) return { course: { text: often, brief: '', claims } };
	const brief = `${span(sessions)} × ${isGuessed ? `(${span(weeks)})` : span(weeks)}`;
	const text = `${span(sessions)}\u00a0sessions, ${often}`;
	return { course: { text, brief: isSeen ? brief : `(${brief})`, claims } };
}

/** What may be learnt as a fact, where the length is sure and where it is not. */
const known: Readonly<Record<NeedleLength['quiz_key'], readonly [sure: string, unsure: string]>> = {
	mm: ['Know the length.', 'Partly uncertain; know the ceiling.'],
	sessions: ['Know the sessions, not the length.', 'Uncertain; know the sessions, not the length.'],
	rule: ['Know the rule.', 'Uncertain; know the rule, not the length.'],
	none: ['Uncertain; no length to know.', 'Uncertain; no length to know.'],
};

function knowOf(row: NeedleLength, { range, typical }: Pick<LengthRow, 'range' | 'typical'>) {
	if (row.verified === 'memory') return 'Usual teaching; no source seen.';
	const isSure = (range?.isFirm ?? true) && (typical?.isFirm ?? true);
	return known[row.quiz_key][isSure ? 0 : 1];
}

/** Text of the data as it is set: ranges with a dash, units kept on their line, no aside. */
function written(text: string): string {
	return text
		.replace(/ \(.*\)$/, '')
		.replace(/(\d)-(\d)/g, '$1–$2')
		.replace(/(\d) (mm|weeks)\b/g, '$1\u00a0$2');
}

/** The rows that a claim stands behind, in the order of the data. */
export function lengthRows(rows: readonly NeedleLength[], claims: readonly Claim[]): LengthRow[] {
	return rows.flatMap((row) => {
		const naming = namings[row.id];
		if (!naming) return [];
		const { name, place, shown, rests, course, stop, closed } = naming;
		const ranges = rangeOf(row);
		const views = viewsOf(row.id, claims);
		const note = noteOf(row.id, claims);
		const [claim, key] = closed?.fromClaim ?? [];
		const fromMm = claim && key ? claimValue(claims, claim, key) : 0;
		const cited = [rests, course, stop, note?.claims, ...views.map((view) => view.claims)];
		const made: LengthRow = {
			...{ id: row.id, name, place, shown, setting: row.setting, grade: row.grade },
			...ranges,
			...(closed && {
				closed: { words: closed.words, start: percentAlong(fromMm, SPAN_MM) },
			}),
			...courseOf(row, course),
			...(stop && { stop: { text: written(row.endpoint), claims: stop } }),
			...(note && { note }),
			know: knowOf(row, ranges),
			views,
			rests,
			claims: [...new Set(cited.flatMap((ids) => ids?.split(' ') ?? []))].join(' '),
		};
		return [made];
	});
}
