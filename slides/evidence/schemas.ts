import { evidence, v } from '#author';
import { measures } from './measures.ts';
import { Amount, Length, Measured, Span } from './spans.ts';

const { Grade, isTraceable, provenance, TRACEABLE } = evidence;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case'));
const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Sources = v.pipe(v.array(Id), v.minLength(1, 'no source; expected at least one'));

/** One indication at one site: how long a needle, how often, and how sure that is. */
export const NeedleLength = v.pipe(
	v.strictObject({
		id: Id,
		indication: Text,
		/** Where on the body. */
		site: Text,
		/** Needle length or dial setting in millimetres, never true depth. */
		needle_mm: Length,
		/** Who may do it; local law decides. */
		setting: v.picklist(['home', 'aesthetician', 'medical']),
		device: Text,
		/** What the skin shows when it is enough. */
		endpoint: Text,
		/** Number of sessions in a course. */
		sessions: Span,
		/** Weeks between sessions. */
		interval_weeks: Span,
		grade: Grade,
		sources: Sources,
		/** use, or why not. */
		status: Text,
		/** What of the row may be asked: millimetres, sessions, the rule, or nothing. */
		quiz_key: v.picklist(['mm', 'sessions', 'rule', 'none']),
		/** The exact fact that may be asked. */
		quiz_fact: v.exactOptional(Text),
		...provenance,
		/** Which part was seen and which was not. */
		verified_note: v.exactOptional(Text),
		/** Where sources disagree. */
		conflicts: v.exactOptional(Text),
		/** What a popular article says of it. */
		seed_says: v.exactOptional(Text),
	}),
	v.check((row) => isTraceable(row), TRACEABLE),
	v.check(
		({ quiz_key, quiz_fact }) => (quiz_key === 'none') === (quiz_fact === undefined),
		'quiz_key and quiz_fact disagree; expected a fact wherever something may be asked',
	),
	v.check(
		({ quiz_key, verified }) => quiz_key === 'none' || verified === 'found',
		'a quiz key from memory; expected quiz_key none until a source was seen',
	),
);
export type NeedleLength = v.InferOutput<typeof NeedleLength>;

/** One measurement of how deep a needle goes, which layer it reaches or how long its channel stays open. */
export const Penetration = v.pipe(
	v.strictObject({
		id: Id,
		kind: v.picklist(['depth', 'layer', 'closure', 'effect']),
		/** Length of the needle in millimetres; null where the part seen does not say. */
		needle_mm: v.nullable(Amount),
		device: Text,
		/** Species, site and state of the skin. */
		tissue: Text,
		/** Depth in micrometres; which of three depths it is, `measures` says. */
		measured_depth_um: Measured,
		/** What was called depth: needle in place, open channel, heat mark. */
		measures: v.exactOptional(Text),
		/** Depth of heat marks in micrometres. */
		coagulation_um: v.exactOptional(Amount),
		/** Measured depth divided by needle length. */
		ratio_to_length: v.exactOptional(v.pipe(Amount, v.maxValue(1))),
		/** Layer of the skin that was reached. */
		layer: v.exactOptional(Text),
		injury_class: v.exactOptional(v.picklist(['mild', 'moderate', 'deep'])),
		effect: v.exactOptional(Text),
		/** Hours until the barrier or the pores were closed. */
		closure_hours: v.exactOptional(Span),
		method: Text,
		sources: Sources,
		grade: Grade,
		...provenance,
		note: v.exactOptional(Text),
	}),
	v.check((row) => isTraceable(row), TRACEABLE),
);
export type Penetration = v.InferOutput<typeof Penetration>;

/** Thickness of the skin at one site, in micrometres. */
export const SkinThickness = v.pipe(
	v.strictObject({
		id: Id,
		site: Text,
		/** Epidermis in micrometres. */
		epidermis_um: Measured,
		/** Dermis in micrometres. */
		dermis_um: Measured,
		/** Epidermis and dermis together in micrometres. */
		total_um: Measured,
		/** How it was measured; methods must not be mixed. */
		method: Text,
		sources: Sources,
		grade: Grade,
		...provenance,
		note: v.exactOptional(Text),
		/** What follows for needling at this site. */
		needling_implication: v.exactOptional(Text),
	}),
	v.check((row) => isTraceable(row), TRACEABLE),
);
export type SkinThickness = v.InferOutput<typeof SkinThickness>;

/** A statement of a popular article, and what to teach instead. */
export const PopularClaim = v.strictObject({
	id: Id,
	/** What the article says, in our own words. */
	statement: Text,
	/** limits = right within limits; unsafe = following it can hurt someone. */
	verdict: v.picklist(['supported', 'limits', 'unsupported', 'unsafe']),
	teach: Text,
	/** Ids of the claims that the verdict rests on. */
	claims: v.pipe(v.array(Id), v.minLength(1, 'no claim; expected at least one')),
	/** Ids of rows of needle lengths. */
	rows: v.exactOptional(v.array(Id)),
	/** Id of the slide that deals with it. */
	slide: Id,
	checked: provenance.checked,
});
export type PopularClaim = v.InferOutput<typeof PopularClaim>;

/** The schema of each file of evidence, by its name. */
export const schemas = {
	'claims.yaml': v.array(evidence.claimWith(measures)),
	'references.yaml': v.array(evidence.Reference),
	'needle-lengths.yaml': v.array(NeedleLength),
	'penetration.yaml': v.array(Penetration),
	'skin-thickness.yaml': v.array(SkinThickness),
	'popular-claims.yaml': v.array(PopularClaim),
};
