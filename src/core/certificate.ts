import { sha256 } from '@noble/hashes/sha2.js';
import type { Result } from './score.ts';

/** What a certificate says; its code is made of all of it. */
export interface StudyRecord {
	/** Title of the course. */
	readonly course: string;
	/** Hash of the bank that the exam was drawn from: it changes when any question does. */
	readonly version: string;
	readonly name: string;
	readonly clinic: string;
	/** The day on which the exam was handed in, such as 2026-11-22. */
	readonly day: string;
	/** Share of the points, in whole per cent. */
	readonly percent: number;
	/** Ids of the objectives that were passed, in any order. */
	readonly objectives: readonly string[];
}

// Digits and letters that are not mistaken for one another on paper (Crockford's base 32).
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const characters = 8;

/**
 * The code of a record, such as 7K3M-9QXA: 40 bits of a SHA-256. It shows slips and later changes;
 * anyone can compute it, so it is no signature. Case and spaces of texts make no difference.
 */
export function codeOf(record: StudyRecord): string {
	const { course, version, name, clinic, day, percent, objectives } = record;
	const texts = [course, version, name, clinic, day].map(folded);
	const text = JSON.stringify(['self-study 1', ...texts, percent, ...objectives.toSorted()]);
	const bits = [...sha256(new TextEncoder().encode(text))]
		.map((byte) => byte.toString(2).padStart(8, '0'))
		.join('');
	const code = Array.from({ length: characters }, (_, place) =>
		alphabet.charAt(Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)),
	).join('');
	return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Whether a typed code is that of the record, however it is spaced and whether O and I stand for digits. */
export function isCodeOf(record: StudyRecord, typed: string): boolean {
	const plain = (code: string) =>
		code
			.toUpperCase()
			.replace(/[^0-9A-Z]/g, '')
			.replaceAll('O', '0')
			.replace(/[IL]/g, '1');
	return plain(typed) === plain(codeOf(record));
}

/** Share of the points in whole per cent, as a certificate gives it. */
export function percentOf({ share }: Pick<Result, 'share'>): number {
	return Math.round(share * 100);
}

/** Ids of the objectives of which enough points were reached by themselves. */
export function objectivesPassed({ objectives }: Result, passShare: number): string[] {
	// Thirds do not add up to exactly 1 in binary.
	const rounding = 1e-9;
	return objectives
		.filter(({ points, outOf }) => points >= (passShare - rounding) * outOf)
		.map(({ objective }) => objective);
}

function folded(text: string): string {
	return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
