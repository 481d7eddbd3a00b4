import { citableSources, type Claim, type Reference } from './evidence.ts';

/** The evidence as the browser gets it: only what is cited. */
export interface EvidenceData {
	claims: Record<string, Claim & { withheld: number }>;
	references: Record<string, Reference>;
}

/** Gathers the claims with these ids, each with the sources that may be shown. */
export function evidenceDataOf(
	claimIds: readonly string[],
	claims: ReadonlyMap<string, Claim>,
	references: readonly Reference[],
): EvidenceData {
	const data: EvidenceData = { claims: {}, references: {} };
	for (const id of claimIds) {
		const claim = claims.get(id);
		if (!claim) continue;
		const { shown, withheld } = citableSources(claim, references);
		data.claims[id] = { ...claim, sources: shown.map((reference) => reference.id), withheld };
		for (const reference of shown) data.references[reference.id] = reference;
	}
	return data;
}
