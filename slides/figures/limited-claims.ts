import type { Claim } from '#author';
import { answer, numbersOf, type Answer } from './claim-answer.ts';
import { claimValues } from './claim-value.ts';

/** The limits within which statements are right. */
export function limitedClaims(claims: readonly Claim[]): readonly Answer[] {
	const { value, mm, span } = numbersOf(claims);
	const hours = span('after-redness-normal', 'hours_min', 'hours_max');
	const months = span('result-timing', 'months_min', 'months_max');
	const sessions = span('sessions-general', 'sessions_min', 'sessions_max');
	const longest = mm('fda-depth-ceilings', 'facial_wrinkle_mm');
	const median = mm('ind-acne-medians', 'mm');
	const rats = mm('repeat-1mm-vs-3mm', 'needle_mm');
	const quoted = claimValues(claims, 'proc-duration', 'quoted_minutes').join('–');
	const studies = value('ind-acne-medians', 'studies');
	return [
		answer(
			'popular-02',
			'Skin wrinkles and sags with age',
			'Fine lines soften, modestly; it is no lift for sagging.',
			'ind-wrinkle-realistic',
		),
		answer(
			'popular-04',
			'It makes new, refined skin',
			'Collagen below is remodelled; no new layer grows.',
			'seed-not-new-layer',
		),
		answer(
			'popular-05',
			'It dates back to 1995',
			`${value('history-1995-subcision', 'year')} was subcision; ${value('history-1997-tattoo', 'year')}, needle dermabrasion.`,
			'history-1995-subcision history-1997-tattoo',
		),
		answer(
			'popular-07',
			'It makes hair grow',
			'With minoxidil added; alone, the support is weak.',
			'hair-meta-2025 hair-monotherapy-weak',
		),
		answer(
			'popular-11',
			'A doctor or an aesthetician can do it',
			'Local law decides; US states draw a line by depth.',
			'reg-scope-depth',
		),
		answer(
			'popular-14',
			'It raises cell turnover and collagen',
			'Collagen, yes. For turnover, say epidermal repair.',
			'fibroblast-central-cell schmitt-epidermis-5-days',
		),
		answer(
			'popular-16',
			'It grows collagen and elastin',
			'Collagen, yes. Total elastin fell or stayed the same.',
			'eldomyati-photo-result elastin-evidence-mixed',
		),
		answer(
			'popular-19',
			'Wrinkles need a 1.5\u00a0mm needle',
			`${longest} is the highest setting seen for facial wrinkles, not a must.`,
			'fda-depth-ceilings endpoint-over-number',
		),
		answer(
			'popular-21',
			'It brings products to their target',
			'Channels raise uptake, of irritants and microbes too.',
			'abs-channels-increase',
		),
		answer(
			'popular-22',
			'It brings medicines to their target',
			'Some, in trials; the US device class excludes it.',
			'ind-melasma-txa reg-cfr',
		),
		answer(
			'popular-24',
			'Most acne scars improve markedly',
			'The best-evidenced use; but scar type decides.',
			'ind-acne-scar-best-evidence ind-acne-by-type',
		),
		answer(
			'popular-26',
			'1.5\u00a0mm is long enough for acne scars',
			`In a clinic: ${median} is the median of ${studies} studies.`,
			'ind-acne-medians home-not-1-5',
		),
		answer(
			'popular-27',
			'Serious scars need longer needles',
			`Scar type decides. In rats, repeated ${rats} matched deeper work.`,
			'ind-acne-by-type repeat-1mm-vs-3mm',
		),
		answer(
			'popular-30',
			'It is promising for melasma',
			'Only with a topical drug; and melasma relapses.',
			'ind-melasma-adjunct ind-melasma-rules',
		),
		answer(
			'popular-33',
			'It helps ageing skin',
			`Fine lines and texture; judged ${months}\u00a0months after.`,
			'ind-wrinkle-realistic result-timing',
		),
		answer(
			'popular-34',
			'It shrinks pores',
			'They may look less visible; most data are uncontrolled.',
			'ind-pores',
		),
		answer(
			'popular-35',
			'A pen pricks under the skin',
			'It goes through the epidermis, straight up and down.',
			'pci-definition device-pen',
		),
		answer(
			'popular-36',
			'You barely see the pricks',
			`Redness for ${hours}\u00a0hours is expected; tiny crusts may show.`,
			'after-redness-normal seed-pricks-visible',
		),
		answer(
			'popular-37',
			'Moved evenly, it makes even skin',
			'Even, light passes; lift to turn, never drag.',
			'proc-stretch-passes proc-no-drag',
		),
		answer(
			'popular-40',
			'It takes about 30 minutes',
			`A clinic quotes ${quoted}\u00a0minutes for the whole procedure.`,
			'proc-duration',
		),
		answer(
			'popular-43',
			'Six sessions make the difference',
			`Six is the upper end: ${sessions} are usual.`,
			'sessions-general',
		),
	];
}
