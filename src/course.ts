import type { Component } from 'svelte';
import * as v from 'valibot';
import { checkEvidence, type EvidenceFiles } from './build/evidence-files.ts';
import { isSure, keyableRows, knownPictures, mythsIn } from './build/lint-bases.ts';
import { readYaml } from './build/read-yaml.ts';
import { Blueprint } from './core/blueprint.ts';
import { citationFaults } from './core/cross-check.ts';
import { CourseMeta } from './core/course.ts';
import type { Fault } from './core/faults.ts';
import { Glossary, glossaryFaults, type GlossaryTerm } from './core/glossary.ts';
import { ItemFile, type Item } from './core/item.ts';
import { lintItems } from './core/lint-items.ts';
import {
	checkOutline,
	minutesOf,
	outlineOf,
	type CourseSlide,
	type SlideFile,
} from './core/outline.ts';
import { SlideMeta } from './core/slide.ts';
import type { ExplorableModule } from './export/draw-slides.ts';
import type { Pictures } from './quiz/picture.ts';

/** Everything a course is made of, checked; while `faults` is not empty it must not be built. */
export interface Course {
	meta: CourseMeta;
	slides: readonly CourseSlide[];
	components: ReadonlyMap<string, Component>;
	explorables: ReadonlyMap<string, ExplorableModule>;
	evidence: EvidenceFiles;
	items: readonly Item[];
	blueprint: Blueprint;
	glossary: readonly GlossaryTerm[];
	/** Popular statements about the subject that the evidence does not bear out. */
	myths: readonly string[];
	faults: readonly Fault[];
	/** What is worth knowing when it is checked, a line each. */
	summary: readonly string[];
}

type Modules<T> = Record<string, T>;

// The one place that looks into the content: by folder, never by name.
const slideModules: Modules<{ default: Component; slide?: unknown }> = import.meta.glob(
	'@content/slides/[0-9]*/*.svelte',
	{ eager: true },
);
const explorableModules: Modules<ExplorableModule> = import.meta.glob(
	'@content/slides/figures/explore/*.svelte',
	{ eager: true },
);
const courseModules: Modules<{ course?: unknown }> = import.meta.glob('@content/slides/course.ts', {
	eager: true,
});
const schemaModules: Modules<{ schemas: Record<string, v.GenericSchema> }> = import.meta.glob(
	'@content/slides/evidence/schemas.ts',
	{ eager: true },
);
const evidenceTexts: Modules<string> = import.meta.glob('@content/slides/evidence/*.yaml', {
	eager: true,
	query: '?raw',
	import: 'default',
});
const bankTexts: Modules<string> = import.meta.glob('@content/quiz/*.yaml', {
	eager: true,
	query: '?raw',
	import: 'default',
});
const glossaryTexts: Modules<string> = import.meta.glob('@content/slides/glossary.yaml', {
	eager: true,
	query: '?raw',
	import: 'default',
});
const blueprintModules: Modules<{ blueprint?: unknown }> = import.meta.glob(
	'@content/quiz/blueprint.ts',
	{ eager: true },
);

const pictureModules: Modules<{ pictures: Pictures }> = import.meta.glob(
	'@content/quiz/pictures.ts',
	{ eager: true },
);

/** Puts the course together from its files and checks each alone and all against one another. */
export function loadCourse(): Course {
	const { parse, faults } = collectingParse();
	const meta = parse('slides/course.ts', CourseMeta, one(courseModules)?.course);
	const blueprint = parse('quiz/blueprint.ts', Blueprint, one(blueprintModules)?.blueprint);
	const files = Object.entries(slideModules).flatMap(([key, module]): SlideFile[] => {
		const slide = parse(pathOf(key), SlideMeta, module.slide);
		return slide ? [{ path: pathOf(key), meta: slide }] : [];
	});
	const evidence = checkEvidence(byPath(evidenceTexts), one(schemaModules)?.schemas ?? {});
	const banks = readBanks();
	const glossary = readGlossary();
	faults.push(...evidence.faults, ...banks.flatMap((bank) => bank.faults), ...glossary.faults);
	if (!meta || !blueprint) throw new ContentError(faults);
	const slides = outlineOf(meta, files);
	const items = banks.flatMap((bank) => bank.items);
	faults.push(
		...checkOutline(meta, files),
		...citationFaults(citationsIn(slides, banks, glossary.terms), {
			claims: { file: 'claims.yaml', rows: evidence.claims },
			references: { file: 'references.yaml', rows: evidence.references },
			data: [],
		}),
		...lintItems(banks, {
			claims: evidence.claims.map((claim) => ({ id: claim.id, isKeyable: isSure(claim) })),
			rows: keyableRows(evidence.data),
			slideIds: slides.map((slide) => slide.meta.id),
			objectiveIds: meta.objectives.map((objective) => objective.id),
			pictures: knownPictures(one(pictureModules)?.pictures ?? {}),
		}),
	);
	const components = Object.entries(slideModules).map(
		([key, module]) => [pathOf(key), module.default] as const,
	);
	const explorables = Object.entries(explorableModules).map(
		([key, module]) => [nameOf(key), module] as const,
	);
	return {
		meta,
		slides,
		components: new Map(components),
		explorables: new Map(explorables),
		evidence,
		items,
		blueprint,
		glossary: glossary.terms,
		myths: mythsIn(evidence.data),
		faults,
		summary: summaryOf(meta, slides, items),
	};
}

/** A parser that collects the faults of everything it is given. */
function collectingParse() {
	const faults: Fault[] = [];
	const parse = <S extends v.GenericSchema>(file: string, schema: S, value: unknown) => {
		const result = v.safeParse(schema, value);
		if (result.success) return result.output;
		for (const issue of result.issues) faults.push(faultOf(file, issue));
		return undefined;
	};
	return { parse, faults };
}

function readBanks() {
	return Object.entries(byPath(bankTexts)).map(([file, text]) => {
		const { data, faults, lineOf } = readYaml(file, text, ItemFile);
		return { file, items: data ?? [], faults, lineOf };
	});
}

/** The words that the course explains; a course may do without. */
function readGlossary() {
	const [file, text] = Object.entries(byPath(glossaryTexts))[0] ?? [];
	if (file === undefined || text === undefined) return { terms: [], faults: [] };
	const { data: terms = [], faults } = readYaml(file, text, Glossary);
	return { terms, faults: [...faults, ...glossaryFaults(file, terms)] };
}

function citationsIn(
	slides: readonly CourseSlide[],
	banks: ReturnType<typeof readBanks>,
	terms: readonly GlossaryTerm[],
) {
	const fromSlides = slides.flatMap(({ path, meta }) =>
		meta.claims.map((claim) => ({ file: path, path: ['claims'], claim })),
	);
	const fromItems = banks.flatMap(({ file, items }) =>
		items.flatMap((item) =>
			item.claims.map((claim) => ({ file, path: [item.id, 'claims'], claim })),
		),
	);
	const fromTerms = terms.flatMap(({ id, claims }) =>
		claims.map((claim) => ({ file: 'slides/glossary.yaml', path: [id, 'claims'], claim })),
	);
	return [...fromSlides, ...fromItems, ...fromTerms];
}

function summaryOf(
	meta: CourseMeta,
	slides: readonly CourseSlide[],
	items: readonly Item[],
): string[] {
	const metas = slides.map((slide) => slide.meta);
	return [
		`${slides.length} slides, ${items.length} items`,
		...meta.tracks.map(
			(track) => `track ${track.id}: ${minutesOf(metas, track.id).toFixed(1)} minutes`,
		),
	];
}

/** All faults of the content in one error, a line each. */
export class ContentError extends Error {
	constructor(readonly faults: readonly Fault[]) {
		super(`the content has ${faults.length} faults`);
	}
}

function one<T>(modules: Modules<T>): T | undefined {
	return Object.values(modules)[0];
}

/** Path from the root of the course, whatever folder the build was started in. */
function pathOf(key: string): string {
	return key.replace(/^.*?(?=(slides|quiz)\/)/, '');
}

/** Name of a component by its file. */
function nameOf(key: string): string {
	return /([^/]+)\.svelte$/.exec(key)?.[1] ?? key;
}

function byPath(modules: Modules<string>): Record<string, string> {
	return Object.fromEntries(Object.entries(modules).map(([key, text]) => [pathOf(key), text]));
}

function faultOf(file: string, issue: v.BaseIssue<unknown>): Fault {
	const path = (issue.path ?? []).map((part) =>
		typeof part.key === 'number' ? part.key : String(part.key),
	);
	return { file, path, wrong: issue.message, expected: issue.expected ?? 'a valid value' };
}
