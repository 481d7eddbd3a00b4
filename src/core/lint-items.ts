import { nameRow, type Fault, type Path } from './faults.ts';
import type { Item, Question } from './item.ts';
import { keyFaults, type Picture, pictureFaults, type RowRange } from './lint-pictures.ts';
import { stepFaults, wordingFaults, type ItemFault } from './lint-wording.ts';
import { contentWords, sharedWords } from './item-texts.ts';

/** One file of the bank: its name as faults name it, its items, and where in it a place stands. */
export interface BankFile {
	readonly file: string;
	readonly items: readonly Item[];
	readonly lineOf?: (path: Path) => number;
}

/** Something that an answer can rest on; `isKeyable` if it is sure enough to be a key. */
export interface Basis {
	readonly id: string;
	readonly isKeyable: boolean;
	/** The range that a row of measured data gives. */
	readonly range?: RowRange;
}

/** What the items refer to. */
export interface LintContext {
	readonly claims: readonly Basis[];
	readonly rows: readonly Basis[];
	readonly slideIds: readonly string[];
	readonly objectiveIds: readonly string[];
	readonly pictures: readonly Picture[];
}

/** All that is wrong with the bank as far as a machine can tell, in the order of the files. */
export function lintItems(files: readonly BankFile[], context: LintContext): Fault[] {
	const earlier: Item[] = [];
	return files.flatMap((file) =>
		file.items.flatMap((item, at) => {
			const own = [
				...placeFaults(item, file.file),
				...referenceFaults(item, context),
				...wordingFaults(item),
				...drawnFaults(item, item, context),
				...repetitionFaults(item, earlier),
			];
			earlier.push(item);
			return own.map((fault) => located(file, at, fault));
		}),
	);
}

function located({ file, items, lineOf }: BankFile, at: number, fault: ItemFault): Fault {
	const path = [at, ...fault.path];
	const line = lineOf ? { line: lineOf(path) } : {};
	return { ...fault, file, ...line, path: nameRow(items, path) };
}

function placeFaults({ id, objective }: Item, file: string): ItemFault[] {
	const faults: ItemFault[] = [];
	const name = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
	if (objective !== name)
		faults.push({
			path: ['objective'],
			wrong: `the objective is "${objective}"`,
			expected: `"${name}", the name of the file`,
		});
	if (!id.startsWith(`${objective}-`))
		faults.push({
			path: ['id'],
			wrong: `the id is "${id}"`,
			expected: `it to start with "${objective}-"`,
		});
	return faults;
}

function referenceFaults(item: Item, context: LintContext): ItemFault[] {
	const known = (found: readonly Basis[]) => found.map(({ id }) => id);
	const bases = [
		...context.claims.filter(({ id }) => item.claims.includes(id)),
		...context.rows.filter(({ id }) => item.rows.includes(id)),
	];
	const isSure = bases.some(({ isKeyable }) => isKeyable);
	return [
		...unknownFaults('claims', 'claim', item.claims, known(context.claims)),
		...unknownFaults('rows', 'row', item.rows, known(context.rows)),
		...unknownFaults('slide', 'slide', [item.slide], context.slideIds),
		...unknownFaults('objective', 'objective', [item.objective], context.objectiveIds),
		...(isSure || bases.length === 0
			? []
			: [
					{
						path: ['claims'],
						wrong: 'nothing that is cited is sure enough for a key',
						expected: 'a confirmed claim of grade A or B, or a row that may be a key',
					},
				]),
	];
}

/** Faults of the pictures that an item or a step shows, and of the keys that are set on them. */
function drawnFaults(asked: Question, item: Item, context: LintContext): ItemFault[] {
	const rows = context.rows.filter(({ id, isKeyable }) => isKeyable && item.rows.includes(id));
	return [
		...pictureFaults(asked, context.pictures),
		...keyFaults(
			asked,
			rows.flatMap(({ range }) => range ?? []),
		),
		...stepFaults(asked, (step) => drawnFaults(step, item, context)),
	];
}

function unknownFaults(
	field: string,
	what: string,
	...[ids, known]: [ids: readonly string[], known: readonly string[]]
): ItemFault[] {
	const isList = field.endsWith('s');
	return ids.flatMap((id, at) =>
		known.includes(id)
			? []
			: [
					{
						path: isList ? [field, at] : [field],
						wrong: `unknown ${what} "${id}"`,
						expected: `the id of a ${what}`,
					},
				],
	);
}

// Stems that share this much of their words ask the same.
const alike = 0.85;

function repetitionFaults(item: Item, earlier: readonly Item[]): ItemFault[] {
	const words = questionWords(item);
	const twins = earlier.filter(({ id }) => id === item.id);
	const echoes = earlier.filter((other) => overlap(words, questionWords(other)) >= alike);
	return [
		...twins.map(({ id }) => ({
			path: ['id'],
			wrong: `the id "${id}" is given twice`,
			expected: 'an id of its own',
		})),
		...echoes.map(({ id }) => ({
			path: ['stem'],
			wrong: `asks nearly the same as "${id}"`,
			expected: 'a question of its own',
		})),
	];
}

function questionWords(item: Item): ReadonlySet<string> {
	return contentWords(questionTexts(item).join(' '));
}

function questionTexts(asked: Question): string[] {
	return [asked.scenario ?? '', asked.stem, ...givenTexts(asked)];
}

/** What a question gives beside its stem, where the stem alone does not tell it from others. */
function givenTexts(asked: Question): string[] {
	switch (asked.type) {
		case 'true-false':
			return [asked.statement];
		case 'match':
			return asked.prompts.map(({ text }) => text);
		case 'order':
			return asked.steps.map(({ text }) => text);
		case 'screen':
			return asked.entries.map(({ text }) => text);
		case 'point':
			return asked.options.filter(({ correct }) => correct).map(({ text }) => text);
		case 'case':
			return asked.steps.flatMap(questionTexts);
		default:
			return [];
	}
}

// Words that both have / words that either has
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const both = sharedWords(one, other);
	return both / Math.max(1, one.size + other.size - both);
}
