import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { buildServer, root } from '../build/build-course.ts';
import { itemJsonSchema } from '../build/item-json-schema.ts';
import { formatFault } from '../core/faults.ts';

/**
 * Checks slides, evidence and bank, lists every fault, and says whether there is none. Keeps the JSON
 * Schema of the bank up to date, for editors.
 */
export async function checkContent(): Promise<boolean> {
	process.env['COURSE'] ??= root;
	const server = await buildServer(join(root, 'node_modules/.cache/course/check'));
	const { faults, summary } = server.checkCourse();
	for (const fault of faults) console.error(formatFault(fault));
	for (const line of summary) console.log(line);
	const isCurrent = await writeSchema();
	return faults.length === 0 && isCurrent;
}

/** Writes the schema; false if the file was out of date, so that it cannot be committed stale. */
async function writeSchema(): Promise<boolean> {
	const file = join(root, 'quiz/items.schema.json');
	const text = await format(JSON.stringify(itemJsonSchema()), { parser: 'json', useTabs: true });
	const before = await readFile(file, 'utf8').catch(() => '');
	if (text === before) return true;
	await writeFile(file, text);
	console.error('quiz/items.schema.json was out of date and has been written again.');
	return false;
}
